// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/IdlePolicy.h"

namespace kluis::app {

Result<void> IdlePolicy::checkIdle(qint64 unusedMs)
{
    if (unusedMs > idleMs) {
        return fail(ErrorCode::Locked, tr("The program was not used for half an hour. Unlock it or log in again."),
                    QStringLiteral("idle"));
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
