// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/SessionGate.h"

namespace kluis::server {

/// `POST /v1/refresh` (with the refresh token as bearer) and `/v1/logout`. Any thread; the gate must outlive it.
class SessionApi {
public:
    SessionApi(const ServerContext& context, SessionGate& gate) : m_context(context), m_gate(gate) {}

    /// New tokens, once for each refresh token. A spent one ends the session it belonged to: it or its successor is
    /// in the wrong hands.
    [[nodiscard]] HttpResponse refresh(const HttpRequest& request);
    [[nodiscard]] HttpResponse logout(const HttpRequest& request, const Caller& caller);

private:
    HttpResponse refuseSpent(const HttpRequest& request, const QByteArray& token, qint64 now);

    ServerContext m_context;
    SessionGate& m_gate;
};

} // namespace kluis::server
