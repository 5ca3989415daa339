// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/SecondFactor.h"

#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Totp.h"
#include "core/protocol/RejectReason.h"
#include "server/api/RequestEvent.h"
#include "server/api/SessionGate.h"
#include "server/audit/AuditLog.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

SecondFactor::SecondFactor(const ServerContext& context, StoreDatabase& database, const HttpRequest& http,
                           const Caller& caller)
    : m_context(context), m_database(database), m_throttle(database, context.keys.fakeSaltKey), m_http(http),
      m_caller(caller), m_now(context.clock.unixMillis())
{
}

Result<std::optional<FactorRefusal>> SecondFactor::mustWait()
{
    auto verdict = m_throttle.account(m_caller.user, m_caller.device, m_now);
    if (!verdict) {
        return failure(verdict);
    }
    if (verdict->waitSeconds > 0) {
        return std::optional(FactorRefusal{ErrorCode::Throttled, reason::throttled, verdict->waitSeconds});
    }
    return verdict->shut ? std::optional(FactorRefusal{ErrorCode::Throttled, reason::accountShut})
                         : std::optional<FactorRefusal>();
}

Result<std::optional<FactorRefusal>> SecondFactor::judge(const Account& account, const QString& totp,
                                                         const QString& recoveryCode)
{
    if (totp.isEmpty() && recoveryCode.isEmpty()) {
        auto began = SessionStore(m_database).beganAt(SessionGate::bearerToken(m_http));
        if (!began) {
            return failure(began);
        }
        return *began < m_now - freshMillis ? std::optional(FactorRefusal{ErrorCode::NotConfirmed, reason::codeNeeded})
                                            : std::optional<FactorRefusal>();
    }
    const auto proven = proves(account, totp, recoveryCode);
    if (!proven) {
        return failure(proven);
    }
    if (*proven) {
        return std::optional<FactorRefusal>();
    }
    const auto refusal = refuse(account);
    return refusal ? Result<std::optional<FactorRefusal>>(*refusal) : failure(refusal);
}

Result<bool> SecondFactor::proves(const Account& account, const QString& totp, const QString& recoveryCode)
{
    if (!recoveryCode.isEmpty()) {
        return OneTimeCodeStore(m_database)
            .useRecoveryCode(account.id, crypto::RecoveryCodes::hash(recoveryCode), m_now);
    }
    const auto secret = ColumnSecrets(m_context.store.columns()).openTotp(account.id, account.totpSecret);
    if (!secret) {
        return failure(secret);
    }
    const auto step =
        crypto::Totp::matchingStep(*secret, totp, m_now / 1000, account.totpLastStep, m_context.rules.totpWindow);
    return step ? AccountStore(m_database).useTotpStep(account.id, *step) : Result<bool>(false);
}

Result<FactorRefusal> SecondFactor::refuse(const Account& account)
{
    auto failures = m_throttle.accountFailed(account.id, m_caller.device, true, m_now);
    if (!failures) {
        return failure(failures);
    }
    if (auto counted = AccountStore(m_database).countFailure(account.id); !counted) {
        return failure(counted);
    }
    ServerEvent event;
    event.kind = *failures == ThrottleStore::shutAt ? ServerEventKind::LoginThrottled : ServerEventKind::LoginFailed;
    event.outcome = quint16(ErrorCode::Unauthenticated);
    event.count = quint64(*failures);
    const auto logged = AuditLog::append(m_database, madeBy(m_caller, m_http, m_now, std::move(event)));
    return logged ? Result<FactorRefusal>(FactorRefusal{ErrorCode::Unauthenticated, reason::loginFailed})
                  : failure(logged);
}

} // namespace kluis::server
