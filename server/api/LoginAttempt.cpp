// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LoginAttempt.h"

#include "core/crypto/ConstantTime.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Totp.h"
#include "core/protocol/Lease.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/api/LeasePolicy.h"
#include "server/audit/AuditLog.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/MedicalLogStore.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/SessionStore.h"

#include <algorithm>

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

constexpr int shareSize = 32;

LoginOutcome refusal(ErrorCode code, const char* why, int retryAfterSeconds = 0)
{
    return LoginOutcome{std::nullopt, code, why, retryAfterSeconds};
}

} // namespace

Result<DecoyAccount> DecoyAccount::make(const ServerKeys& keys)
{
    auto secret = ColumnSecrets(keys).wrapTotp(UserId(), crypto::Totp::newSecret());
    if (!secret) {
        return failure(secret);
    }
    return DecoyAccount{crypto::SigningKeyPair::generate().publicKey(), *secret};
}

LoginAttempt::LoginAttempt(const ServerContext& context, const DecoyAccount& decoy, storage::Database& database,
                           const protocol::LoginRequest& request, const protocol::LoginBody& body,
                           const QString& address)
    : m_context(context), m_decoy(decoy), m_database(database), m_accounts(database), m_devices(database),
      m_throttle(database, context.keys.fakeSaltKey), m_request(request), m_body(body), m_address(address),
      m_now(context.clock.unixMillis())
{
}

