// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RetentionApi about destruction: proposing, confirming, refusing, and what became of it.
#include "server/api/RetentionApi.h"

#include "core/protocol/RejectReason.h"
#include "core/protocol/WipeMessages.h"
#include "server/http/Router.h"
#include "server/retention/DossierFacts.h"
#include "server/store/AccountStore.h"

#include <QDateTime>

#include <cstdlib>

namespace kluis::server {

using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using domain::Role;
using protocol::DestructionState;
using retention::Part;
namespace reason = protocol::reason;

namespace {

constexpr qint64 signedWithinMillis = 10LL * 60 * 1000;

struct DestructionTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DestructionTexts)
};

HttpResponse answer(const QByteArray& body)
{
    HttpResponse response;
    response.body = body;
    return response;
}

tl::unexpected<Error> forbidden()
{
    return fail(ErrorCode::Forbidden, DestructionTexts::tr("Your role may not do this."),
                QLatin1StringView(reason::forbidden));
}

tl::unexpected<Error> unsound()
{
    return fail(ErrorCode::Forbidden, DestructionTexts::tr("The signature does not hold."),
                QLatin1StringView(reason::badSignature));
}

Role proposerOf(Part part)
{
    return part == Part::Medical ? Role::Doctor : Role::Hr;
}

} // namespace

HttpResponse RetentionApi::list(const HttpRequest& /*request*/, const Caller& caller)
{
    const auto found = m_context.store.read<protocol::DestructionReports>(
        [&](StoreDatabase& database) { return reports(database, caller); });
    return found ? answer(found->encode()) : Router::failure(found.error());
}

Result<protocol::DestructionReports> RetentionApi::reports(StoreDatabase& database, const Caller& caller)
{
    protocol::DestructionReports list;
    AccountStore accounts(database);
    for (const protocol::GrantedTenant& grant : caller.grants) {
        const auto stored = RetentionStore(database).all(grant.tenant);
        if (!stored) {
            return failure(stored);
        }
        for (const StoredDestruction& destruction : *stored) {
            const DestructionOrder& order = destruction.order;
            const auto answers = mayConfirm(database, caller, order);
            const auto confirmation = DestructionConfirmation::decode(destruction.confirmation);
            const auto proposer = accounts.account(order.proposer);
            const auto confirmer = accounts.account(confirmation ? confirmation->confirmer : UserId());
            if (!answers || !proposer || !confirmer) {
                return !answers ? failure(answers) : !proposer ? failure(proposer) : failure(confirmer);
            }
            const bool isOwn =
                order.proposer == caller.user || (confirmation && confirmation->confirmer == caller.user);
            if (!isOwn && !*answers) {
                continue;
            }
            list.reports.append({order.id, order.tenant, grant.shortName, order.dossier, order.part,
                                 quint8(order.basis), destruction.state, *proposer ? (*proposer)->login : QString(),
                                 *confirmer ? (*confirmer)->login : QString(), destruction.proposedAt,
                                 destruction.endedAt, *answers && destruction.state == DestructionState::Proposed,
                                 order.encode(), destruction.certificate});
            if (auto measured = measure(database, list.reports.last()); !measured) {
                return failure(measured);
            }
        }
    }
    return list;
}

/// How much would go, for the second person, who may see nothing of it.
Result<void> RetentionApi::measure(StoreDatabase& database, protocol::DestructionReport& report)
{
    if (report.state != DestructionState::Proposed) {
        return {};
    }
    const auto dossier = RecordStore(database).dossier(report.dossier);
    if (!dossier || !*dossier) {
        return dossier ? Result<void>() : failure(dossier);
    }
    const auto amount = Destroyer(database).amountOf(**dossier, Part(report.part));
    if (!amount) {
        return failure(amount);
    }
    report.records = quint64(amount->records);
    report.documents = quint64(amount->documents);
    report.whole = amount->whole;
    return {};
}

Result<bool> RetentionApi::mayConfirm(StoreDatabase& database, const Caller& caller, const DestructionOrder& order)
{
    if (caller.grantFor(order.tenant) == nullptr || caller.user == order.proposer) {
        return false;
    }
    if (caller.role == Role::PrivacyOfficer) {
        return true;
    }
    if (Part(order.part) != Part::Medical || caller.role != Role::Doctor) {
        return false;
    }
    const auto log = m_medicalLog.state(database);
    return log ? Result<bool>((*log)->isLead(caller.user)) : failure(log);
}

