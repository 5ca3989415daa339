// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/RequestWatch.h"

#include "core/protocol/ErrorMessage.h"
#include "server/EventLog.h"
#include "server/http/Router.h"
#include "server/watch/Metrics.h"

#include <chrono>

namespace kluis::server {

namespace {

constexpr int firstRefusal = 400;
constexpr int unauthenticated = 401;
constexpr int firstFailure = 500;

bool isLoginStep(const QByteArray& route)
{
    static const QSet<QByteArray> steps{"POST /v1/enrol/begin", "POST /v1/enrol",   "POST /v1/prelogin",
                                        "POST /v1/login",       "POST /v1/refresh", "POST /v1/recover/begin",
                                        "POST /v1/recover"};
    return steps.contains(route);
}

} // namespace

RequestWatch::RequestWatch(Metrics& metrics, const QList<QByteArray>& routes, bool logsRequests, Handler handler)
    : m_metrics(metrics), m_routes(routes.begin(), routes.end()), m_logsRequests(logsRequests),
      m_handler(std::move(handler))
{
}

/// A path nobody answers to may hold anything.
QByteArray RequestWatch::routeOf(const HttpRequest& request) const
{
    const QByteArray route = request.method + ' ' + request.path;
    return m_routes.contains(route) ? route : QByteArrayLiteral("other");
}

HttpResponse RequestWatch::handle(const HttpRequest& request) const
{
    const auto begun = std::chrono::steady_clock::now();
    HttpResponse response = m_handler(request);
    const auto took = std::chrono::steady_clock::now() - begun;
    const QByteArray route = routeOf(request);
    m_metrics.answered(route, response.status, took);
    const EventLog::Numbers numbers{{"status", response.status},
                                    {"millis", std::chrono::duration_cast<std::chrono::milliseconds>(took).count()},
                                    {"received", request.body.size()},
                                    {"sent", response.body.size()}};
    if (response.status >= firstFailure) {
        EventLog::write(EventLog::Level::Error, "request-failed", numbers, {{"route", route.constData()}}, request.id);
    } else if (m_logsRequests) {
        EventLog::write(EventLog::Level::Info, "request", numbers, {{"route", route.constData()}}, request.id);
    }
    noteRefusal(request, route, response);
    return response;
}

void RequestWatch::noteRefusal(const HttpRequest& request, const QByteArray& route, const HttpResponse& response) const
{
    const bool isStep = isLoginStep(route);
    const bool isRefused = response.status >= firstRefusal && response.status < firstFailure;
    if (!isRefused || !(isStep || response.status == unauthenticated)) {
        return;
    }
    const auto message = protocol::ErrorMessage::decode(response.body);
    const char* reason = message ? Router::knownReason(message->reason) : nullptr;
    reason = reason != nullptr ? reason : "unknown";
    m_metrics.refused(route, reason);
    EventLog::write(EventLog::Level::Warning, isStep ? "login-refused" : "session-refused",
                    {{"status", response.status}}, {{"route", route.constData()}, {"reason", reason}}, request.id);
}

} // namespace kluis::server