Result<void> LoginAttempt::load()
{
    if (m_loaded) {
        return {};
    }
    auto account = m_accounts.account(m_body.user);
    if (!account) {
        return failure(account);
    }
    if (*account && (*account)->mayLogIn()) {
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

Result<LoginAttempt::Findings> LoginAttempt::examine()
{
    Findings found;
    found.password = crypto::verify(m_account ? m_account->keys.authKey : m_decoy.authKey,
                                    m_body.signedText(m_request.body), m_request.authSignature);
    found.password = found.password && m_account;
    found.serverKey = crypto::equal(m_body.serverKeyDigest, m_context.keys.tlsKeyDigest);

    const auto secret =
        ColumnSecrets(m_context.keys)
            .unwrapTotp(m_account ? m_account->id : UserId(), m_account ? m_account->totpSecret : m_decoy.totpSecret);
    if (!secret) {
        return failure(secret);
    }
    if (m_body.recoveryCode.isEmpty() && !m_shut) {
        // What was used on the device without the server is used: the same code does not log in as well.
        const qint64 lastStep = std::max(m_account ? m_account->totpLastStep : -1, m_body.offlineStep);
        found.totpStep = crypto::Totp::matchingStep(*secret, m_body.totp, m_now / 1000, lastStep);
    } else {
        // An account that was never confirmed can't be: the codes were handed out together with the secret.
        auto code =
            OneTimeCodeStore(m_database).isRecoveryCode(m_body.user, crypto::RecoveryCodes::hash(m_body.recoveryCode));
        if (!code) {
            return failure(code);
        }
        found.recoveryCode = *code && m_account && m_account->state == AccountState::Active;
    }

    auto devices = m_devices.devicesOf(m_body.user);
    if (!devices) {
        return failure(devices);
    }
    const auto live = std::count_if(devices->begin(), devices->end(),
                                    [](const Device& device) { return device.state != StoredDeviceState::Revoked; });
    found.device = m_device ? m_knownDevice : m_deviceSigned && live < protocol::limits::devicesPerUser;
    return found;
}

Result<bool> LoginAttempt::useSecondFactor(const Findings& findings)
{
    if (findings.totpStep) {
        return m_accounts.useTotpStep(m_account->id, *findings.totpStep);
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
        findings->recoveryCode = false;
        return refuse(*findings);
    }
    if (findings->recoveryCode) {
        if (auto logged = record(ServerEventKind::RecoveryCodeUsed); !logged) {
            return failure(logged);
        }
    }
    return admit();
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
    if (auto counted = m_accounts.countFailure(m_body.user); !counted) {
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

Result<LoginOutcome> LoginAttempt::admit()
{
    if (m_account->state == AccountState::Enrolled) {
        if (auto confirmed = m_accounts.confirm(m_account->id); !confirmed) {
            return failure(confirmed);
        }
        if (auto logged = record(ServerEventKind::Confirmed); !logged) {
            return failure(logged);
        }
    }
    if (auto device = admitDevice(); !device) {
        return failure(device);
    }
    auto response = respond();
    if (!response) {
        return failure(response);
    }
    if (auto cleared = m_throttle.accountSucceeded(m_account->id, DeviceId()); m_shut && !cleared) {
        return failure(cleared);
    }
    if (auto cleared = m_throttle.accountSucceeded(m_account->id, m_knownDevice ? m_body.device : DeviceId());
        !cleared) {
        return failure(cleared);
    }
    if (auto noted = m_accounts.noteLogin(m_account->id, m_now); !noted) {
        return failure(noted);
    }
    if (auto logged = record(ServerEventKind::Login); !logged) {
        return failure(logged);
    }
    return LoginOutcome{std::move(*response), ErrorCode::Internal, nullptr, 0};
}

Result<void> LoginAttempt::admitDevice()
{
    if (!m_device) {
        Device device;
        device.id = m_body.device;
        device.user = m_account->id;
        device.publicKey = m_body.devicePublicKey;
        device.name = m_body.deviceName;
        device.platform = m_body.platform;
        device.createdAt = m_now;
        if (auto added = m_devices.add(device); !added) {
            return added;
        }
        m_device = device;
        if (auto counted = m_accounts.countNewDevice(m_account->id); !counted) {
            return counted;
        }
        m_account->newDevices += 1;
        if (auto logged = record(ServerEventKind::NewDevice); !logged) {
            return logged;
        }
    }
    return m_devices.noteLogin(m_device->id, m_now);
}

Result<crypto::SecretBytes> LoginAttempt::serverShare()
{
    const ColumnSecrets secrets(m_context.keys);
    if (!m_device->serverShare.isEmpty()) {
        return secrets.unwrapShare(m_account->id, m_device->id, m_device->serverShare);
    }
    crypto::SecretBytes share = crypto::SecretBytes::random(shareSize);
    auto wrapped = secrets.wrapShare(m_account->id, m_device->id, share);
    if (!wrapped) {
        return failure(wrapped);
    }
    if (auto kept = m_devices.setServerShare(m_device->id, *wrapped); !kept) {
        return failure(kept);
    }
    return share;
}

Result<protocol::LoginResponse> LoginAttempt::respond()
{
    auto share = serverShare();
    auto grants = m_accounts.grantsOf(m_account->id);
    auto tokens = SessionStore(m_database).begin(m_account->id, m_device->id, m_now);
    auto logLength = MedicalLogStore(m_database).length();
    if (!share || !grants || !tokens || !logLength) {
        return !share    ? Result<protocol::LoginResponse>(failure(share))
               : !grants ? failure(grants)
               : !tokens ? failure(tokens)
                         : failure(logLength);
    }
    const protocol::Lease lease{m_account->id, m_device->id, m_account->role, m_now, leaseUntil(m_account->role, m_now),
                                *grants};
    protocol::LoginResponse response;
    response.tokens = *tokens;
    response.bundle = m_account->keys.bundle;
    response.serverShare = share->view().toByteArray();
    response.lease = lease.encode(m_context.keys.signingKey);
    response.role = m_account->role;
    response.displayName = m_account->displayName;
    response.tenants = *grants;
    response.practice = m_context.keys.practice;
    response.deviceState = m_device->state == StoredDeviceState::Active ? protocol::DeviceState::Active
                                                                        : protocol::DeviceState::NeedsCertificate;
    response.serverPublicKey = m_context.keys.signingKey.publicKey();
    response.medicalLogLength = domain::isMedical(m_account->role) ? *logLength : 0;
    response.failuresSinceLastLogin = m_account->failures;
    response.newDevicesSinceLastLogin = m_account->newDevices;
    response.serverTime = m_now;
    return response;
}

Result<void> LoginAttempt::record(ServerEventKind kind, quint64 count)
{
    const bool failed = kind == ServerEventKind::LoginFailed || kind == ServerEventKind::LoginThrottled;
    ServerEvent event;
    event.kind = kind;
    event.time = m_now;
    event.user = m_account ? m_account->id : UserId();
    event.device = !failed || m_knownDevice ? m_body.device : DeviceId();
    event.outcome = failed ? quint16(ErrorCode::Unauthenticated) : quint16(0);
    event.count = count;
    event.accessPoint = m_address;
    return AuditLog::append(m_database, event);
}

} // namespace kluis::server
