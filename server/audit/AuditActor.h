// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "server/audit/ServerEvent.h"

#include <QString>

namespace kluis::server {

/// Who did what an audit entry tells, and from where. By itself: whoever sits at the server's own command line, where
/// nobody is known by name. Value type, any thread.
struct AuditActor {
    UserId user;
    DeviceId device;
    QString accessPoint; ///< numeric address

    /// Writes it into \p event. The event's own device, when it names one, is what the act was about and stays.
    void sign(ServerEvent& event) const
    {
        event.user = user;
        event.accessPoint = accessPoint;
        if (event.device.isNull()) {
            event.device = device;
        }
    }
};

} // namespace kluis::server
