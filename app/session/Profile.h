// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/KeyDerivation.h"
#include "core/storage/Cipher.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace kluis::app {

/// What a device remembers of its account in plain sight: where the server is, who is who, with which parameters
/// keys are derived, and the vault's key wrapped. Nothing in it opens anything. Kept as `profile.json` in the
/// profile folder, mode 0600, replaced as a whole so that a crash leaves the old or the new one.
/// Value type, the engine's thread.
struct Profile {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Profile)

public:
    static constexpr int version = 1;

    /// Where the device's own secrets are.
    enum class Secrets {
        Keychain,   ///< the operating system's keychain: work goes on offline under a lease
        SealedFile, ///< no keychain here: device.sealed under the password; each start needs the server
    };

    QString id; ///< 32 hexadecimal digits; names this profile's keychain entries
    QUrl server;
    QString login;
    QString environment; ///< as the server called itself first; it never changes
    UserId user;
    DeviceId device;
    PracticeId practice;
    QByteArray salt; ///< 16 bytes, pinned at enrolment or first login
    crypto::KdfParameters kdf;
    QByteArray serverPublicKey; ///< 32 bytes, pinned likewise
    Secrets secrets = Secrets::Keychain;
    std::optional<storage::Cipher> cipher; ///< once there is a vault
    QByteArray wrappedVaultKey;            ///< KeyWrap of K_db under the cache KEK; empty while there is no vault
    QByteArray nextVaultKey;               ///< likewise, of the key a VaultRekey is changing to; else empty
    QByteArray pendingKeys;                ///< account key and recovery key, sealed, from enrolment to first login
    QList<QByteArray> previousKeys;        ///< crypto::MasterKeyLink while a change of password is not settled here
    QList<QByteArray> administrators;      ///< AdministratorPins
    bool locked = false;                   ///< the person locked it: a password alone does not go on
    int offlineFailures = 0;               ///< wrong passwords in a row without the server
    qint64 leaseUntil = 0;                 ///< milliseconds since 1970 UTC, for display; 0: no lease
    qint64 lastActivity = 0;               ///< the same; 0: never
    qint64 highestTime = 0;                ///< latest wall clock seen

    /// A profile with a new random id and nothing else.
    [[nodiscard]] static Profile fresh();

    /// NotFound when there is none; Corrupt and UnsupportedVersion leave the file as it is; Storage.
    [[nodiscard]] static Result<Profile> load(const QString& folder);
    /// Storage.
    [[nodiscard]] Result<void> save(const QString& folder) const;

    /// Untrusted when the server at this profile's address calls itself \p named and not as at the first login: vaults of
    /// different environments stay apart. Nothing is compared where the profile has no name yet.
    [[nodiscard]] Result<void> checkEnvironment(const QString& named) const;

    [[nodiscard]] static QString file(const QString& folder);
    [[nodiscard]] static QString vaultFile(const QString& folder);
    [[nodiscard]] static QString caFile(const QString& folder);
    [[nodiscard]] static QString sealedFile(const QString& folder);
    [[nodiscard]] static QString offlineCodesFile(const QString& folder);

private:
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<Profile> fromJson(const QByteArray& json);
};

} // namespace kluis::app
