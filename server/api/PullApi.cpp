// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/PullApi.h"

#include "core/protocol/DossierDigest.h"
#include "core/protocol/Limits.h"
#include "core/protocol/Packing.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/retention/RetentionStore.h"
#include "server/store/BucketStore.h"
#include "server/store/EmployerStore.h"
#include "server/store/MedicalLogStore.h"
#include "server/store/Scope.h"

#include <algorithm>

namespace kluis::server {

using protocol::PullPage;
using protocol::PullRequest;
namespace limits = protocol::limits;

namespace {

struct PracticeState {
    QByteArray serverEpoch;
    quint64 directoryVersion = 0;
};

Result<PracticeState> practiceState(StoreDatabase& database)
{
    auto row = database.prepare("SELECT server_epoch, directory_version FROM practice");
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    PracticeState state;
    if (*found) {
        state = {row->blob(0), quint64(row->int64(1))};
    }
    return state;
}

} // namespace

HttpResponse PullApi::pull(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = PullRequest::decode(request.body);
    if (!wanted || wanted->bucket > protocol::DossierDigest::buckets ||
        (!wanted->held.isEmpty() && !protocol::ScopeFacts::decode(wanted->held))) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    const auto answer = page(*wanted, caller);
    if (!answer) {
        return Router::refuseReading(answer.error());
    }
    HttpResponse response;
    response.body = answer->encode();
    const bool isTaken = request.target.endsWith(protocol::Packing::query);
    if (isTaken && response.body.size() >= protocol::Packing::leastBytes) {
        QByteArray packed = protocol::Packing::pack(response.body);
        if (!packed.isEmpty()) {
            response.body = std::move(packed);
            response.contentType = protocol::Packing::mediaType;
        }
    }
    return response;
}

Result<PullPage> PullApi::page(const PullRequest& request, const Caller& caller)
{
    if (caller.grantFor(request.tenant) == nullptr) {
        return fail(ErrorCode::NotFound, tr("There is no such employer."));
    }
    auto page = m_store.read<PullPage>([&](StoreDatabase& database) { return read(database, request, caller); });
    if (!page) {
        return page;
    }
    const auto recorded = record(request, caller, *page);
    return recorded ? std::move(page) : failure(recorded);
}

/// Which dossiers are given out, and of which categories. Bare links of chains say nothing about anybody.
Result<void> PullApi::record(const PullRequest& request, const Caller& caller, const PullPage& page)
{
    protocol::FetchedDossiers given;
    quint64 operations = 0;
    for (const protocol::PulledOperation& pulled : page.operations) {
        if (pulled.operation || !pulled.encodedOperation.isEmpty()) {
            given.add(pulled.dossier, quint8(pulled.category));
            ++operations;
        }
    }
    if (operations == 0) {
        return {};
    }
    ServerEvent event;
    event.kind = ServerEventKind::Fetched;
    event.time = m_clock.unixMillis();
    event.tenant = request.tenant;
    event.user = caller.user;
    event.device = caller.device;
    event.dossier = given.dossiers.size() == 1 ? given.dossiers.first().id : DossierId();
    event.count = operations;
    event.payload = given.encode();
    return m_store.writeFor<void>({request.tenant},
                                  [&](StoreDatabase& database) { return AuditLog::append(database, event); });
}

Result<PullPage> PullApi::read(StoreDatabase& database, const PullRequest& request, const Caller& caller)
{
    ChangeStore changes(database);
    const auto stream = changes.stream(request.tenant);
    if (!stream) {
        return failure(stream);
    }
    auto found = Scope::of(caller, request.tenant, *stream, database, m_medicalLog);
    if (!found) {
        return failure(found);
    }
    auto& scope = *found;
    if (!scope) {
        return fail(ErrorCode::NotFound, tr("There is no such employer."));
    }
    const auto practice = practiceState(database);
    if (!practice) {
        return failure(practice);
    }
    PullPage page;
    page.serverEpoch = practice->serverEpoch;
    page.directoryVersion = practice->directoryVersion;
    page.scopeVersion = scope->version();
    page.leftOut = scope->agreement().leftOut();
    page.serverTime = m_clock.unixMillis();
    const auto employer = EmployerStore(database).valuesFor(caller.role, request.tenant);
    if (!employer) {
        return failure(employer);
    }
    for (auto value = employer->cbegin(); value != employer->cend(); ++value) {
        page.employer.append({value.key(), *value});
    }
    if (domain::isMedical(caller.role)) {
        const auto length = MedicalLogStore(database).length();
        if (!length) {
            return failure(length);
        }
        page.medicalLogLength = *length;
    }
    // A cursor beyond our sequence, or of another epoch, means that the past was rewritten (a restore).
    page.epochChanged =
        (!request.serverEpoch.isEmpty() && request.serverEpoch != page.serverEpoch) || request.cursor > stream->seq;
    const auto horizon = RetentionStore(database).horizon(request.tenant);
    if (!horizon) {
        return failure(horizon);
    }
    page.horizon = *horizon;
    // Who was away for so long that destructions are told no more begins again, as after a change of what he may see. A
    // first pull that is on its way below the horizon began behind it.
    const bool isTooOld =
        request.bucket == 0 && request.cursor > 0 && request.cursor < *horizon && request.horizon < *horizon;
    page.scopeChanged = !page.epochChanged && isTooOld;
    page.scopeChanged |= !page.epochChanged && request.scopeVersion != page.scopeVersion &&
                         (!request.scopeVersion.isEmpty() || request.cursor > 0);
    if (page.scopeChanged || request.wantsScope) {
        const auto facts = scope->facts(stream->seq);
        page.scope = facts.closed.size() <= limits::closedDossiers ? facts.encode() : QByteArray();
    }
    if (page.epochChanged || page.scopeChanged) {
        page.more = true;
        return page;
    }
    if (!request.held.isEmpty()) {
        const auto filled = fillDifference(database, request, caller, *scope, page);
        return filled ? Result<PullPage>(std::move(page)) : failure(filled);
    }
    if (auto filled =
            request.bucket == 0 ? fill(database, request, *scope, page) : fillBucket(database, request, *scope, page);
        !filled) {
        return failure(filled);
    }
    if (auto told = request.bucket == 0 ? tellDestroyed(database, request.tenant, request.cursor, caller.role, page)
                                        : Result<void>();
        !told) {
        return failure(told);
    }
    return page;
}

/// What was destroyed where the page goes. Of the medical part only medical roles learn that there was one.
Result<void> PullApi::tellDestroyed(StoreDatabase& database, const TenantId& tenant, quint64 after, domain::Role role,
                                    PullPage& page)
{
    constexpr int most = int(limits::destroyedParts);
    const bool isMedical = domain::isMedical(role);
    const auto destroyed = RetentionStore(database).told(tenant, {after, page.nextCursor, isMedical}, most + 1);
    if (!destroyed) {
        return failure(destroyed);
    }
    for (const StoredDestruction& destruction : *destroyed) {
        if (page.destroyed.size() == most) {
            page.nextCursor = destruction.seq - 1; // the rest with the next page
            page.more = true;
            page.operations.removeIf([&](const protocol::PulledOperation& op) { return op.seq > page.nextCursor; });
            break;
        }
        page.destroyed.append(
            {destruction.seq, destruction.whole || !isMedical, destruction.order.encode(), destruction.confirmation});
    }
    return {};
}

/// Everything of a few dossiers once more, in order.
Result<void> PullApi::fillBucket(StoreDatabase& database, const PullRequest& request, Scope& scope, PullPage& page)
{
    ChangeStore changes(database);
    BucketStore buckets(database);
    const auto stream = changes.stream(request.tenant);
    if (!stream) {
        return failure(stream);
    }
    const auto dossiers = buckets.dossiers(stream->number, scope.filter(), request.bucket, request.bucket);
    if (!dossiers) {
        return failure(dossiers);
    }
    const auto places = buckets.places(stream->number, *dossiers, request.cursor);
    if (!places) {
        return failure(places);
    }
    const auto limit = qsizetype(std::clamp<quint64>(request.limit, 1, limits::pageRecords));
    qsizetype bytes = 0;
    page.nextCursor = stream->seq;
    for (const qint64 place : *places) {
        const auto change = changes.at(place);
        if (!change || !*change) {
            return change ? Result<void>() : failure(change);
        }
        if (page.operations.size() >= limit || (bytes > 0 && bytes + (*change)->bytes.size() > limits::pageBytes)) {
            page.more = true;
            page.nextCursor = page.operations.last().seq;
            return {};
        }
        auto pulled = scope.present(**change, changes);
        if (!pulled) {
            return failure(pulled);
        }
        if (*pulled) {
            bytes += (*pulled)->encodedOperation.size();
            page.operations.append(std::move(**pulled));
        }
    }
    return {};
}

Result<void> PullApi::fill(StoreDatabase& database, const PullRequest& request, Scope& scope, PullPage& page)
{
    ChangeStore changes(database);
    const auto stream = changes.stream(request.tenant);
    if (!stream) {
        return failure(stream);
    }
    const auto limit = qsizetype(std::clamp<quint64>(request.limit, 1, limits::pageRecords));
    qsizetype bytes = 0;
    bool isFull = false;
    const auto take = [&](const StoredChange& change) -> Result<bool> {
        // One more than fits tells that there is more, and stays for the next page.
        if (page.operations.size() >= limit || (bytes > 0 && bytes + change.bytes.size() > limits::pageBytes)) {
            isFull = true;
            return false;
        }
        auto pulled = scope.present(change, changes);
        if (!pulled) {
            return failure(pulled);
        }
        if (*pulled) {
            bytes += (*pulled)->encodedOperation.size();
            page.operations.append(std::move(**pulled));
        }
        return true;
    };
    if (auto done = changes.forEachAfter(stream->number, request.cursor, scope.filter(), take); !done) {
        return done;
    }
    // Past what the caller may see the cursor runs on to the end: rows outside the scope cost nobody a second look.
    page.nextCursor = isFull ? page.operations.last().seq : stream->seq;
    page.more = isFull;
    if (isFull) {
        const auto left = changes.countAfter(stream->number, page.nextCursor, scope.filter());
        if (!left) {
            return failure(left);
        }
        page.remainingOperations = left->operations;
        page.remainingBytes = left->bytes;
    }
    return {};
}

} // namespace kluis::server
