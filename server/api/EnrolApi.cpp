// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/EnrolApi.h"

#include "core/protocol/AccountMessages.h"
#include "core/protocol/RejectReason.h"
#include "server/api/EnrolmentService.h"
#include "server/http/Router.h"
#include "server/store/ThrottleStore.h"

namespace kluis::server {

HttpResponse EnrolApi::begin(const HttpRequest& request)
{
    const auto wanted = protocol::EnrolBeginRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    return throttled(request, [&](StoreDatabase& database, qint64 now) -> Result<QByteArray> {
        auto response = EnrolmentService(database, m_context.keys).begin(*wanted, now);
        return response ? Result<QByteArray>(response->encode()) : failure(response);
    });
}

HttpResponse EnrolApi::enrol(const HttpRequest& request)
{
    const auto wanted = protocol::EnrolRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    return throttled(request, [&](StoreDatabase& database, qint64 now) -> Result<QByteArray> {
        auto response = EnrolmentService(database, m_context.keys).complete(*wanted, now);
        return response ? Result<QByteArray>(response->encode()) : failure(response);
    });
}

HttpResponse EnrolApi::throttled(const HttpRequest& request,
                                 const std::function<Result<QByteArray>(StoreDatabase&, qint64)>& work)
{
    const qint64 now = m_context.clock.unixMillis();
    const auto verdict = m_context.store.read<ThrottleVerdict>([&](StoreDatabase& database) {
        return ThrottleStore(database, m_context.keys.fakeSaltKey).address(request.remoteAddress, now);
    });
    if (!verdict) {
        return Router::failure(verdict.error());
    }
    if (verdict->waitSeconds > 0) {
        return Router::refuse(ErrorCode::Throttled, protocol::reason::throttled, verdict->waitSeconds);
    }
    const auto body = m_context.store.write<QByteArray>([&](StoreDatabase& database) { return work(database, now); });
    if (body) {
        HttpResponse response;
        response.body = *body;
        return response;
    }
    if (body.error().code() == ErrorCode::Forbidden) {
        // The refusal rolled its own transaction back; the count needs one that stays.
        const auto counted = m_context.store.write<void>([&](StoreDatabase& database) {
            return ThrottleStore(database, m_context.keys.fakeSaltKey).addressFailed(request.remoteAddress, now);
        });
        if (!counted) {
            return Router::failure(counted.error());
        }
    }
    return Router::failure(body.error());
}

} // namespace kluis::server
