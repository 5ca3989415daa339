// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/LeaseStore.h"
#include "app/session/OpenVault.h"
#include "app/session/ProfileContext.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>

namespace kluis::app {

/// Opens the vault without the server, under the lease of an earlier login: with the password, the keychain's secret
/// and the server share that the keychain holds for the length of the lease (SECURITY B3).
class VaultUnlock {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::VaultUnlock)

public:
    explicit VaultUnlock(ProfileContext& context) : m_context(context) {}

    /// \p resuming: going on after an earlier login or unlock, which must be recent and not locked since.
    /// Errors: Locked with the reason (none here, ended, idle, clock set back, locked, no keychain); Unauthenticated
    /// for a wrong password, the fifth of which in a row ends the lease; NotFound, KeychainUnavailable; NotADatabase
    /// and Corrupt, after which everything is as before; Storage.
    [[nodiscard]] Result<OpenVault> run(const crypto::SecretBytes& password, bool resuming);

private:
    [[nodiscard]] Result<HeldLease> lease(const Profile& profile, bool resuming) const;
    [[nodiscard]] Result<crypto::SecretBytes> vaultKey(const Profile& profile, const HeldLease& held,
                                                       const crypto::SecretBytes& masterKey);
    [[nodiscard]] Error wrongPassword(Profile profile);

    ProfileContext& m_context;
};

} // namespace kluis::app
