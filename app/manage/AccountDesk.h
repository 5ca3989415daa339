// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/FieldAgreement.h"
#include "core/protocol/ManageMessages.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kluis::app {

class ApiClient;

using protocol::AccountAct;
using protocol::ManagedAccount;
using protocol::NewAccount;

/// What a functional administrator may do, from his own computer (docs/decisions/0095). All of it is the server's to decide
/// and nothing is kept here. Handed out by the engine, valid while its vault is open; its thread.
///
/// Errors of every call: ApiClient's; Forbidden for another role; NotFound for whom he does not answer for. Those that say
/// so ask for a fresh one-time code: NotConfirmed with the detail `code-needed` where none was given and the login is older
/// than ten minutes, Unauthenticated for a wrong one, Throttled after several.
class AccountDesk {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AccountDesk)

public:
    explicit AccountDesk(ApiClient& api) : m_api(api) {}

    /// Everybody he answers for, and where he may give access.
    struct Book {
        QList<ManagedAccount> accounts;           ///< by login
        QList<protocol::GrantedTenant> employers; ///< by short name
        bool isWholePractice = false;
    };
    [[nodiscard]] Result<Book> book();
    /// NotFound, naming nobody.
    [[nodiscard]] Result<ManagedAccount> find(const QString& login);

    /// A code that is shown once, and whether a lead doctor must approve the person before medical content opens.
    using Code = protocol::AccountCode;
    /// Asks for a fresh code. Exists, InvalidArgument.
    [[nodiscard]] Result<Code> add(const NewAccount& wanted);

    enum class Act : quint8 {
        SetRole, ///< asks for a fresh code
        Disable,
        Enable, ///< asks for a fresh code
        Reopen, ///< forgets failed logins; asks for a fresh code
        Grant,  ///< asks for a fresh code
        Ungrant,
        RevokeDevice,
        Enrolment,    ///< gives a code; asks for a fresh one
        SecondFactor, ///< the same
        Access,       ///< the same: for who lost password and kit
    };
    /// \returns what the last three give; else empty.
    [[nodiscard]] Result<Code> perform(Act act, const AccountAct& wanted);
    /// The act that hands \p account a way in: a new enrolment code, or one in place of a lost authenticator.
    [[nodiscard]] static Act codeActFor(const ManagedAccount& account);

    /// What the employer of this short name agreed to.
    [[nodiscard]] Result<domain::FieldAgreement> agreement(const QString& employer);
    /// Decides all that it leaves out; asks for a fresh code. Forbidden for an employer's own administrator.
    [[nodiscard]] Result<domain::FieldAgreement>
    setAgreement(const QString& employer, const domain::FieldAgreement& agreement, const QString& totp);

private:
    [[nodiscard]] Result<domain::FieldAgreement> exchange(const QByteArray& path,
                                                          const protocol::EmployerAgreement& message);

    ApiClient& m_api;
};

} // namespace kluis::app
