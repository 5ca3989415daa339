// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of a try at logging in: what is given to whoever was found to be right.
#include "core/protocol/Lease.h"
#include "server/api/LeasePolicy.h"
#include "server/api/LoginAttempt.h"
#include "server/api/RecoveryTicket.h"
#include "server/audit/AuditLog.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/ConductStore.h"
#include "server/store/DeviceWatchStore.h"
#include "server/store/LoginNotices.h"
#include "server/store/MedicalLogStore.h"
#include "server/store/PasswordStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

namespace {

constexpr int shareSize = 32;

} // namespace

Result<LoginOutcome> LoginAttempt::admitKit()
{
    if (auto cleared = m_throttle.accountSucceeded(m_account->id, m_knownDevice ? m_body.device : DeviceId());
        !cleared) {
        return failure(cleared);
    }
    if (auto logged = record(ServerEventKind::RecoveryBegun); !logged) {
        return failure(logged);
    }
    if (auto logged = recordLine(); !logged) {
        return failure(logged);
    }
    protocol::RecoverBeginResponse response;
    response.recoveryBundle = m_account->keys.recoveryBundle;
    response.ticket = RecoveryTicket(m_context.keys).make(m_account->id, m_account->keys.authKey, m_now);
    response.role = m_account->role;
    response.displayName = m_account->displayName;
    LoginOutcome outcome;
    outcome.lineInspected = m_lineInspected;
    outcome.recovery = std::move(response);
    return outcome;
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
    // Each device tells what happened since its own last login; a new one what happened since the last of any.
    if (m_device) {
        const auto news = LoginNotices(m_database).of(m_device->id);
        if (!news) {
            return failure(news);
        }
        m_account->failures = news->failures;
        m_account->newDevices = news->newDevices;
    }
    if (auto device = admitDevice(); !device) {
        return failure(device);
    }
    if (auto told = LoginNotices(m_database).told(m_device->id); !told) {
        return failure(told);
    }
    auto response = respond();
    if (!response) {
        return failure(response);
    }
    // What strangers guessed is forgotten only by who reopened the account: the owner's own daily logins would hand them
    // a hundred tries each.
    if (m_shut) {
        if (auto cleared = m_throttle.accountSucceeded(m_account->id, DeviceId()); !cleared) {
            return failure(cleared);
        }
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
    if (auto logged = recordLine(); !logged) {
        return failure(logged);
    }
    LoginOutcome outcome;
    outcome.lineInspected = m_lineInspected;
    outcome.granted = std::move(*response);
    return outcome;
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
    const ColumnSecrets secrets(m_context.store.columns());
    if (!m_device->serverShare.isEmpty()) {
        return secrets.openShare(m_device->id, m_device->serverShare);
    }
    crypto::SecretBytes share = crypto::SecretBytes::random(shareSize);
    if (auto kept = m_devices.setServerShare(m_device->id, secrets.sealShare(m_device->id, share)); !kept) {
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
    auto links = PasswordStore(m_database).links(m_account->id);
    auto conduct = ConductStore(m_database).current();
    auto conductWaits = ConductStore(m_database).waitsFor(m_account->id);
    if (!share || !grants || !tokens || !logLength || !links || !conduct || !conductWaits) {
        return !share       ? Result<protocol::LoginResponse>(failure(share))
               : !grants    ? failure(grants)
               : !tokens    ? failure(tokens)
               : !logLength ? failure(logLength)
               : !links     ? failure(links)
               : !conduct   ? failure(conduct)
                            : failure(conductWaits);
    }
    const qint64 until = leaseUntil(m_account->role, m_now);
    if (auto watched = DeviceWatchStore(m_database).leaseGiven(m_device->id, until > m_now ? until : 0); !watched) {
        return failure(watched);
    }
    const protocol::Lease lease{m_account->id, m_device->id, m_account->role, m_now, until, *grants};
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
    response.previousKeys = *links;
    response.authenticatorNeeded = m_recoveryCodeUsed;
    response.lineInspected = m_lineInspected;
    response.conductVersion = conduct->version;
    response.conductText = *conductWaits ? conduct->text : QString();
    return response;
}

Result<void> LoginAttempt::recordLine()
{
    return m_lineInspected ? record(ServerEventKind::LineInspected) : Result<void>();
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
