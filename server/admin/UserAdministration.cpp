// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/UserAdministration.h"

#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/Totp.h"
#include "core/domain/AccountRules.h"
#include "core/protocol/RejectReason.h"
#include "server/api/EnrolmentService.h"
#include "server/audit/AuditLog.h"
#include "server/store/AgreementStore.h"
#include "server/store/ColumnSecrets.h"
#include "server/store/DeviceStore.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/SessionStore.h"
#include "server/store/ThrottleStore.h"
#include "server/store/TotpStore.h"

namespace kluis::server {

namespace reason = protocol::reason;

namespace {

constexpr qint64 resetCodeMillis = 72LL * 60 * 60 * 1000;

} // namespace

Result<void> UserAdministration::record(ServerEventKind kind, const UserId& subject, const QString& object,
                                        const TenantId& tenant)
{
    ServerEvent event;
    event.kind = kind;
    event.tenant = tenant;
    event.subject = subject;
    event.object = object;
    return record(std::move(event));
}

Result<void> UserAdministration::record(ServerEvent event)
{
    event.time = m_now;
    m_actor.sign(event);
    return AuditLog::append(m_database, event);
}

Result<UserAdministration::Added> UserAdministration::add(const NewUser& user)
{
    if (user.employers.isEmpty() && domain::worksOnDossiers(user.role)) {
        return fail(ErrorCode::InvalidArgument, tr("This role works for an employer; name one with --employer."),
                    QLatin1StringView(reason::employerNeeded));
    }
    auto account = m_accounts.addUser(user.login, user.displayName, user.role, m_now);
    if (!account) {
        return account.error().code() == ErrorCode::Exists
                   ? fail(ErrorCode::Exists, tr("There is a user with this login already."),
                          QLatin1StringView(reason::loginTaken))
                   : failure(account);
    }
    if (auto logged = record(ServerEventKind::UserAdded, account->id, domain::roleName(user.role)); !logged) {
        return failure(logged);
    }
    Added added;
    added.user = account->id;
    for (const QString& employer : user.employers) {
        auto isNew = grantTo(account->id, employer, user.employerName, user.department);
        if (!isNew) {
            return failure(isNew);
        }
        if (*isNew) {
            added.newEmployers.append(employer);
        }
    }
    auto code = reissue(*account);
    if (!code) {
        return failure(code);
    }
    added.code = *code;
    return added;
}

Result<bool> UserAdministration::grantTo(const UserId& user, const QString& employer, const QString& employerName,
                                         const QString& department)
{
    auto tenant = m_accounts.tenant(employer);
    if (!tenant) {
        return failure(tenant);
    }
    const bool isNew = !*tenant;
    if (isNew) {
        auto made = m_accounts.addTenant(employer, employerName, m_now);
        if (!made) {
            return failure(made);
        }
        *tenant = *made;
        if (auto logged = record(ServerEventKind::TenantAdded, {}, employer, made->id); !logged) {
            return failure(logged);
        }
    }
    if (auto granted = m_accounts.grant(user, (*tenant)->id, department, m_now); !granted) {
        return failure(granted);
    }
    if (auto logged = record(ServerEventKind::Granted, user, department, (*tenant)->id); !logged) {
        return failure(logged);
    }
    return isNew;
}

Result<Account> UserAdministration::find(const QString& login)
{
    auto account = m_accounts.account(login);
    if (!account) {
        return failure(account);
    }
    if (!*account || (*account)->role == domain::Role::System) {
        return fail(ErrorCode::NotFound, tr("There is no user with this login."), QStringLiteral("login"));
    }
    return std::move(**account);
}

Result<QString> UserAdministration::reissue(const Account& account)
{
    auto code = EnrolmentService(m_database, m_keys).issueCode(account.id, m_now, m_actor);
    if (!code) {
        return failure(code);
    }
    return code->toText();
}

Result<void> UserAdministration::setDisabled(const Account& account, bool disabled)
{
    if (auto set = m_accounts.setDisabled(account.id, disabled, m_now); !set) {
        return set;
    }
    if (auto ended = SessionStore(m_database).endAllOf(account.id, m_now); !ended) {
        return ended;
    }
    return record(disabled ? ServerEventKind::UserDisabled : ServerEventKind::UserEnabled, account.id);
}

Result<QString> UserAdministration::resetTotp(const Account& account)
{
    if (account.state != AccountState::Active) {
        return fail(ErrorCode::Conflict,
                    tr("This user has not confirmed an account yet; user reissue makes a new code."),
                    QLatin1StringView(reason::notEnrolled));
    }
    // A secret that nobody was ever shown: codes of the old one are worth nothing from now on.
    const QByteArray unseen = ColumnSecrets(m_database.columns()).sealTotp(account.id, crypto::Totp::newSecret());
    if (auto kept = m_accounts.setTotpSecret(account.id, unseen); !kept) {
        return failure(kept);
    }
    if (auto dropped = TotpStore(m_database).dropPending(account.id); !dropped) {
        return failure(dropped);
    }
    const QString code = crypto::RecoveryCodes::generate().first();
    if (auto kept = OneTimeCodeStore(m_database)
                        .addRecoveryCode(account.id, crypto::RecoveryCodes::hash(code), m_now + resetCodeMillis);
        !kept) {
        return failure(kept);
    }
    if (auto ended = SessionStore(m_database).endAllOf(account.id, m_now); !ended) {
        return failure(ended);
    }
    if (auto reopened = ThrottleStore(m_database, m_keys.fakeSaltKey).reopen(account.id); !reopened) {
        return failure(reopened);
    }
    auto logged = record(ServerEventKind::TotpReset, account.id);
    return logged ? Result<QString>(code) : failure(logged);
}

Result<AccessReset::Done> UserAdministration::resetAccess(const Account& account)
{
    return AccessReset(m_database, m_keys, m_now, m_actor).run(account);
}

Result<void> UserAdministration::reopen(const Account& account)
{
    if (auto reopened = ThrottleStore(m_database, m_keys.fakeSaltKey).reopen(account.id); !reopened) {
        return reopened;
    }
    return record(ServerEventKind::Reopened, account.id);
}

Result<void> UserAdministration::setRole(const Account& account, domain::Role role)
{
    if (auto set = m_accounts.setRole(account.id, role); !set) {
        return set;
    }
    if (auto ended = SessionStore(m_database).endAllOf(account.id, m_now); !ended) {
        return ended;
    }
    return record(ServerEventKind::RoleChanged, account.id, domain::roleName(role));
}

Result<bool> UserAdministration::grant(const Account& account, const QString& employer, const QString& department)
{
    auto isNew = grantTo(account.id, employer, {}, department);
    if (const auto told = isNew ? SessionStore(m_database).renewSoon(account.id, m_now) : Result<void>(); !told) {
        return failure(told);
    }
    return isNew;
}

Result<void> UserAdministration::revoke(const Account& account, const QString& employer)
{
    auto tenant = m_accounts.tenant(employer);
    if (!tenant) {
        return failure(tenant);
    }
    auto revoked = *tenant ? m_accounts.revoke(account.id, (*tenant)->id) : Result<bool>(false);
    if (!revoked) {
        return failure(revoked);
    }
    if (!*revoked) {
        return fail(ErrorCode::NotFound, tr("This user has no grant for this employer."), QStringLiteral("employer"));
    }
    if (const auto told = SessionStore(m_database).renewSoon(account.id, m_now); !told) {
        return told;
    }
    return record(ServerEventKind::GrantRevoked, account.id, {}, (*tenant)->id);
}

Result<void> UserAdministration::revokeDevice(const DeviceId& id)
{
    DeviceStore devices(m_database);
    const auto device = devices.device(id);
    if (!device) {
        return failure(device);
    }
    const auto owner = *device ? m_accounts.account((*device)->user) : std::optional<Account>();
    if (!owner) {
        return failure(owner);
    }
    if (!*owner || (*owner)->role == domain::Role::System) {
        return fail(ErrorCode::NotFound, tr("There is no device with this id."), QLatin1StringView(reason::notFound));
    }
    if (auto revoked = devices.revoke(id, m_now); !revoked) {
        return revoked;
    }
    if (auto ended = SessionStore(m_database).endAllOf(id, m_now); !ended) {
        return ended;
    }
    ServerEvent event;
    event.kind = ServerEventKind::DeviceRevoked;
    event.subject = (*device)->user;
    event.device = id;
    return record(std::move(event));
}

Result<void> UserAdministration::setAgreement(const TenantId& employer, const domain::FieldAgreement& agreement)
{
    if (auto stored = AgreementStore(m_database).set(employer, agreement); !stored) {
        return stored;
    }
    ServerEvent event;
    event.kind = ServerEventKind::AgreementChanged;
    event.tenant = employer;
    event.count = quint64(agreement.leftOut().size());
    return record(std::move(event));
}

} // namespace kluis::server
