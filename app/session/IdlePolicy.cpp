// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/IdlePolicy.h"

namespace kluis::app {

Result<void> IdlePolicy::checkClock(qint64 now, qint64 highest)
{
    if (now < highest - clockBackMs) {
        return fail(ErrorCode::Locked,
                    tr("This computer's clock was set back. Set it right, or log in with the server."),
                    QStringLiteral("clock-back"));
    }
    return {};
}

Result<void> IdlePolicy::checkIdle(qint64 now, qint64 lastActivity)
{
    if (lastActivity == 0 || now - lastActivity > idleMs) {
        return fail(ErrorCode::Locked, tr("The program was not used for half an hour. Unlock it or log in again."),
                    QStringLiteral("idle"));
    }
    return {};
}

Result<void> IdlePolicy::checkLease(qint64 now, qint64 issued, qint64 expires)
{
    if (expires <= issued) {
        return fail(ErrorCode::Locked, tr("Your role works with the server only. Log in."),
                    QStringLiteral("no-offline"));
    }
    if (now >= expires) {
        return fail(ErrorCode::Locked, tr("The time for working without the server has ended. Log in."),
                    QStringLiteral("lease-ended"));
    }
    return {};
}

Result<void> IdlePolicy::checkNotLocked(bool lockedByPerson)
{
    if (lockedByPerson) {
        return fail(ErrorCode::Locked, tr("The vault is locked. Unlock it or log in."), QStringLiteral("locked"));
    }
    return {};
}

} // namespace kluis::app
