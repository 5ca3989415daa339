// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

namespace kluis::server {

/// `GET /v1/hello`: who is there, before any session. Any thread.
class HelloApi {
public:
    explicit HelloApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse hello(const HttpRequest& request);

private:
    ServerContext m_context;
};

} // namespace kluis::server
