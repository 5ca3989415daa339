// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/LeaseStore.h"
#include "app/session/MasterKeyChain.h"
#include "app/session/OpenVault.h"
#include "app/session/ProfileContext.h"
#include "core/base/Result.h"
#include "core/crypto/OfflineCodes.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

#include <optional>

namespace kluis::app {

/// Opens the vault without the server, under the lease of an earlier login: with the password, the keychain's secret
/// and the server share that the keychain holds for the length of the lease (SECURITY B3), and a one-time code.
class VaultUnlock {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::VaultUnlock)

public:
    explicit VaultUnlock(ProfileContext& context) : m_context(context) {}

    struct Done {
        OpenVault open;
        LeaseTimes times;
        ClockMemory clock;
        qint64 step = -1; ///< of the code used; -1 when resuming
    };
    /// \p totp: the code of the authenticator; nothing when going on after an earlier login or unlock, which must be
    /// recent and not locked since. Errors: Locked with the reason (none here, ended, idle, a clock that was changed,
    /// locked, no keychain, no codes); InvalidArgument for what is no code; Unauthenticated for a wrong password or
    /// code, never saying which, the fifth of which in a row ends the lease; NotFound, KeychainUnavailable;
    /// NotADatabase and Corrupt, after which everything is as before; Storage.
    [[nodiscard]] Result<Done> run(const crypto::SecretBytes& password, const std::optional<QString>& totp);

private:
    [[nodiscard]] Result<HeldLease> lease(const Profile& profile, bool resuming) const;
    [[nodiscard]] Result<crypto::SecretBytes> cacheKek(const Profile& profile, HeldLease& held,
                                                       const crypto::SecretBytes& masterKey,
                                                       const std::optional<QString>& totp);
    [[nodiscard]] Result<crypto::OfflineCodes> offlineCodes(const Profile& profile, const HeldLease& held,
                                                            const MasterKeyChain& chain,
                                                            const crypto::SecretBytes& deviceSecret) const;
    [[nodiscard]] Result<void> useCode(const Profile& profile, HeldLease& held, const MasterKeyChain& chain,
                                       const crypto::SecretBytes& deviceSecret, const QString& totp);
    [[nodiscard]] Error wrong(Profile profile, HeldLease& held);
    [[nodiscard]] Result<std::unique_ptr<Vault>> vault(Profile& profile, const HeldLease& held,
                                                       const crypto::SecretBytes& kek) const;
    [[nodiscard]] ClockReading now() const;

    ProfileContext& m_context;
};

} // namespace kluis::app
