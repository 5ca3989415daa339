// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/LeaseClock.h"

namespace kluis::app {

namespace {

bool isSameBoot(const ClockMemory& memory, const ClockReading& now)
{
    return memory.bootId == now.bootId && now.boot >= memory.anchorBoot;
}

bool wentBack(const ClockMemory& memory, const ClockReading& now)
{
    return now.wall < memory.highest - LeaseClock::toleranceMs;
}

bool differ(const ClockMemory& memory, const ClockReading& now)
{
    const qint64 wall = now.wall - memory.anchorWall;
    const qint64 boot = now.boot - memory.anchorBoot;
    return isSameBoot(memory, now) && qAbs(wall - boot) > LeaseClock::toleranceMs;
}

/// Milliseconds the machine ran since the last time; 0 when it was started anew meanwhile.
qint64 ranFor(const ClockMemory& memory, const ClockReading& now)
{
    return memory.bootId == now.bootId ? qMax<qint64>(0, now.running - memory.lastRunning) : 0;
}

} // namespace

ClockReading ClockReading::take(qint64 wallMillis, const MachineClock& machine)
{
    return {.wall = wallMillis,
            .boot = machine.bootMillis(),
            .running = machine.runningMillis(),
            .bootId = machine.bootId()};
}

ClockMemory LeaseClock::begin(const ClockReading& now)
{
    ClockMemory memory;
    memory.highest = now.wall;
    memory.anchorWall = now.wall;
    memory.anchorBoot = now.boot;
    memory.bootId = now.bootId;
    memory.lastRunning = now.running;
    return memory;
}

void LeaseClock::observe(ClockMemory& memory, const ClockReading& now, bool inUse)
{
    if (inUse) {
        memory.spent += ranFor(memory, now);
    }
    memory.suspended = memory.suspended || wentBack(memory, now) || differ(memory, now);
    if (!isSameBoot(memory, now)) {
        memory.bootId = now.bootId;
        memory.anchorWall = now.wall;
        memory.anchorBoot = now.boot;
    }
    memory.lastRunning = now.running;
    memory.highest = qMax(memory.highest, now.wall);
}

qint64 LeaseClock::idleMs(const ClockMemory& memory, const ClockReading& now, qint64 lastActivity)
{
    return qMax(now.wall - lastActivity, ranFor(memory, now));
}

Result<void> LeaseClock::judge(const ClockMemory& memory, const ClockReading& now, const LeaseTimes& times)
{
    if (times.expires <= times.issued) {
        return fail(ErrorCode::Locked, tr("Your role works with the server only. Log in."),
                    QStringLiteral("no-offline"));
    }
    if (wentBack(memory, now)) {
        return fail(ErrorCode::Locked, tr("This computer's clock was set back. Set it right and log in at the server."),
                    QStringLiteral("clock-back"));
    }
    if (memory.suspended || differ(memory, now)) {
        return fail(ErrorCode::Locked, tr("This computer's clock was changed. Set it right and log in at the server."),
                    QStringLiteral("clocks-differ"));
    }
    if (now.wall + times.ahead >= times.expires) {
        return fail(ErrorCode::Locked, tr("The time for working without the server has ended. Log in."),
                    QStringLiteral("lease-ended"));
    }
    if (memory.spent >= times.expires - times.issued) {
        return fail(ErrorCode::Locked, tr("The vault was open without the server for as long as is allowed. Log in."),
                    QStringLiteral("lease-spent"));
    }
    return {};
}

bool LeaseClock::isOver(const ClockMemory& memory, const ClockReading& now, const LeaseTimes& times)
{
    return now.wall + times.ahead >= times.expires || memory.spent >= times.expires - times.issued;
}

} // namespace kluis::app