/// Whether the part may be destroyed now, whoever asks. The dossier, when it may.
Result<StoredDossier> RetentionApi::judge(StoreDatabase& database, const DestructionOrder& order)
{
    const auto dossier = RecordStore(database).dossier(order.dossier);
    const auto held = RetentionStore(database).hold(order.dossier);
    if (!dossier || !held) {
        return dossier ? failure(held) : failure(dossier);
    }
    if (!*dossier || (*dossier)->tenant != order.tenant) {
        return fail(ErrorCode::NotFound, tr("There is no such dossier."), QLatin1StringView(reason::unknownDossier));
    }
    if (*held) {
        return fail(ErrorCode::Forbidden, tr("It must not be destroyed."), QLatin1StringView(reason::legalHold));
    }
    const auto facts = DossierFacts(database).of(**dossier);
    const auto choices = RetentionStore(database).choices();
    if (!facts || !choices) {
        return facts ? failure(choices) : failure(facts);
    }
    const auto part = Part(order.part);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.unixMillis(), Qt::UTC).date();
    const auto review = retention::Review::of(part, *facts, retention::Policy(*choices), today);
    using State = retention::Review::State;
    const bool isAskedFor = order.basis == DestructionOrder::Basis::Request && part == Part::Medical;
    if (review.state() == State::Nothing || (review.state() != State::Due && !isAskedFor)) {
        return fail(ErrorCode::Forbidden, tr("It must be kept for now."), QLatin1StringView(reason::mustBeKept));
    }
    return StoredDossier(**dossier);
}

