// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ConductApi.h"

#include "core/protocol/DeviceMessages.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/ConductStore.h"

namespace kluis::server {

HttpResponse ConductApi::accept(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::ConductRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    const qint64 now = m_context.clock.unixMillis();
    // Accepted is what was read; when the text changed meanwhile, the new one is read first.
    const auto accepted = m_context.store.write<bool>([&](StoreDatabase& database) -> Result<bool> {
        ConductStore conduct(database);
        const auto current = conduct.current();
        if (!current) {
            return failure(current);
        }
        if (current->version != wanted->version) {
            return false;
        }
        if (auto kept = conduct.accept(caller.user, wanted->version, now); !kept) {
            return failure(kept);
        }
        ServerEvent event;
        event.kind = ServerEventKind::ConductAccepted;
        event.time = now;
        event.user = caller.user;
        event.device = caller.device;
        event.count = wanted->version;
        event.accessPoint = request.remoteAddress;
        auto logged = AuditLog::append(database, event);
        return logged ? Result<bool>(true) : failure(logged);
    });
    if (!accepted) {
        return Router::failure(accepted.error());
    }
    return *accepted ? HttpResponse() : Router::refuse(ErrorCode::Conflict, protocol::reason::conductChanged);
}

} // namespace kluis::server
