// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/PasswordAttempt.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Signing.h"
#include "core/crypto/Totp.h"
#include "core/protocol/RejectReason.h"
#include "server/api/SessionGate.h"
#include "server/audit/AuditLog.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/DeviceStore.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/PasswordStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

PasswordOutcome refusal(ErrorCode code, const char* why, int retryAfterSeconds = 0)
{
    return PasswordOutcome{std::nullopt, code, why, retryAfterSeconds};
}

} // namespace

PasswordAttempt::PasswordAttempt(const ServerContext& context, StoreDatabase& database, const HttpRequest& http,
                                 const Caller& caller, const protocol::PasswordRequest& request,
                                 const protocol::PasswordChange& change)
    : m_context(context), m_database(database), m_accounts(database), m_throttle(database, context.keys.fakeSaltKey),
      m_http(http), m_caller(caller), m_request(request), m_change(change), m_now(context.clock.unixMillis())
{
}

Result<PasswordOutcome> PasswordAttempt::judge()
{
    auto account = m_accounts.account(m_caller.user);
    if (!account) {
        return failure(account);
    }
    if (!*account) {
        return refusal(ErrorCode::Unauthenticated, reason::sessionEnded);
    }
    m_account = std::move(**account);
    auto wait = mustWait();
    if (!wait) {
        return failure(wait);
    }
    if (*wait) {
        return **wait;
    }
    const QByteArray text = m_change.signedText(m_request.change);
    const bool knowsNew = crypto::verify(m_change.authPublicKey, text, m_request.newSignature);
    if (knowsNew && crypto::equal(m_change.authPublicKey, m_account.keys.authKey)) {
        return answer(); // done before; that answer was lost
    }
    if (!knowsNew || !crypto::verify(m_account.keys.authKey, text, m_request.oldSignature)) {
        return refuse();
    }
    if (m_request.totp.isEmpty() && m_request.recoveryCode.isEmpty()) {
        auto began = SessionStore(m_database).beganAt(SessionGate::bearerToken(m_http));
        if (!began) {
            return failure(began);
        }
        if (*began < m_now - freshMillis) {
            return refusal(ErrorCode::NotConfirmed, reason::codeNeeded);
        }
        return exchange();
    }
    auto proven = secondFactor();
    if (!proven) {
        return failure(proven);
    }
    return *proven ? exchange() : refuse();
}

Result<std::optional<PasswordOutcome>> PasswordAttempt::mustWait()
{
    auto verdict = m_throttle.account(m_caller.user, m_caller.device, m_now);
    if (!verdict) {
        return failure(verdict);
    }
    if (verdict->waitSeconds > 0) {
        return std::optional(refusal(ErrorCode::Throttled, reason::throttled, verdict->waitSeconds));
    }
    return verdict->shut ? std::optional(refusal(ErrorCode::Throttled, reason::accountShut))
                         : std::optional<PasswordOutcome>();
}

Result<bool> PasswordAttempt::secondFactor()
{
    if (!m_request.recoveryCode.isEmpty()) {
        return OneTimeCodeStore(m_database)
            .useRecoveryCode(m_account.id, crypto::RecoveryCodes::hash(m_request.recoveryCode), m_now);
    }
    const auto secret = ColumnSecrets(m_context.store.columns()).openTotp(m_account.id, m_account.totpSecret);
    if (!secret) {
        return failure(secret);
    }
    const auto step = crypto::Totp::matchingStep(*secret, m_request.totp, m_now / 1000, m_account.totpLastStep,
                                                 m_context.rules.totpWindow);
    if (!step) {
        return false;
    }
    return m_accounts.useTotpStep(m_account.id, *step);
}

Result<PasswordOutcome> PasswordAttempt::refuse()
{
    auto failures = m_throttle.accountFailed(m_account.id, m_caller.device, true, m_now);
    if (!failures) {
        return failure(failures);
    }
    if (auto counted = m_accounts.countFailure(m_account.id); !counted) {
        return failure(counted);
    }
    const bool shuts = *failures == ThrottleStore::shutAt;
    auto logged = record(shuts ? ServerEventKind::LoginThrottled : ServerEventKind::LoginFailed, quint64(*failures));
    if (!logged) {
        return failure(logged);
    }
    return refusal(ErrorCode::Unauthenticated, reason::loginFailed);
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
    if (auto logged = record(ServerEventKind::PasswordChanged); !logged) {
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

Result<void> PasswordAttempt::record(ServerEventKind kind, quint64 count)
{
    ServerEvent event;
    event.kind = kind;
    event.time = m_now;
    event.user = m_account.id;
    event.device = m_caller.device;
    event.outcome = kind == ServerEventKind::PasswordChanged ? quint16(0) : quint16(ErrorCode::Unauthenticated);
    event.count = count;
    event.accessPoint = m_http.remoteAddress;
    return AuditLog::append(m_database, event);
}

} // namespace kluis::server
