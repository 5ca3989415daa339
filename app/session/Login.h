// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/session/LeaseStore.h"
#include "app/session/OpenVault.h"
#include "app/session/ProfileContext.h"
#include "app/session/ServerDoor.h"
#include "core/base/Result.h"

#include <QCoreApplication>

namespace kluis::app {

/// Password and TOTP at the server (SECURITY B2.2): proves the password without sending it, checks what comes back,
/// and makes or opens the vault. One object, one login.
class Login {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Login)

public:
    explicit Login(ProfileContext& context) : m_context(context) {}

    struct Done {
        LoginOutcome outcome;
        OpenVault open;
        LeaseTimes times;
        ClockMemory clock;
    };
    /// Errors: InvalidArgument (what was typed), ServerDoor's, Unauthenticated (never says which part was wrong),
    /// Throttled, Untrusted (other key parameters or keys than pinned), NotFound and KeychainUnavailable (the device's
    /// secrets), NotADatabase and Corrupt (the vault; nothing is deleted), Storage.
    [[nodiscard]] Result<Done> run(const LoginInput& input);

private:
    [[nodiscard]] Result<Profile> startingProfile(const LoginInput& input) const;
    [[nodiscard]] Result<void> readySecrets(Profile& profile);
    [[nodiscard]] Result<crypto::SecretBytes> readDeviceKey(const Profile& profile);
    [[nodiscard]] Result<protocol::LoginResponse> send(OpenDoor& door, const Profile& profile,
                                                       const protocol::PreloginResponse& prelogin,
                                                       const LoginInput& input) const;
    [[nodiscard]] Result<void> check(const protocol::LoginResponse& response, Profile& profile, qint64 clockOffset);
    [[nodiscard]] static tl::unexpected<Error> otherAnswer(const char* check);
    [[nodiscard]] bool isLeaseAllowed(const protocol::LoginResponse& response, qint64 clockOffset) const;
    [[nodiscard]] Result<void> checkBundle(Vault& vault, const protocol::LoginResponse& response,
                                           const Profile& profile) const;
    [[nodiscard]] Result<std::unique_ptr<Vault>> openVault(const protocol::LoginResponse& response, Profile& profile,
                                                           bool mayRepair);
    [[nodiscard]] Result<std::unique_ptr<Vault>> repairVault(const crypto::SecretBytes& key,
                                                             const crypto::SecretBytes& kek, Profile& profile);
    [[nodiscard]] Result<crypto::SecretBytes> newVaultKey(const crypto::SecretBytes& kek, Profile& profile);
    [[nodiscard]] Result<crypto::SecretBytes> oldVaultKey(const protocol::LoginResponse& response,
                                                          const crypto::SecretBytes& share, Profile& profile);
    [[nodiscard]] Result<void> storeAnswer(Vault& vault, const protocol::LoginResponse& response,
                                           const Profile& profile, const LoginInput& input);
    [[nodiscard]] Result<void> storeAccountKey(Vault& vault, const Profile& profile, const LoginInput& input);
    [[nodiscard]] HeldLease heldLease(const protocol::LoginResponse& response, const OpenVault& open) const;
    [[nodiscard]] bool mayKeepLease() const;
    [[nodiscard]] Result<void> keepLease(const protocol::LoginResponse& response, const HeldLease& held,
                                         const Profile& profile) const;
    /// Where the account key is missing, waits until another computer gives it, and takes it up. \returns why none came.
    [[nodiscard]] Result<QString> seekApproval(OpenVault& open, const Profile& profile,
                                               const protocol::LoginResponse& response, const ApprovalHandler& handler);
    void certify(OpenVault& open);

    ProfileContext& m_context;
    crypto::SecretBytes m_masterKey;
    crypto::SecretBytes m_deviceSecret;
    std::optional<crypto::SigningKeyPair> m_deviceKey;
    bool m_isNewDevice = false;
    protocol::Lease m_lease;
    std::optional<RepairReport> m_repaired;
    quint64 m_seenLogLength = 0; ///< of the medical log, by an approving computer
    QByteArray m_seenLogHead;
};

} // namespace kluis::app
