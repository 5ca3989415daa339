// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/EnrolmentCode.h"
#include "core/domain/FieldAgreement.h"
#include "core/domain/Role.h"
#include "server/ServerKeys.h"
#include "server/admin/AccessReset.h"
#include "server/audit/AuditActor.h"
#include "server/audit/ServerEvent.h"
#include "server/store/AccountStore.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace kluis::server {

/// What is done to accounts, on the server's command line or by a functional administrator from his window, each act with
/// its entry in the audit log. What takes rights away ends the person's sessions in the same transaction (SECURITY B2.5).
/// Who may do what is the caller's to ask. Lives as long as one writing transaction; the database's thread.
class UserAdministration {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::UserAdministration)

public:
    UserAdministration(StoreDatabase& database, const ServerKeys& keys, const Clock& clock, AuditActor actor = {})
        : m_database(database), m_accounts(database), m_keys(keys), m_actor(std::move(actor)), m_now(clock.unixMillis())
    {
    }

    struct NewUser {
        QString login;
        QString displayName;
        domain::Role role = domain::Role::Planner;
        QStringList employers; ///< short names; unknown ones are made
        QString employerName;  ///< of a single new employer
        QString department;
    };
    struct Added {
        UserId user;
        QString code;             ///< enrolment code, to be shown once
        QStringList newEmployers; ///< short names that were unknown
    };
    /// Roles that work on dossiers need an employer (InvalidArgument).
    [[nodiscard]] Result<Added> add(const NewUser& user);

    /// NotFound for an unknown login, and for the server's own user.
    [[nodiscard]] Result<Account> find(const QString& login);
    [[nodiscard]] Result<QString> reissue(const Account& account); ///< a new enrolment code
    [[nodiscard]] Result<void> setDisabled(const Account& account, bool disabled);
    /// Ends the old authenticator and all sessions, and reopens an account that was shut. \returns a code that stands in
    /// for the authenticator once, within 72 hours: with it the person logs in and gets a new secret, which nobody else
    /// ever sees.
    [[nodiscard]] Result<QString> resetTotp(const Account& account);
    [[nodiscard]] Result<AccessReset::Done> resetAccess(const Account& account);
    [[nodiscard]] Result<void> reopen(const Account& account);
    [[nodiscard]] Result<void> setRole(const Account& account, domain::Role role);
    /// \returns whether the employer was unknown and had to be made.
    [[nodiscard]] Result<bool> grant(const Account& account, const QString& employer, const QString& department);
    [[nodiscard]] Result<void> revoke(const Account& account, const QString& employer);
    /// Ends the device's sessions and forgets its server share. NotFound for an unknown one, and the server's own.
    [[nodiscard]] Result<void> revokeDevice(const DeviceId& device);
    /// Decides all that the employer leaves out (docs/decisions/0058).
    [[nodiscard]] Result<void> setAgreement(const TenantId& employer, const domain::FieldAgreement& agreement);

private:
    Result<bool> grantTo(const UserId& user, const QString& employer, const QString& employerName,
                         const QString& department);
    Result<void> record(ServerEventKind kind, const UserId& subject, const QString& object = {},
                        const TenantId& tenant = {});
    Result<void> record(ServerEvent event);

    StoreDatabase& m_database;
    AccountStore m_accounts;
    const ServerKeys& m_keys;
    AuditActor m_actor;
    qint64 m_now;
};

} // namespace kluis::server
