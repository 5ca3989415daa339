// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProfileContext.h"
#include "core/base/Result.h"

#include <QCoreApplication>

namespace kluis::app {

/// Takes away what opens the vault, then the vault. Keys first: what is left of the files after a crash halfway opens
/// for nobody. On flash disks overwriting may not reach the old blocks; the keys being gone is what counts.
class ProfileWipe {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ProfileWipe)

public:
    /// After a logout: device key, device secret, lease, wrapped vault key and vault are gone; the profile still knows
    /// server and login.
    [[nodiscard]] static Result<void> forgetDevice(ProfileContext& context);
    /// Everything. Goes on past a keychain that can't be used, and tells of it at the end.
    [[nodiscard]] static Result<void> destroy(ProfileContext& context);
    /// The same but for what still finds the server: the roots it is checked by, and the journal of a wipe.
    [[nodiscard]] static Result<void> destroyContents(ProfileContext& context);

    /// What was set aside of vaults (AsideFolder). Storage.
    [[nodiscard]] static Result<void> destroyAside(const QString& folder);
    /// Overwrites and removes a file, if it is there. Storage.
    [[nodiscard]] static Result<void> destroyFile(const QString& path);

    ProfileWipe() = delete;

private:
    [[nodiscard]] static Result<void> forgetSecrets(ProfileContext& context);
    [[nodiscard]] static Result<void> destroyVault(const QString& folder);
};

} // namespace kluis::app
