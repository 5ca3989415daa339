// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/LoginAttempt.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"

namespace kluis::server {

/// `POST /v1/prelogin` and `/v1/login`. Who is wrong about user, password, code or device learns only that it did
/// not work; a name that does not exist answers like one that does. Any thread.
class LoginApi {
public:
    LoginApi(const ServerContext& context, DecoyAccount decoy) : m_context(context), m_decoy(std::move(decoy)) {}

    [[nodiscard]] HttpResponse prelogin(const HttpRequest& request);
    [[nodiscard]] HttpResponse login(const HttpRequest& request);

    /// One LoginRequest, looked at by a reader first, so that a flood of tries writes nothing.
    [[nodiscard]] static HttpResponse judge(const ServerContext& context, const DecoyAccount& decoy,
                                            const HttpRequest& request, LoginAttempt::Proof proof);
    [[nodiscard]] const DecoyAccount& decoy() const { return m_decoy; }

private:
    ServerContext m_context;
    DecoyAccount m_decoy;
};

} // namespace kluis::server
