// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/AuditCountersignApi.h"

#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/audit/AuditTree.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/CountersignStore.h"

namespace kluis::server {

using protocol::AuditCheckpoint;
using protocol::AuditCountersignature;
using protocol::AuditCountersignRequest;
namespace reason = protocol::reason;

namespace {

/// Whether the server made \p wanted, and nothing newer for longer than a client needs to answer: however many came since,
/// the first of them counts, and not when \p wanted itself was made, of a chain that was quiet until now.
Result<bool> isStanding(StoreDatabase& database, const AuditCheckpoint& wanted, qint64 now)
{
    AuditTree tree(database, wanted.chain);
    const auto made = tree.at(wanted.size);
    const auto next = made ? tree.after(wanted.size) : made;
    if (!next) {
        return failure(next);
    }
    const bool isOvertaken =
        *next && ((*next)->epoch != wanted.epoch || now - (*next)->time > AuditCountersignApi::staleMillis);
    return *made && **made == wanted && !isOvertaken;
}

} // namespace

HttpResponse AuditCountersignApi::countersign(const HttpRequest& request, const Caller& caller)
{
    const auto given = AuditCountersignRequest::decode(request.body);
    if (!given) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto taken = take(*given, caller, request.remoteAddress);
    return taken ? HttpResponse() : Router::failure(taken.error());
}

Result<void> AuditCountersignApi::take(const AuditCountersignRequest& request, const Caller& caller,
                                       const QString& address)
{
    if (caller.role != domain::Role::PrivacyOfficer) {
        return fail(ErrorCode::Forbidden, tr("Only the data-protection officer countersigns the audit log."),
                    QLatin1StringView(reason::forbidden));
    }
    return m_store.write<void>([&](StoreDatabase& database) -> Result<void> {
        const auto account = AccountStore(database).account(caller.user);
        if (!account) {
            return failure(account);
        }
        quint64 fresh = 0;
        qsizetype passedOver = 0;
        for (const AuditCountersignature& signature : request.signatures) {
            const auto kept = keep(database, signature, caller, *account ? (*account)->keys.identityKey : QByteArray());
            if (!kept) {
                return failure(kept);
            }
            fresh += *kept == Kept::Fresh ? 1 : 0;
            passedOver += *kept == Kept::No ? 1 : 0;
        }
        if (passedOver > 0 && passedOver == request.signatures.size()) {
            return fail(ErrorCode::NotFound, tr("There is no such checkpoint, or not any more."),
                        QLatin1StringView(reason::notFound));
        }
        if (fresh == 0) {
            return {};
        }
        ServerEvent event;
        event.kind = ServerEventKind::AuditCountersigned;
        event.time = m_clock.unixMillis();
        event.user = caller.user;
        event.device = caller.device;
        event.accessPoint = address;
        event.count = fresh;
        return AuditLog::append(database, event);
    });
}

Result<AuditCountersignApi::Kept> AuditCountersignApi::keep(StoreDatabase& database,
                                                            const AuditCountersignature& signature,
                                                            const Caller& caller, const QByteArray& identityKey)
{
    if (signature.officer != caller.user || !signature.isSignedBy(identityKey)) {
        return fail(ErrorCode::Forbidden, tr("This is not your signature."), QLatin1StringView(reason::forbidden));
    }
    const auto standing = isStanding(database, signature.checkpoint, m_clock.unixMillis());
    const auto last =
        CountersignStore(database).last(signature.checkpoint.chain, caller.user, signature.checkpoint.epoch);
    if (!standing || !last) {
        return standing ? Result<Kept>(failure(last)) : failure(standing);
    }
    const bool isOlder = *last && (*last)->checkpoint.size > signature.checkpoint.size;
    const bool isOfTomorrow = signature.time > m_clock.unixMillis() + staleMillis; // it would never grow old
    if (!*standing || isOlder || isOfTomorrow) {
        return Kept::No;
    }
    if (*last && (*last)->checkpoint == signature.checkpoint && (*last)->time >= signature.time) {
        return Kept::Already;
    }
    const auto kept = CountersignStore(database).keep(signature);
    return kept ? Result<Kept>(Kept::Fresh) : failure(kept);
}

} // namespace kluis::server
