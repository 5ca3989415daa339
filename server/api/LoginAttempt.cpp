// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LoginAttempt.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Totp.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/TotpStore.h"

#include <algorithm>

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

LoginOutcome refusal(ErrorCode code, const char* why, int retryAfterSeconds = 0)
{
    return LoginOutcome{std::nullopt, std::nullopt, code, why, retryAfterSeconds};
}

} // namespace

DecoyAccount DecoyAccount::make(const ColumnCipher& columns)
{
    return DecoyAccount{crypto::SigningKeyPair::generate().publicKey(),
                        ColumnSecrets(columns).sealTotp(UserId(), crypto::Totp::newSecret())};
}

LoginAttempt::LoginAttempt(const ServerContext& context, const DecoyAccount& decoy, StoreDatabase& database,
                           const protocol::LoginRequest& wanted, const protocol::LoginBody& body,
                           const HttpRequest& request, Proof proof)
    : m_context(context), m_decoy(decoy), m_database(database), m_accounts(database), m_devices(database),
      m_throttle(database, context.keys.fakeSaltKey), m_request(wanted), m_body(body), m_address(request.remoteAddress),
      m_serverKeyDigest(context.serverKeyDigest(request)), m_proof(proof), m_now(context.clock.unixMillis())
{
}

Result<void> LoginAttempt::load()
{
    if (m_loaded) {
        return {};
    }
    auto account = m_accounts.accountOr(m_body.user, m_context.keys.systemUser);
    if (!account) {
        return failure(account);
    }
    if (*account) {
        m_stored = (*account)->id;
    }
    if (*account && m_stored == m_body.user && (*account)->mayLogIn()) {
        m_account = std::move(*account);
    }
    auto device = m_devices.device(m_body.device);
    if (!device) {
        return failure(device);
    }
    m_device = std::move(*device);
    m_deviceSigned =
        crypto::verify(m_body.devicePublicKey, m_body.signedText(m_request.body), m_request.deviceSignature);
    m_knownDevice = m_deviceSigned && m_device && m_device->user == m_body.user &&
                    m_device->state != StoredDeviceState::Revoked &&
                    crypto::equal(m_device->publicKey, m_body.devicePublicKey);
    m_loaded = true;
    return {};
}

Result<std::optional<LoginOutcome>> LoginAttempt::mustWait()
{
    if (auto loaded = load(); !loaded) {
        return failure(loaded);
    }
    auto account = m_throttle.account(m_body.user, m_knownDevice ? m_body.device : DeviceId(), m_now);
    if (!account) {
        return failure(account);
    }
    // A device that proved its key is not held up by what others do from its address.
    auto address = m_throttle.address(m_address, m_now);
    if (!address) {
        return failure(address);
    }
    const int wait = std::max(account->waitSeconds, m_knownDevice ? 0 : address->waitSeconds);
    if (wait > 0) {
        return std::optional(refusal(ErrorCode::Throttled, reason::throttled, wait));
    }
    m_shut = account->shut;
    if (m_shut && m_body.recoveryCode.isEmpty()) {
        return std::optional(refusal(ErrorCode::Throttled, reason::accountShut));
    }
    return std::optional<LoginOutcome>();
}

bool LoginAttempt::provesOwner() const
{
    const QByteArray text = m_body.signedText(m_request.body);
    if (m_proof == Proof::Password) {
        return crypto::verify(m_account ? m_account->keys.authKey : m_decoy.authKey, text, m_request.authSignature) &&
               m_account;
    }
    const bool hasKit = m_account && !m_account->keys.recoveryKey.isEmpty();
    return crypto::verify(hasKit ? m_account->keys.recoveryKey : m_decoy.authKey, protocol::recoverText(text),
                          m_request.authSignature) &&
           hasKit;
}

Result<LoginAttempt::Findings> LoginAttempt::examine()
{
    Findings found;
    found.password = provesOwner();
    const bool isOurs = crypto::equal(m_body.serverKeyDigest, m_serverKeyDigest);
    m_lineInspected = !isOurs && m_context.letsInspectionPass();
    found.serverKey = isOurs || m_lineInspected;
    if (auto examined = examineCode(found); !examined) {
        return failure(examined);
    }
    auto devices = m_devices.devicesOf(m_stored);
    if (!devices) {
        return failure(devices);
    }
    const auto live = std::count_if(devices->begin(), devices->end(),
                                    [](const Device& device) { return device.state != StoredDeviceState::Revoked; });
    found.device = m_device ? m_knownDevice : m_deviceSigned && live < protocol::limits::devicesPerUser;
    return found;
}

