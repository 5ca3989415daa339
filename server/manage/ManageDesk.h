// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ManageMessages.h"
#include "server/admin/UserAdministration.h"
#include "server/api/Caller.h"
#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/manage/AccountReach.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// What a functional administrator may do from his window (docs/decisions/0095), each act judged and done within one
/// transaction. The acts are the server's own commands' (UserAdministration); what is added here is who may do them to
/// whom. Whom he does not answer for is not found. Lives as long as the transaction; the database's thread.
class ManageDesk {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ManageDesk)

public:
    /// Forbidden for every other role. Reads the account anew: what another administrator did meanwhile counts.
    [[nodiscard]] static Result<ManageDesk> of(StoreDatabase& database, const ServerContext& context,
                                               const HttpRequest& request, const Caller& caller);

    [[nodiscard]] const Account& self() const { return m_self; }

    /// By login, from behind \p after on.
    [[nodiscard]] Result<protocol::ManagedPage> accounts(const QString& after);
    [[nodiscard]] Result<protocol::AccountCode> add(const protocol::NewAccount& wanted);
    [[nodiscard]] Result<void> setRole(const protocol::AccountAct& act);
    [[nodiscard]] Result<void> disable(const protocol::AccountAct& act);
    [[nodiscard]] Result<void> enable(const protocol::AccountAct& act);
    [[nodiscard]] Result<void> reopen(const protocol::AccountAct& act);
    [[nodiscard]] Result<void> grant(const protocol::AccountAct& act);
    [[nodiscard]] Result<void> ungrant(const protocol::AccountAct& act);
    /// A new enrolment code, for who has not confirmed the account yet.
    [[nodiscard]] Result<protocol::AccountCode> enrolment(const protocol::AccountAct& act);
    /// A code in place of a lost authenticator, once.
    [[nodiscard]] Result<protocol::AccountCode> secondFactor(const protocol::AccountAct& act);
    /// A new account under the login, for who lost password and kit.
    [[nodiscard]] Result<protocol::AccountCode> access(const protocol::AccountAct& act);
    [[nodiscard]] Result<void> revokeDevice(const protocol::AccountAct& act);
    [[nodiscard]] Result<protocol::EmployerAgreement> agreement(const protocol::EmployerAgreement& wanted);
    /// Only for who answers for the whole practice: an agreement has two sides.
    [[nodiscard]] Result<protocol::EmployerAgreement> setAgreement(const protocol::EmployerAgreement& wanted);

private:
    ManageDesk(StoreDatabase& database, UserAdministration users, Account self, AccountReach reach)
        : m_database(database), m_accounts(database), m_users(std::move(users)), m_self(std::move(self)),
          m_reach(std::move(reach))
    {
    }

    Result<Account> subject(const protocol::AccountAct& act);
    Result<Tenant> employer(const QString& shortName, const QString& department);
    Result<void> mayAdd(const protocol::NewAccount& wanted);
    Result<QList<protocol::GrantedTenant>> employers();
    Result<protocol::ManagedAccount> describe(const Account& account);

    StoreDatabase& m_database;
    AccountStore m_accounts;
    UserAdministration m_users;
    Account m_self;
    AccountReach m_reach;
};

} // namespace kluis::server
