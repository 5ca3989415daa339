// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/HttpMessage.h"

#include <QSet>

#include <functional>

namespace kluis::server {

class Metrics;

/// Stands between the listener and what answers: counts and times every request, and writes to the log what failed, each
/// refused step of logging in, each refused session, and every request where that is wanted. What it writes of a request
/// is its number, its route as the router's table has it, the status and the reason's key. Any thread.
class RequestWatch {
public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;

    /// \p routes: the router's table. \p metrics must outlive it.
    RequestWatch(Metrics& metrics, const QList<QByteArray>& routes, bool logsRequests, Handler handler);

    [[nodiscard]] HttpResponse handle(const HttpRequest& request) const;

private:
    [[nodiscard]] QByteArray routeOf(const HttpRequest& request) const;
    void noteRefusal(const HttpRequest& request, const QByteArray& route, const HttpResponse& response) const;

    Metrics& m_metrics;
    const QSet<QByteArray> m_routes;
    const bool m_logsRequests;
    const Handler m_handler;
};

} // namespace kluis::server
