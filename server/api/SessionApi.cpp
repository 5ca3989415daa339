// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/SessionApi.h"

#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/DeviceWatchStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

HttpResponse SessionApi::refresh(const HttpRequest& request)
{
    const QByteArray token = SessionGate::bearerToken(request);
    if (token.isEmpty()) {
        return Router::refuse(ErrorCode::Unauthenticated, reason::sessionEnded);
    }
    const qint64 now = m_context.clock.unixMillis();
    const auto caller = m_context.store.read<std::optional<Caller>>(
        [&](StoreDatabase& database) { return SessionStore(database).byRefresh(token, now); });
    if (!caller) {
        return Router::failure(caller.error());
    }
    if (!*caller) {
        return refuseSpent(request, token, now);
    }
    if (const auto proven = m_gate.checkProof(request, **caller, token); !proven) {
        return Router::failure(proven.error());
    }
    using Rotated = std::optional<protocol::SessionTokens>;
    const auto tokens = m_context.store.write<Rotated>([&](StoreDatabase& database) -> Result<Rotated> {
        SessionStore sessions(database);
        auto still = sessions.byRefresh(token, now); // another request may have spent it meanwhile
        if (!still) {
            return failure(still);
        }
        if (!*still) {
            return Rotated();
        }
        auto rotated = sessions.rotate(token, now);
        return rotated ? Result<Rotated>(*rotated) : failure(rotated);
    });
    if (!tokens) {
        return Router::failure(tokens.error());
    }
    if (!*tokens) {
        return refuseSpent(request, token, now);
    }
    protocol::RefreshResponse response;
    response.tokens = **tokens;
    response.role = (*caller)->role;
    response.tenants = (*caller)->grants;
    response.serverTime = now;
    HttpResponse answer;
    answer.body = response.encode();
    return answer;
}

HttpResponse SessionApi::refuseSpent(const HttpRequest& request, const QByteArray& token, qint64 now)
{
    const auto ended = m_context.store.read<std::optional<Caller>>(
        [&](StoreDatabase& database) { return SessionStore(database).bySpentRefresh(token); });
    if (!ended) {
        return Router::failure(ended.error());
    }
    if (*ended) {
        const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
            if (auto gone = SessionStore(database).endBySpentRefresh(token, now); !gone) {
                return gone;
            }
            ServerEvent event;
            event.kind = ServerEventKind::TokenReused;
            event.time = now;
            event.user = (*ended)->user;
            event.device = (*ended)->device;
            event.accessPoint = request.remoteAddress;
            return AuditLog::append(database, event);
        });
        if (!done) {
            return Router::failure(done.error());
        }
    }
    return Router::refuse(ErrorCode::Unauthenticated, reason::sessionEnded);
}

HttpResponse SessionApi::logout(const HttpRequest& request, const Caller& caller)
{
    const qint64 now = m_context.clock.unixMillis();
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto ended = SessionStore(database).endByAccess(SessionGate::bearerToken(request), now); !ended) {
            return ended;
        }
        if (auto given = DeviceWatchStore(database).leaseEnded(caller.device); !given) {
            return given;
        }
        ServerEvent event;
        event.kind = ServerEventKind::LoggedOut;
        event.time = now;
        event.user = caller.user;
        event.device = caller.device;
        event.accessPoint = request.remoteAddress;
        return AuditLog::append(database, event);
    });
    return done ? HttpResponse() : Router::failure(done.error());
}

} // namespace kluis::server
