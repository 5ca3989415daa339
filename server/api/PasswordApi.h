// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

namespace kluis::server {

/// `POST /v1/password`: a person changes the password; see PasswordAttempt for the judgement. Any thread.
class PasswordApi {
public:
    explicit PasswordApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse change(const HttpRequest& request, const Caller& caller);

private:
    ServerContext m_context;
};

} // namespace kluis::server
