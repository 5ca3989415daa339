// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/Caller.h"
#include "server/audit/ServerEvent.h"
#include "server/http/HttpMessage.h"

#include <utility>

namespace kluis::server {

/// \p event as the caller's request made it: when (Unix milliseconds), who, with which device and from where. Any thread.
[[nodiscard]] inline ServerEvent madeBy(const Caller& caller, const HttpRequest& request, qint64 now, ServerEvent event)
{
    event.time = now;
    event.user = caller.user;
    event.device = caller.device;
    event.accessPoint = request.remoteAddress;
    return event;
}

} // namespace kluis::server
