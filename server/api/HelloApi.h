// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/BlobLimits.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

namespace kluis::server {

/// `GET /v1/hello`: who is there, before any session. Any thread.
class HelloApi {
public:
    HelloApi(const ServerContext& context, const BlobLimits& documents) : m_context(context), m_documents(documents) {}

    [[nodiscard]] HttpResponse hello(const HttpRequest& request);

private:
    ServerContext m_context;
    BlobLimits m_documents;
};

} // namespace kluis::server
