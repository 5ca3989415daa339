// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/MachineClock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::app {

/// All clocks at one moment. Milliseconds; the wall clock's since 1970 UTC, the machine's since its start.
struct ClockReading {
    qint64 wall = 0;
    qint64 boot = 0;
    qint64 running = 0;
    QByteArray bootId = QByteArray(MachineClock::bootIdSize, '\0');

    [[nodiscard]] static ClockReading take(qint64 wallMillis, const MachineClock& machine);
};

/// What a lease remembers of the clocks from one use to the next.
struct ClockMemory {
    qint64 highest = 0;    ///< the latest wall time seen
    qint64 anchorWall = 0; ///< wall and boot clock at one moment of this start of the computer …
    qint64 anchorBoot = 0; ///< … from which both must have gone equally far
    QByteArray bootId = QByteArray(MachineClock::bootIdSize, '\0');
    qint64 lastRunning = 0; ///< running clock when last seen in use
    qint64 spent = 0;       ///< milliseconds the vault was in use under this lease
    bool suspended = false; ///< a clock was wrong: nothing opens until the server was asked
};

/// From when to when the server lets the vault be opened without it, by the server's clock.
struct LeaseTimes {
    qint64 issued = 0;  ///< milliseconds since 1970 UTC
    qint64 expires = 0; ///< equal to issued: not at all
    qint64 ahead = 0;   ///< how far the server's clock was ahead of this computer's at login
};

/// When a lease may be used (SECURITY B3). A wall clock that went back, or went another way than the clock that
/// counts from the computer's start, suspends it; and it may not be used for longer than it lasts, so that a clock that
/// stands still buys one lease at most. Rules of our own program, not cryptography. Pure; any thread.
class LeaseClock {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::LeaseClock)

public:
    static constexpr qint64 toleranceMs = 120LL * 1000; ///< how far a clock may go astray without being doubted

    /// What is remembered at a login: the server was just asked.
    [[nodiscard]] static ClockMemory begin(const ClockReading& now);
    /// Takes notice of \p now. \p inUse: the vault was open, or open for the asking, since the last time, so the time
    /// between counts as use. A doubt, once there, stays in \p memory.
    static void observe(ClockMemory& memory, const ClockReading& now, bool inUse);
    /// How long the vault lay unused: by the wall clock since \p lastActivity, or by the machine's where that says more.
    [[nodiscard]] static qint64 idleMs(const ClockMemory& memory, const ClockReading& now, qint64 lastActivity);
    /// Locked, with a sentence that says what to do. Details: clock-back, clocks-differ, lease-ended, lease-spent,
    /// no-offline.
    [[nodiscard]] static Result<void> judge(const ClockMemory& memory, const ClockReading& now,
                                            const LeaseTimes& times);
    /// Whether the lease can never open anything again: what is kept of it must go.
    [[nodiscard]] static bool isOver(const ClockMemory& memory, const ClockReading& now, const LeaseTimes& times);

    LeaseClock() = delete;
};

} // namespace kluis::app
