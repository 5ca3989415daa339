// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccessReset.h"

#include "core/protocol/RejectReason.h"
#include "server/api/EnrolmentService.h"
#include "server/audit/AuditLog.h"
#include "server/store/DeviceStore.h"
#include "server/store/OneTimeCodeStore.h"
#include "server/store/PasswordStore.h"
#include "server/store/SessionStore.h"

namespace kluis::server {

Result<AccessReset::Done> AccessReset::run(const Account& account)
{
    if (account.state != AccountState::Active) {
        return fail(ErrorCode::Conflict,
                    tr("This user has not confirmed an account yet; user reissue makes a new code."),
                    QLatin1StringView(protocol::reason::notEnrolled));
    }
    const auto closedLogin = freeLogin(account.login);
    if (!closedLogin) {
        return failure(closedLogin);
    }
    if (auto closed = close(account, *closedLogin); !closed) {
        return failure(closed);
    }
    const auto next = reopen(account);
    if (!next) {
        return failure(next);
    }
    const auto code = EnrolmentService(m_database, m_keys).issueCode(next->id, m_now, m_actor);
    if (!code) {
        return failure(code);
    }
    ServerEvent event;
    event.kind = ServerEventKind::AccessReset;
    event.time = m_now;
    event.subject = account.id;
    event.object = next->id.toString();
    m_actor.sign(event);
    if (auto logged = AuditLog::append(m_database, event); !logged) {
        return failure(logged);
    }
    return Done{next->id, code->toText(), *closedLogin, domain::isMedical(account.role)};
}

/// `arts~1`, `arts~2`, …: no login that can be given has a tilde.
Result<QString> AccessReset::freeLogin(const QString& login)
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1~%2").arg(login).arg(number);
        const auto taken = m_accounts.account(name);
        if (!taken) {
            return failure(taken);
        }
        if (!*taken) {
            return name;
        }
    }
}

Result<void> AccessReset::close(const Account& account, const QString& login)
{
    if (auto renamed = m_accounts.setLogin(account.id, login); !renamed) {
        return renamed;
    }
    if (auto disabled = m_accounts.setDisabled(account.id, true, m_now); !disabled) {
        return disabled;
    }
    if (auto ended = SessionStore(m_database).endAllOf(account.id, m_now); !ended) {
        return ended;
    }
    if (auto revoked = DeviceStore(m_database).revokeAllOf(account.id, m_now); !revoked) {
        return revoked;
    }
    if (auto dropped = OneTimeCodeStore(m_database).setRecoveryCodes(account.id, {}); !dropped) {
        return dropped;
    }
    return PasswordStore(m_database).dropLinks(account.id);
}

Result<Account> AccessReset::reopen(const Account& account)
{
    auto next = m_accounts.addUser(account.login, account.displayName, account.role, m_now);
    const auto grants = m_accounts.grantsOf(account.id);
    if (!next || !grants) {
        return next ? failure(grants) : next;
    }
    for (const protocol::GrantedTenant& grant : *grants) {
        if (auto given = m_accounts.grant(next->id, grant.tenant, grant.department, m_now); !given) {
            return failure(given);
        }
        if (auto taken = m_accounts.revoke(account.id, grant.tenant); !taken) {
            return failure(taken);
        }
    }
    return next;
}

} // namespace kluis::server
