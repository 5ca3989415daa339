// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"
#include "core/protocol/DeviceMessages.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

/// Messages of the functional administrator (docs/decisions/0095): accounts, what they may reach, and what an employer
/// agreed to. Never a key, a secret that somebody chose, or anything of a dossier.
namespace kluis::protocol {

/// An account as an administrator sees it.
struct ManagedAccount {
    /// Never renumber.
    enum class State : quint8 {
        Invited = 1,  ///< has a code, no keys yet
        Enrolled = 2, ///< has keys; has not logged in with a one-time code yet
        Active = 3,
    };
    UserId id;
    QString login;
    QString displayName;
    domain::Role role = domain::Role::Planner;
    State state = State::Invited;
    bool disabled = false;
    QList<GrantedTenant> tenants; ///< by short name; none for an administrator of the whole practice
    QList<OwnDevice> devices;     ///< oldest first, revoked ones too

    /// How far it is, as command lines say it: `disabled`, `invited`, `enrolled`, `active`.
    [[nodiscard]] static QLatin1StringView stateName(State state, bool disabled);
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ManagedAccount> decode(const QByteArray& bytes);
};

/// `POST /v1/manage`: the accounts that the caller answers for.
struct ManagedRequest {
    QString after; ///< login of the last one of the page before; empty: the first page

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ManagedRequest> decode(const QByteArray& bytes);
};

struct ManagedPage {
    QList<QByteArray> accounts;     ///< ManagedAccount, encoded; by login
    bool isMore = false;            ///< ask again after the last one
    QList<GrantedTenant> employers; ///< that the caller may give access to; by short name
    bool isWholePractice = false;   ///< the caller answers for all of it, not for some employers

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ManagedPage> decode(const QByteArray& bytes);
};

/// `POST /v1/manage/add`
struct NewAccount {
    QString login;
    QString displayName;
    domain::Role role = domain::Role::Planner;
    QStringList employers; ///< short names
    QString department;    ///< of each of them; empty: all
    QString totp;          ///< a fresh one-time code; empty while the login is young

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<NewAccount> decode(const QByteArray& bytes);
};

/// Every other `POST /v1/manage/…` about one account. Which of the fields count depends on the act.
struct AccountAct {
    UserId user;
    quint8 role = 0;         ///< domain::Role, of `role`
    QString employer = {};   ///< short name, of `grant` and `ungrant`
    QString department = {}; ///< of `grant`; empty: all
    DeviceId device = {};    ///< of `device/revoke`
    QString totp = {};       ///< a fresh one-time code; empty while the login is young

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AccountAct> decode(const QByteArray& bytes);
};

/// The answer to acts that hand out a way in: shown once, kept by nobody.
struct AccountCode {
    UserId user;
    QString code;
    bool needsApproval = false; ///< a lead doctor must approve the person's keys before anything medical opens

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AccountCode> decode(const QByteArray& bytes);
};

/// `POST /v1/manage/agreement`, its answer, and `/v1/manage/agreement/set`.
struct EmployerAgreement {
    QString employer;    ///< short name
    QStringList leftOut; ///< field ids
    QString totp;        ///< of `set`: a fresh one-time code; empty while the login is young

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<EmployerAgreement> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
