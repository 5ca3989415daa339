// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>

namespace kluis::app {

/// How far a new computer's wait for approval is.
struct ApprovalProgress {
    QString number;   ///< six digits, to be typed on the approving computer; empty until that one has answered
    qint64 until = 0; ///< milliseconds since 1970 UTC, this computer's clock: when the request ends
};

/// Called in the engine's thread several times a second. Return false to give up.
using ApprovalHandler = std::function<bool(const ApprovalProgress&)>;

} // namespace kluis::app
