// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/RetentionApi.h"

#include "core/protocol/RejectReason.h"
#include "server/EventLog.h"
#include "server/api/RequestEvent.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/retention/DossierFacts.h"
#include "server/store/AccountStore.h"
#include "server/store/Scope.h"

#include <QDateTime>
#include <QSet>

namespace kluis::server {

using domain::Role;
using retention::Part;
namespace reason = protocol::reason;

namespace {

HttpResponse answer(const QByteArray& body)
{
    HttpResponse response;
    response.body = body;
    return response;
}

} // namespace

HttpResponse RetentionApi::overview(const HttpRequest& /*request*/, const Caller& caller)
{
    const auto found = m_context.store.read<protocol::RetentionOverview>(
        [&](StoreDatabase& database) { return look(database, caller); });
    return found ? answer(found->encode()) : Router::failure(found.error());
}

Result<protocol::RetentionOverview> RetentionApi::look(StoreDatabase& database, const Caller& caller)
{
    RetentionStore store(database);
    const auto choices = store.choices();
    if (!choices) {
        return failure(choices);
    }
    protocol::RetentionOverview overview;
    for (const retention::Choice& choice : *choices) {
        overview.choices.append(
            {choice.term, quint64(choice.months), quint8(choice.start ? quint8(*choice.start) : 0)});
    }
    for (const protocol::GrantedTenant& grant : caller.grants) {
        const auto holds = store.holds(grant.tenant);
        if (!holds) {
            return failure(holds);
        }
        for (const StoredHold& hold : *holds) {
            const auto known = mayKnow(database, caller, hold.dossier);
            const auto author = known ? AccountStore(database).account(hold.author) : failure(known);
            if (!author) {
                return failure(author);
            }
            if (*known) {
                overview.holds.append(
                    {hold.tenant, hold.dossier, *author ? (*author)->login : QString(), hold.since, hold.reason});
            }
        }
        if (caller.role == Role::PrivacyOfficer) {
            if (auto counted = countInto(database, grant, retention::Policy(*choices), overview); !counted) {
                return failure(counted);
            }
        }
    }
    return overview;
}

Result<void> RetentionApi::countInto(StoreDatabase& database, const protocol::GrantedTenant& grant,
                                     const retention::Policy& policy, protocol::RetentionOverview& overview)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.unixMillis(), Qt::UTC).date();
    const auto holds = RetentionStore(database).holds(grant.tenant);
    if (!holds) {
        return failure(holds);
    }
    QSet<DossierId> held;
    for (const StoredHold& hold : *holds) {
        held.insert(hold.dossier);
    }
    for (const Part part : retention::allParts) {
        protocol::RetentionCount count{grant.tenant, grant.shortName, quint8(part)};
        const auto walked = DossierFacts(database).forEach(
            grant.tenant, [&](const StoredDossier& dossier, const retention::Facts& facts) -> Result<void> {
                const auto review = retention::Review::of(part, facts, policy, today);
                using State = retention::Review::State;
                count.notStarted += review.state() == State::NotStarted;
                count.running += review.state() == State::Running;
                count.due += review.state() == State::Due;
                count.held += review.state() != State::Nothing && held.contains(dossier.id);
                return {};
            });
        if (!walked) {
            return walked;
        }
        overview.counts.append(count);
    }
    return {};
}

/// A privacy officer of its employer, and who works on the dossier.
Result<bool> RetentionApi::mayKnow(StoreDatabase& database, const Caller& caller, const DossierId& id)
{
    const auto dossier = RecordStore(database).dossier(id);
    if (!dossier || !*dossier) {
        return dossier ? Result<bool>(false) : failure(dossier);
    }
    const bool isGranted = caller.grantFor((*dossier)->tenant) != nullptr;
    if (!isGranted || caller.role == Role::PrivacyOfficer) {
        return isGranted;
    }
    if (caller.role != Role::Hr && caller.role != Role::Doctor) {
        return false;
    }
    const auto scope = Scope::of(caller, (*dossier)->tenant, StreamState(), database, m_medicalLog);
    return scope ? Result<bool>(*scope && (*scope)->covers(**dossier)) : failure(scope);
}

HttpResponse RetentionApi::hold(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::HoldRequest::decode(request.body);
    if (!wanted || (wanted->holds && wanted->reason.trimmed().isEmpty())) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        const auto known = mayKnow(database, caller, wanted->dossier);
        if (!known) {
            return failure(known);
        }
        if (caller.role != Role::PrivacyOfficer) {
            return fail(ErrorCode::Forbidden, tr("Your role may not do this."), QLatin1StringView(reason::forbidden));
        }
        const auto dossier = RecordStore(database).dossier(wanted->dossier);
        if (!dossier || !*known || (*dossier)->tenant != wanted->tenant) {
            return dossier ? Result<void>(fail(ErrorCode::NotFound, tr("There is no such dossier."),
                                               QLatin1StringView(reason::unknownDossier)))
                           : failure(dossier);
        }
        RetentionStore store(database);
        const qint64 now = m_context.clock.unixMillis();
        auto written =
            wanted->holds ? store.setHold({wanted->tenant, wanted->dossier, caller.user, now, wanted->reason.trimmed()})
                          : store.liftHold(wanted->dossier);
        if (!written) {
            return written;
        }
        ServerEvent event;
        event.kind = wanted->holds ? ServerEventKind::HoldSet : ServerEventKind::HoldLifted;
        event.tenant = wanted->tenant;
        event.dossier = wanted->dossier;
        return record(database, event, request, caller);
    });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> RetentionApi::record(StoreDatabase& database, ServerEvent event, const HttpRequest& request,
                                  const Caller& caller)
{
    return AuditLog::append(database, madeBy(caller, request, m_context.clock.unixMillis(), std::move(event)));
}

Result<void> RetentionApi::sweep()
{
    // Another server of the same store may be at it.
    if (const auto settled = m_ledger.settle(m_context.store); !settled && settled.error().code() != ErrorCode::Busy) {
        EventLog::error("ledger-unreachable", {{"code", qint64(settled.error().code())}});
    }
    return m_context.store.write<void>([this](StoreDatabase& database) {
        return RetentionStore(database).forgetBefore(m_context.clock.unixMillis() - toldFor);
    });
}

} // namespace kluis::server
