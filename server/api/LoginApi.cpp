// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LoginApi.h"

#include "core/crypto/KeyDerivation.h"
#include "core/protocol/RejectReason.h"
#include "server/api/LoginNonce.h"
#include "server/api/OfflineApi.h"
#include "server/http/Router.h"

namespace kluis::server {

namespace reason = protocol::reason;

HttpResponse LoginApi::prelogin(const HttpRequest& request)
{
    const auto wanted = protocol::PreloginRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    using Found = std::optional<LoginParameters>;
    const auto account = m_context.store.read<Found>([&](StoreDatabase& database) {
        return AccountStore(database).loginParameters(wanted->login, m_context.keys.systemUser);
    });
    if (!account) {
        return Router::failure(account.error());
    }
    const LoginNonce nonce(m_context.keys);
    const qint64 now = m_context.clock.unixMillis();
    protocol::PreloginResponse response; // invented first for every name, so that both kinds take the same time
    response.user = nonce.inventedUser(wanted->login);
    response.salt = nonce.inventedSalt(wanted->login);
    response.kdfMemory = crypto::KdfParameters().memoryBytes;
    response.kdfPasses = crypto::KdfParameters().passes;
    if (*account) {
        response.user = (*account)->user;
        response.salt = (*account)->salt;
        response.kdfMemory = (*account)->kdfMemory;
        response.kdfPasses = (*account)->kdfPasses;
    }
    response.nonce = nonce.make(response.user, now);
    response.serverTime = now;
    HttpResponse answer;
    answer.body = response.encode();
    return answer;
}

HttpResponse LoginApi::login(const HttpRequest& request)
{
    return judge(m_context, m_decoy, request, LoginAttempt::Proof::Password);
}

HttpResponse LoginApi::judge(const ServerContext& context, const DecoyAccount& decoy, const HttpRequest& request,
                             LoginAttempt::Proof proof)
{
    const auto wanted = protocol::LoginRequest::decode(request.body);
    const auto body = wanted ? protocol::LoginBody::decode(wanted->body) : failure(wanted);
    if (!body) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    if (!LoginNonce(context.keys).holds(body->nonce, body->user, context.clock.unixMillis())) {
        return Router::refuse(ErrorCode::Unauthenticated, reason::loginFailed);
    }
    const auto attempt = [&](StoreDatabase& database) {
        return LoginAttempt(context, decoy, database, *wanted, *body, request, proof);
    };
    const auto wait = context.store.read<std::optional<LoginOutcome>>(
        [&](StoreDatabase& database) { return attempt(database).mustWait(); });
    if (!wait) {
        return Router::failure(wait.error());
    }
    const auto outcome =
        *wait ? Result<LoginOutcome>(**wait)
              : context.store.write<LoginOutcome>([&](StoreDatabase& database) { return attempt(database).judge(); });
    if (!outcome) {
        return Router::failure(outcome.error());
    }
    if (!outcome->granted && !outcome->recovery) {
        return Router::refuse(outcome->code, outcome->reason, outcome->retryAfterSeconds);
    }
    if (outcome->lineInspected) {
        context.inspected->count();
        (void)context.inspected->isNews(body->device, body->serverKeyDigest); // it is in the log
    }
    if (outcome->recovery) {
        HttpResponse begun;
        begun.body = outcome->recovery->encode();
        return begun;
    }
    protocol::LoginResponse granted = *outcome->granted;
    if (const auto added = OfflineApi(context).addCodes(granted, body->user); !added) {
        return Router::failure(added.error());
    }
    HttpResponse answer;
    answer.body = granted.encode();
    return answer;
}

} // namespace kluis::server
