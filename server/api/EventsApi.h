// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/Caller.h"
#include "server/api/EventHub.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

namespace kluis::server {

/// `GET /v1/events`: a stream of nudges for the caller's employers, until the session ends, its grants change, the
/// device listens elsewhere or a quarter of an hour is over. Any thread; the context's parts must outlive it.
class EventsApi {
public:
    explicit EventsApi(const ServerContext& context) : m_context(context), m_hub(context.store) {}

    [[nodiscard]] HttpResponse events(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] EventHub& hub() { return m_hub; }

private:
    ServerContext m_context;
    EventHub m_hub;
};

} // namespace kluis::server
