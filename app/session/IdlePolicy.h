// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>

namespace kluis::app {

/// When a password alone is not enough any more (SECURITY B3, COMMANDS.md). These are checks of our own program: what
/// holds against somebody who runs other code is the cryptography of the vault's key. Pure functions; each failure is
/// Locked with a sentence that says what to do. When a lease may be used, LeaseClock says.
class IdlePolicy {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::IdlePolicy)

public:
    static constexpr qint64 idleMs = 30LL * 60 * 1000; ///< after this long without use, log in or unlock again
    static constexpr int offlineTries = 5;             ///< wrong passwords or codes in a row without the server

    /// \p unusedMs: how long the vault lay unused, LeaseClock::idleMs.
    [[nodiscard]] static Result<void> checkIdle(qint64 unusedMs);
    [[nodiscard]] static Result<void> checkNotLocked(bool lockedByPerson);

    IdlePolicy() = delete;
};

} // namespace kluis::app
