// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>

namespace kluis::app {

/// When a password alone is not enough any more (SECURITY B3, COMMANDS.md). These are checks of our own program: what
/// holds against somebody who runs other code is the cryptography of the vault's key. All times in milliseconds since
/// 1970 UTC. Pure functions; each failure is Locked with a sentence that says what to do.
class IdlePolicy {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::IdlePolicy)

public:
    static constexpr qint64 idleMs = 30LL * 60 * 1000;  ///< after this long without use, log in or unlock again
    static constexpr qint64 clockBackMs = 120LL * 1000; ///< how far the clock may go back without being doubted
    static constexpr int offlineTries = 5;              ///< wrong passwords in a row without the server

    /// \p highest: the latest time this profile has seen.
    [[nodiscard]] static Result<void> checkClock(qint64 now, qint64 highest);
    [[nodiscard]] static Result<void> checkIdle(qint64 now, qint64 lastActivity);
    [[nodiscard]] static Result<void> checkLease(qint64 now, qint64 issued, qint64 expires);
    [[nodiscard]] static Result<void> checkNotLocked(bool lockedByPerson);

    IdlePolicy() = delete;
};

} // namespace kluis::app
