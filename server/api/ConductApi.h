// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

namespace kluis::server {

/// `POST /v1/conduct`: a person accepts the code of conduct in force. Until then the session does nothing else
/// (Router). Any thread.
class ConductApi {
public:
    explicit ConductApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse accept(const HttpRequest& request, const Caller& caller);

private:
    ServerContext m_context;
};

} // namespace kluis::server
