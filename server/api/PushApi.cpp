// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/PushApi.h"

#include "core/protocol/RejectReason.h"
#include "server/api/PushJudge.h"
#include "server/http/Router.h"
#include "server/store/AccountStore.h"

#include <algorithm>
#include <vector>

namespace kluis::server {

using protocol::Operation;
using protocol::PushRequest;
using protocol::PushResponse;

namespace {

PushCandidate prepare(const QByteArray& bytes, const Caller& caller)
{
    PushCandidate candidate;
    candidate.encoded = bytes;
    auto op = Operation::decode(bytes);
    // Stored bytes are passed on as they came: only the one encoding everybody would make is taken.
    if (!op || op->encode() != bytes) {
        return candidate;
    }
    candidate.op = std::move(*op);
    candidate.authorship = OperationRules::checkAuthorship(*candidate.op, caller);
    if (!candidate.authorship) {
        candidate.content = OperationRules::checkContent(*candidate.op, caller.role);
    }
    return candidate;
}

/// Whose rows the push may change. Those the caller has no grant for are not looked at, and so not waited for.
std::vector<TenantId> tenantsOf(const std::vector<PushCandidate>& candidates, const Caller& caller)
{
    std::vector<TenantId> tenants;
    for (const PushCandidate& candidate : candidates) {
        if (candidate.op && caller.grantFor(candidate.op->tenant) != nullptr) {
            tenants.push_back(candidate.op->tenant);
        }
    }
    return tenants;
}

bool removesValues(const std::vector<PushCandidate>& candidates)
{
    return std::any_of(candidates.cbegin(), candidates.cend(), [](const PushCandidate& candidate) {
        return candidate.op && std::any_of(candidate.op->items.cbegin(), candidate.op->items.cend(),
                                           [](const auto& item) { return item.asked().isRemoval(); });
    });
}

} // namespace

HttpResponse PushApi::push(const HttpRequest& request, const Caller& caller)
{
    const auto pushed = PushRequest::decode(request.body);
    if (!pushed) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    const auto answer = judge(*pushed, caller);
    if (!answer) {
        return Router::failure(answer.error()); // a database that is away or busy is worth another try
    }
    HttpResponse response;
    response.body = answer->encode();
    return response;
}

Result<PushResponse> PushApi::judge(const PushRequest& request, const Caller& caller)
{
    // Signatures cost the most and need no database: checked before writers wait.
    std::vector<PushCandidate> candidates;
    candidates.reserve(std::size_t(request.operations.size()));
    for (const QByteArray& bytes : request.operations) {
        candidates.push_back(prepare(bytes, caller));
    }
    const auto refusesUnscanned = m_screen.examine(candidates, caller);
    if (!refusesUnscanned) {
        return failure(refusesUnscanned);
    }
    const qint64 now = m_clock.unixMillis();
    auto answer = m_store.writeFor<PushResponse>(
        tenantsOf(candidates, caller), [&](StoreDatabase& database) -> Result<PushResponse> {
            PushResponse response;
            response.serverTime = now;
            if (!request.serverEpoch.isEmpty()) {
                const auto practice = AccountStore(database).practice();
                if (!practice) {
                    return failure(practice);
                }
                response.epochChanged = practice->serverEpoch != request.serverEpoch;
            }
            if (response.epochChanged) {
                return response; // revisions of a past that is gone may name others here
            }
            PushJudge judge(database, caller, m_medicalLog, now,
                            {.refusesUnscanned = *refusesUnscanned, .doubtsBases = request.basesInDoubt});
            for (const PushCandidate& candidate : candidates) {
                auto result = judge.decide(candidate);
                if (!result) {
                    return failure(result);
                }
                response.results.append(std::move(*result));
            }
            return response;
        });
    if (answer && removesValues(candidates)) {
        // It is done whether or not what lies in the log can be emptied at once.
        [[maybe_unused]] const auto scrubbed = m_store.scrub();
    }
    return answer;
}

} // namespace kluis::server
