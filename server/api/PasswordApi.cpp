// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/PasswordApi.h"

#include "core/crypto/MasterKeyLink.h"
#include "core/protocol/RejectReason.h"
#include "server/api/PasswordAttempt.h"
#include "server/http/Router.h"

namespace kluis::server {

HttpResponse PasswordApi::change(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::PasswordRequest::decode(request.body);
    const auto change = wanted ? protocol::PasswordChange::decode(wanted->change) : failure(wanted);
    if (!change || change->user != caller.user || change->device != caller.device || change->bundle.isEmpty() ||
        change->authPublicKey.isEmpty() || change->previousKey.size() != crypto::MasterKeyLink::size) {
        return Router::refuse(ErrorCode::Malformed, protocol::reason::badRequest);
    }
    const auto outcome = m_context.store.write<PasswordOutcome>([&](StoreDatabase& database) {
        return PasswordAttempt(m_context, database, request, caller, *wanted, *change).judge();
    });
    if (!outcome) {
        return Router::failure(outcome.error());
    }
    if (!outcome->done) {
        return Router::refuse(outcome->code, outcome->reason, outcome->retryAfterSeconds);
    }
    HttpResponse answer;
    answer.body = outcome->done->encode();
    return answer;
}

} // namespace kluis::server
