// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/PasswordAttempt.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/Signing.h"
#include "core/protocol/RejectReason.h"
#include "server/api/RequestEvent.h"
#include "server/api/SessionGate.h"
#include "server/audit/AuditLog.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/DeviceStore.h"
#include "server/store/PasswordStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

PasswordOutcome refused(const FactorRefusal& refusal)
{
    return PasswordOutcome{std::nullopt, refusal.code, refusal.reason, refusal.retryAfterSeconds};
}

} // namespace

PasswordAttempt::PasswordAttempt(const ServerContext& context, StoreDatabase& database, const HttpRequest& http,
                                 const Caller& caller, const protocol::PasswordRequest& request,
                                 const protocol::PasswordChange& change)
    : m_context(context), m_database(database), m_accounts(database), m_throttle(database, context.keys.fakeSaltKey),
      m_factor(context, database, http, caller), m_http(http), m_caller(caller), m_request(request), m_change(change),
      m_now(context.clock.unixMillis())
{
}

Result<PasswordOutcome> PasswordAttempt::judge()
{
    auto account = m_accounts.account(m_caller.user);
    if (!account) {
        return failure(account);
    }
    if (!*account) {
        return refused({ErrorCode::Unauthenticated, reason::sessionEnded});
    }
    m_account = std::move(**account);
    auto wait = m_factor.mustWait();
    if (!wait) {
        return failure(wait);
    }
    if (*wait) {
        return refused(**wait);
    }
    const QByteArray text = m_change.signedText(m_request.change);
    const bool knowsNew = crypto::verify(m_change.authPublicKey, text, m_request.newSignature);
    if (knowsNew && crypto::equal(m_change.authPublicKey, m_account.keys.authKey)) {
        return answer(); // done before; that answer was lost
    }
    if (!knowsNew || !crypto::verify(m_account.keys.authKey, text, m_request.oldSignature)) {
        const auto refusal = m_factor.refuse(m_account);
        return refusal ? Result<PasswordOutcome>(refused(*refusal)) : failure(refusal);
    }
    const auto unproven = m_factor.judge(m_account, m_request.totp, m_request.recoveryCode);
    if (!unproven) {
        return failure(unproven);
    }
    return *unproven ? Result<PasswordOutcome>(refused(**unproven)) : exchange();
}

Result<PasswordOutcome> PasswordAttempt::exchange()
{
    PasswordStore passwords(m_database);
    if (auto set = passwords.set(m_account.id, m_change.authPublicKey, m_change.bundle); !set) {
        return failure(set);
    }
    if (auto linked = passwords.addLink(m_account.id, m_change.previousKey, m_now); !linked) {
        return failure(linked);
    }
    if (auto ended = SessionStore(m_database).endOthersOf(m_account.id, SessionGate::bearerToken(m_http), m_now);
        !ended) {
        return failure(ended);
    }
    if (auto cleared = m_throttle.accountSucceeded(m_account.id, m_caller.device); !cleared) {
        return failure(cleared);
    }
    if (auto logged = record(); !logged) {
        return failure(logged);
    }
    return answer();
}

Result<PasswordOutcome> PasswordAttempt::answer()
{
    auto device = DeviceStore(m_database).device(m_caller.device);
    if (!device) {
        return failure(device);
    }
    auto share = ColumnSecrets(m_context.store.columns())
                     .openShare(m_caller.device, *device ? (*device)->serverShare : QByteArray());
    if (!share) {
        return failure(share);
    }
    PasswordOutcome outcome;
    outcome.done = protocol::PasswordResponse{share->view().toByteArray()};
    return outcome;
}

Result<void> PasswordAttempt::record()
{
    ServerEvent event;
    event.kind = ServerEventKind::PasswordChanged;
    return AuditLog::append(m_database, madeBy(m_caller, m_http, m_now, std::move(event)));
}

} // namespace kluis::server