Result<void> LoginAttempt::examineCode(Findings& found)
{
    const ColumnSecrets secrets(m_context.store.columns());
    const auto secret =
        secrets.openTotp(m_account ? m_account->id : UserId(), m_account ? m_account->totpSecret : m_decoy.totpSecret);
    if (!secret) {
        return failure(secret);
    }
    if (!m_body.recoveryCode.isEmpty() || m_shut) {
        // An account that was never confirmed can't be: the codes were handed out together with the secret.
        auto code = OneTimeCodeStore(m_database)
                        .isRecoveryCode(m_body.user, crypto::RecoveryCodes::hash(m_body.recoveryCode), m_now);
        if (!code) {
            return failure(code);
        }
        found.recoveryCode = *code && m_account && m_account->state == AccountState::Active;
        return {};
    }
    // What was used on the device without the server is used: the same code does not log in as well.
    const qint64 lastStep = std::max(m_account ? m_account->totpLastStep : -1, m_body.offlineStep);
    found.totpStep =
        crypto::Totp::matchingStep(*secret, m_body.totp, m_now / 1000, lastStep, m_context.rules.totpWindow);
    auto pending = TotpStore(m_database).pending(m_body.user, m_now);
    if (!pending) {
        return failure(pending);
    }
    // The same work where none waits.
    const bool waits = m_account && !pending->isEmpty();
    const auto next = secrets.openTotp(waits ? m_account->id : UserId(), waits ? *pending : m_decoy.totpSecret);
    if (!next) {
        return failure(next);
    }
    const auto step = crypto::Totp::matchingStep(*next, m_body.totp, m_now / 1000, -1, m_context.rules.totpWindow);
    if (waits && !found.totpStep) {
        found.newTotpStep = step;
    }
    return {};
}

Result<bool> LoginAttempt::useSecondFactor(const Findings& findings)
{
    if (findings.totpStep) {
        return m_accounts.useTotpStep(m_account->id, *findings.totpStep);
    }
    if (findings.newTotpStep) {
        if (auto adopted = TotpStore(m_database).adoptPending(m_account->id, *findings.newTotpStep); !adopted) {
            return failure(adopted);
        }
        auto logged = record(ServerEventKind::TotpRenewed);
        return logged ? Result<bool>(true) : failure(logged);
    }
    return OneTimeCodeStore(m_database)
        .useRecoveryCode(m_account->id, crypto::RecoveryCodes::hash(m_body.recoveryCode), m_now);
}

Result<LoginOutcome> LoginAttempt::judge()
{
    auto wait = mustWait();
    if (!wait) {
        return failure(wait);
    }
    if (*wait) {
        return **wait;
    }
    auto findings = examine();
    if (!findings) {
        return failure(findings);
    }
    if (!findings->all()) {
        return refuse(*findings);
    }
    auto used = useSecondFactor(*findings);
    if (!used) {
        return failure(used);
    }
    if (!*used) {
        findings->totpStep.reset();
        findings->newTotpStep.reset();
        findings->recoveryCode = false;
        return refuse(*findings);
    }
    if (findings->recoveryCode) {
        m_recoveryCodeUsed = true;
        if (auto logged = record(ServerEventKind::RecoveryCodeUsed); !logged) {
            return failure(logged);
        }
    }
    return m_proof == Proof::RecoveryKit ? admitKit() : admit();
}

Result<LoginOutcome> LoginAttempt::refuse(const Findings& findings)
{
    auto failures =
        m_throttle.accountFailed(m_body.user, m_knownDevice ? m_body.device : DeviceId(), m_account.has_value(), m_now);
    if (!failures) {
        return failure(failures);
    }
    if (auto counted = m_throttle.addressFailed(m_address, m_now); !counted) {
        return failure(counted);
    }
    if (auto counted = m_accounts.countFailure(m_stored); !counted) {
        return failure(counted);
    }
    const bool shuts = *failures == ThrottleStore::shutAt;
    if (auto logged =
            record(shuts ? ServerEventKind::LoginThrottled : ServerEventKind::LoginFailed, quint64(*failures));
        !logged) {
        return failure(logged);
    }
    // Only who proved the password may learn that somebody sits between him and the server. While the account is
    // shut not even that: it would tell whether a guessed password is right.
    if (findings.password && !findings.serverKey && !m_shut) {
        return refusal(ErrorCode::Untrusted, reason::serverKeyMismatch);
    }
    return refusal(ErrorCode::Unauthenticated, reason::loginFailed);
}

} // namespace kluis::server
