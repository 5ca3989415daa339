// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/DigestApi.h"

#include "core/protocol/DossierDigest.h"
#include "core/protocol/RejectReason.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"
#include "server/store/BucketStore.h"
#include "server/store/Scope.h"

namespace kluis::server {

using protocol::DigestRequest;
using protocol::DigestResponse;
using protocol::DossierDigest;

HttpResponse DigestApi::digest(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = DigestRequest::decode(request.body);
    if (!wanted || wanted->firstBucket < 1 || wanted->firstBucket > DossierDigest::buckets) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    const auto answer = digests(*wanted, caller);
    if (!answer) {
        return Router::refuseReading(answer.error());
    }
    HttpResponse response;
    response.body = answer->encode();
    return response;
}

Result<DigestResponse> DigestApi::digests(const DigestRequest& request, const Caller& caller)
{
    if (caller.grantFor(request.tenant) == nullptr) {
        return fail(ErrorCode::NotFound, tr("There is no such employer."));
    }
    return m_store.read<DigestResponse>([&](StoreDatabase& database) { return read(database, request, caller); });
}

Result<DigestResponse> DigestApi::read(StoreDatabase& database, const DigestRequest& request, const Caller& caller)
{
    ChangeStore changes(database);
    const auto stream = changes.stream(request.tenant);
    const auto practice = AccountStore(database).practice();
    if (!stream || !practice) {
        return stream ? failure(practice) : failure(stream);
    }
    auto found = Scope::of(caller, request.tenant, *stream, database, m_medicalLog);
    if (!found) {
        return failure(found);
    }
    auto& scope = *found;
    DigestResponse response;
    response.isComparable = scope && request.cursor == stream->seq && request.scopeVersion == scope->version() &&
                            request.serverEpoch == practice->serverEpoch;
    if (!response.isComparable) {
        return response;
    }
    BucketStore buckets(database);
    const auto dossiers =
        buckets.dossiers(stream->number, scope->filter(), request.firstBucket, DossierDigest::buckets);
    if (!dossiers) {
        return failure(dossiers);
    }
    qsizetype seen = 0;
    auto next = dossiers->cbegin();
    for (quint64 bucket = request.firstBucket; bucket <= DossierDigest::buckets && seen < mostRecords; ++bucket) {
        DossierDigest sum;
        for (; next != dossiers->cend() && next->bucket == bucket; ++next) {
            const auto take = [&](const BucketStore::Record& record) -> Result<void> {
                ++seen;
                const auto holds = scope->mayHold(record.madeBy, record.record, changes);
                if (holds && *holds) {
                    sum.add(next->id, quint8(record.kind), record.record, record.revision);
                }
                return holds ? Result<void>() : failure(holds);
            };
            if (auto done = buckets.forEachRecord(*next, take); !done) {
                return failure(done);
            }
        }
        response.digests += sum.bytes();
    }
    return response;
}

} // namespace kluis::server
