// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/ServerKeys.h"
#include "server/audit/AuditActor.h"
#include "server/store/AccountStore.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

#include <utility>

namespace kluis::server {

/// A way in for who lost password and kit. The old account is closed for ever, with devices and sessions, and keeps its
/// keys' public halves, so that what it signed stays proven; under its login stands a new account with the same role and
/// employers, which enrols with new keys. No key is handed over: medical content stays shut until a lead of the medical
/// group approves the new keys (SECURITY B1 "Recovery"). Inside a writing transaction; the database's thread.
class AccessReset {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AccessReset)

public:
    AccessReset(StoreDatabase& database, const ServerKeys& keys, qint64 now, AuditActor actor)
        : m_database(database), m_accounts(database), m_keys(keys), m_actor(std::move(actor)), m_now(now)
    {
    }

    struct Done {
        UserId newUser;
        QString code;         ///< enrolment code, to be shown once
        QString closedLogin;  ///< what the old account is called from now on
        bool medical = false; ///< a lead must approve the new keys
    };
    /// Conflict for an account that has not been confirmed yet.
    [[nodiscard]] Result<Done> run(const Account& account);

private:
    Result<QString> freeLogin(const QString& login);
    Result<void> close(const Account& account, const QString& login);
    Result<Account> reopen(const Account& account);

    StoreDatabase& m_database;
    AccountStore m_accounts;
    const ServerKeys& m_keys;
    AuditActor m_actor;
    qint64 m_now;
};

} // namespace kluis::server