HttpResponse RetentionApi::propose(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::SignedRecord::decode(request.body);
    const auto order = wanted ? DestructionOrder::decode(wanted->record) : failure(wanted);
    if (!order) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done =
        m_context.store.write<void>([&](StoreDatabase& database) { return place(database, *order, request, caller); });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<void> RetentionApi::place(StoreDatabase& database, const DestructionOrder& order, const HttpRequest& request,
                                 const Caller& caller)
{
    const qint64 now = m_context.clock.unixMillis();
    const auto signer = AccountStore(database).account(caller.user);
    if (!signer) {
        return failure(signer);
    }
    if (!*signer || order.proposer != caller.user || order.practice != m_context.keys.practice ||
        std::llabs(order.time - now) > signedWithinMillis || !order.verify((*signer)->keys.identityKey)) {
        return unsound();
    }
    const auto known = mayKnow(database, caller, order.dossier);
    if (!known) {
        return failure(known);
    }
    if (caller.role != proposerOf(Part(order.part))) {
        return forbidden();
    }
    if (!*known) {
        return fail(ErrorCode::NotFound, tr("There is no such dossier."), QLatin1StringView(reason::unknownDossier));
    }
    if (auto open = Part(order.part) == Part::Medical ? checkMedical(database, order) : Result<void>(); !open) {
        return open;
    }
    if (const auto judged = judge(database, order); !judged) {
        return failure(judged);
    }
    RetentionStore store(database);
    const auto waits = store.isProposed(order.dossier, order.part);
    const auto same = store.find(order.id);
    if (!waits || !same) {
        return waits ? failure(same) : failure(waits);
    }
    if (*waits || *same) {
        return fail(ErrorCode::Exists, tr("It was proposed already."), QLatin1StringView(reason::proposedAlready));
    }
    if (auto written = store.propose(order, now); !written) {
        return written;
    }
    ServerEvent event;
    event.kind = ServerEventKind::DestructionProposed;
    event.tenant = order.tenant;
    event.dossier = order.dossier;
    event.object = order.id.toString();
    event.payload = order.encode();
    return record(database, event, request, caller);
}

/// Who can't read a file does not propose that it goes.
Result<void> RetentionApi::checkMedical(StoreDatabase& database, const DestructionOrder& order)
{
    const auto log = m_medicalLog.state(database);
    if (!log) {
        return failure(log);
    }
    if (!(*log)->isMember(order.tenant, order.proposer)) {
        return fail(ErrorCode::Forbidden, tr("You are not in the employer's medical group."),
                    QLatin1StringView(reason::notAMember));
    }
    if ((*log)->isLeftOut(order.tenant, order.dossier, order.proposer)) {
        return fail(ErrorCode::Forbidden, tr("Its medical content is restricted to others."),
                    QLatin1StringView(reason::dossierRestricted));
    }
    return {};
}

HttpResponse RetentionApi::confirm(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::SignedRecord::decode(request.body);
    const auto confirmation = wanted ? DestructionConfirmation::decode(wanted->record) : failure(wanted);
    if (!confirmation) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    // Judged before it is written down as begun, and once more when it happens.
    const auto judged = m_context.store.read<Confirmed>(
        [&](StoreDatabase& database) { return mayCarryOut(database, *confirmation, caller); });
    auto pledge =
        judged ? m_ledger.begin(judged->order, *confirmation) : Result<DestructionLedger::Pledge>(failure(judged));
    if (!pledge) {
        return Router::failure(pledge.error());
    }
    const auto done = m_context.store.write<Destroyer::Outcome>(
        [&](StoreDatabase& database) { return carryOut(database, *confirmation, request, caller); });
    conclude(*pledge, *confirmation, done);
    if (!done) {
        return Router::failure(done.error());
    }
    // What is not removed now, as after a crash, the next sweep finds without its row.
    for (const QByteArray& file : done->files) {
        [[maybe_unused]] const auto removed = m_files.remove(file);
    }
    [[maybe_unused]] const auto scrubbed = m_context.store.scrub();
    return HttpResponse();
}

void RetentionApi::conclude(DestructionLedger::Pledge& pledge, const DestructionConfirmation& confirmation,
                            const Result<Destroyer::Outcome>& done)
{
    if (done) {
        pledge.done(done->whole, done->time);
        return;
    }
    // A database that went away while it committed may have it all the same.
    const auto stored = m_context.store.read<std::optional<StoredDestruction>>(
        [&](StoreDatabase& database) { return RetentionStore(database).find(confirmation.order); });
    if (!stored) {
        return; // DestructionLedger::settle() finds out
    }
    if (*stored && (*stored)->state == DestructionState::Done && (*stored)->confirmation == confirmation.encode()) {
        pledge.done((*stored)->whole, (*stored)->endedAt);
    } else {
        pledge.takeBack();
    }
}

Result<RetentionApi::Confirmed>
RetentionApi::mayCarryOut(StoreDatabase& database, const DestructionConfirmation& confirmation, const Caller& caller)
{
    const auto stored = RetentionStore(database).find(confirmation.order);
    const auto signer = AccountStore(database).account(caller.user);
    if (!stored || !signer) {
        return stored ? failure(signer) : failure(stored);
    }
    if (!*stored || caller.grantFor((*stored)->order.tenant) == nullptr) {
        return fail(ErrorCode::NotFound, tr("There is no such proposal."), QLatin1StringView(reason::notFound));
    }
    const DestructionOrder& order = (*stored)->order;
    const auto answers = mayConfirm(database, caller, order);
    if (!answers) {
        return failure(answers);
    }
    if (!*answers) {
        return forbidden();
    }
    if ((*stored)->state != DestructionState::Proposed) {
        return fail(ErrorCode::Conflict, tr("It was answered already."), QLatin1StringView(reason::proposedAlready));
    }
    if (!*signer || confirmation.confirmer != caller.user || !confirmation.isFor(order) ||
        std::llabs(confirmation.time - m_context.clock.unixMillis()) > signedWithinMillis ||
        !confirmation.verify((*signer)->keys.identityKey)) {
        return unsound();
    }
    const auto dossier = judge(database, order); // once more: a hold may have come meanwhile
    return dossier ? Result<Confirmed>(Confirmed{*dossier, order}) : failure(dossier);
}

Result<Destroyer::Outcome> RetentionApi::carryOut(StoreDatabase& database, const DestructionConfirmation& confirmation,
                                                  const HttpRequest& request, const Caller& caller)
{
    const auto confirmed = mayCarryOut(database, confirmation, caller);
    auto outcome = confirmed ? Destroyer(database).destroy(confirmed->dossier, confirmed->order, confirmation,
                                                           m_context.clock.unixMillis())
                             : failure(confirmed);
    if (!outcome) {
        return outcome;
    }
    ServerEvent event;
    event.kind = ServerEventKind::Destroyed;
    event.tenant = confirmed->order.tenant;
    event.dossier = confirmed->order.dossier;
    event.subject = confirmed->order.proposer;
    event.object = confirmed->order.id.toString();
    event.payload = confirmation.encode();
    const auto logged = record(database, event, request, caller);
    return logged ? outcome : failure(logged);
}

HttpResponse RetentionApi::refuse(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::DestructionRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto done = m_context.store.write<void>([&](StoreDatabase& database) -> Result<void> {
        RetentionStore store(database);
        const auto stored = store.find(wanted->id);
        if (!stored) {
            return failure(stored);
        }
        if (!*stored || caller.grantFor((*stored)->order.tenant) == nullptr) {
            return fail(ErrorCode::NotFound, tr("There is no such proposal."), QLatin1StringView(reason::notFound));
        }
        const DestructionOrder& order = (*stored)->order;
        const auto answers = mayConfirm(database, caller, order);
        if (!answers) {
            return failure(answers);
        }
        if (!*answers && order.proposer != caller.user) {
            return forbidden();
        }
        if ((*stored)->state != DestructionState::Proposed) {
            return fail(ErrorCode::Conflict, tr("It was answered already."),
                        QLatin1StringView(reason::proposedAlready));
        }
        if (auto written = store.setRefused(order.id, m_context.clock.unixMillis()); !written) {
            return written;
        }
        ServerEvent event;
        event.kind = ServerEventKind::DestructionRefused;
        event.tenant = order.tenant;
        event.dossier = order.dossier;
        event.subject = order.proposer;
        event.object = order.id.toString();
        return record(database, event, request, caller);
    });
    return done ? HttpResponse() : Router::failure(done.error());
}

} // namespace kluis::server
