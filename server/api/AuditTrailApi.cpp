// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/AuditTrailApi.h"

#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/audit/AuditTrail.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"

namespace kluis::server {

using protocol::AuditTrailPage;
using protocol::AuditTrailRequest;
namespace reason = protocol::reason;

HttpResponse AuditTrailApi::trail(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = AuditTrailRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto found = page(*wanted, caller, request.remoteAddress);
    if (!found) {
        return Router::failure(found.error());
    }
    HttpResponse response;
    response.body = found->encode();
    return response;
}

Result<AuditTrailPage> AuditTrailApi::page(const AuditTrailRequest& request, const Caller& caller,
                                           const QString& address)
{
    if (caller.role != domain::Role::PrivacyOfficer) {
        return fail(ErrorCode::Forbidden, tr("Only the data-protection officer reads the audit log."),
                    QLatin1StringView(reason::forbidden));
    }
    auto found =
        m_store.read<AuditTrailPage>([&](StoreDatabase& database) { return AuditTrail(database).page(request); });
    if (!found) {
        return found;
    }
    const auto recorded = record(request, caller, address, quint64(found->entries.size()));
    return recorded ? std::move(found) : failure(recorded);
}

/// Each page that is given, with how much is on it: a cursor comes from the client, so one that is there proves nothing
/// about an earlier page.
Result<void> AuditTrailApi::record(const AuditTrailRequest& request, const Caller& caller, const QString& address,
                                   quint64 entries)
{
    return m_store.writeFor<void>({}, [&](StoreDatabase& database) -> Result<void> {
        ServerEvent event;
        event.kind = request.isExport ? ServerEventKind::AuditExported : ServerEventKind::AuditRead;
        event.time = m_clock.unixMillis();
        event.user = caller.user;
        event.device = caller.device;
        event.accessPoint = address;
        event.object = request.action;
        event.count = entries;
        if (!request.dossier.isEmpty()) {
            event.dossier = AuditTrail(database).dossier(request.dossier).value_or(DossierId());
        }
        if (!request.person.isEmpty()) {
            const auto account = AccountStore(database).account(request.person);
            if (!account) {
                return failure(account);
            }
            event.subject = *account ? (*account)->id : UserId();
        }
        return AuditLog::append(database, event);
    });
}

} // namespace kluis::server
