// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/RecoveryApi.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/Signing.h"
#include "core/protocol/RejectReason.h"
#include "server/api/LoginApi.h"
#include "server/api/RecoveryTicket.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/PasswordStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

HttpResponse RecoveryApi::begin(const HttpRequest& request)
{
    return LoginApi::judge(m_context, m_decoy, request, LoginAttempt::Proof::RecoveryKit);
}

HttpResponse RecoveryApi::finish(const HttpRequest& request)
{
    const auto wanted = protocol::RecoverRequest::decode(request.body);
    const auto change = wanted ? protocol::RecoverChange::decode(wanted->change) : failure(wanted);
    if (!change || change->bundle.isEmpty() || change->authPublicKey.isEmpty()) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    // Anybody may knock here: nobody who writes waits for the look at his signatures.
    const auto judged =
        m_context.store.read<Verdict>([&](StoreDatabase& database) { return judge(database, *wanted, *change); });
    if (!judged) {
        return Router::failure(judged.error());
    }
    const auto done = m_context.store.write<void>(
        [&](StoreDatabase& database) { return exchange(database, request, *wanted, *change); });
    return done ? HttpResponse() : Router::failure(done.error());
}

Result<RecoveryApi::Verdict> RecoveryApi::judge(StoreDatabase& database, const protocol::RecoverRequest& request,
                                                const protocol::RecoverChange& change) const
{
    const auto account = AccountStore(database).accountOr(change.user, m_context.keys.systemUser);
    if (!account) {
        return failure(account);
    }
    const auto refused = [] {
        return fail(ErrorCode::Unauthenticated, tr("The recovery was not accepted; begin it again."),
                    QLatin1StringView(reason::loginFailed));
    };
    // Both signatures are looked at for everybody: the time it takes does not tell whether somebody has that id.
    const bool exists = *account && (*account)->id == change.user && (*account)->mayLogIn();
    const AccountKeys keys = exists ? (*account)->keys : AccountKeys();
    const QByteArray text = change.signedText(request.change);
    const bool isOwner =
        crypto::verify(exists ? keys.identityKey : m_decoy.authKey, text, request.identitySignature) && exists;
    const bool holdsNewKey = crypto::verify(change.authPublicKey, text, request.newSignature);
    if (!isOwner || !holdsNewKey) {
        return refused();
    }
    if (crypto::equal(change.authPublicKey, keys.authKey)) {
        return Verdict::Done; // before; that answer was lost
    }
    const bool holds =
        RecoveryTicket(m_context.keys).holds(change.ticket, change.user, keys.authKey, m_context.clock.unixMillis());
    return holds ? Result<Verdict>(Verdict::Due) : refused();
}

Result<void> RecoveryApi::exchange(StoreDatabase& database, const HttpRequest& http,
                                   const protocol::RecoverRequest& request, const protocol::RecoverChange& change)
{
    const auto verdict = judge(database, request, change); // again: another may have been quicker
    if (!verdict || *verdict == Verdict::Done) {
        return verdict ? Result<void>() : failure(verdict);
    }
    const qint64 now = m_context.clock.unixMillis();
    PasswordStore passwords(database);
    if (auto set = passwords.set(change.user, change.authPublicKey, change.bundle); !set) {
        return set;
    }
    // Nobody knows the master key before: the chain to older vaults ends here.
    if (auto dropped = passwords.dropLinks(change.user); !dropped) {
        return dropped;
    }
    if (auto ended = SessionStore(database).endAllOf(change.user, now); !ended) {
        return ended;
    }
    ServerEvent event;
    event.kind = ServerEventKind::Recovered;
    event.time = now;
    event.user = change.user;
    event.accessPoint = http.remoteAddress;
    return AuditLog::append(database, event);
}

} // namespace kluis::server
