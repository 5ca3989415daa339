// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/session/ProfileContext.h"
#include "app/session/ServerDoor.h"
#include "core/base/Result.h"
#include "core/crypto/IdentityBundle.h"
#include "core/protocol/RecoveryMessages.h"

#include <QCoreApplication>

namespace kluis::app {

/// A forgotten password with the printed kit (SECURITY B1 "Recovery"): the recovery key proves the kit and opens the
/// identity bundle, which is wrapped anew under the new password and, for a medical role, the same account key. No
/// medical key is lost by it. What this computer held stays sealed under the old password, in a folder beside the
/// profile; a login makes a fresh vault. One object, one recovery.
class AccountRecovery {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AccountRecovery)

public:
    explicit AccountRecovery(ProfileContext& context) : m_context(context) {}

    /// Errors: InvalidArgument (what was typed, another account's key, the new password), Conflict when a vault lies
    /// here and \c setVaultAside was not said, Unauthenticated (never says which part was wrong), Throttled; ServerDoor's.
    [[nodiscard]] Result<void> run(const RecoverInput& input);

private:
    struct Keys {
        crypto::SecretBytes recoveryKey; ///< URK
        crypto::SecretBytes accountKey;  ///< AK; empty where none was given
    };
    [[nodiscard]] Result<Keys> keysIn(const RecoverInput& input) const;
    [[nodiscard]] Result<Profile> startingProfile(const RecoverInput& input) const;
    [[nodiscard]] Result<protocol::RecoverBeginResponse> begin(OpenDoor& door, Profile& profile, const Keys& keys,
                                                               const RecoverInput& input) const;
    [[nodiscard]] Result<void> finish(OpenDoor& door, const Profile& profile, const crypto::SecretBytes& masterKey,
                                      const crypto::IdentityBundle& identity, const Keys& keys,
                                      const QByteArray& ticket) const;
    [[nodiscard]] Result<void> keep(const OpenDoor& door, Profile profile, const crypto::SecretBytes& masterKey,
                                    const Keys& keys);
    [[nodiscard]] Result<void> setVaultAside();

    ProfileContext& m_context;
};

} // namespace kluis::app
