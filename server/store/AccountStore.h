// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// How far a person's first day has come. Stored: never renumber.
enum class AccountState : quint8 {
    Invited = 1,  ///< has a code, no keys yet
    Enrolled = 2, ///< has keys; no one-time password has confirmed the account yet
    Active = 3,
};

/// Public keys and sealed private ones, as a client made them at enrolment.
struct AccountKeys {
    QByteArray salt;       ///< 16 bytes
    quint64 kdfMemory = 0; ///< bytes
    quint64 kdfPasses = 0;
    QByteArray authKey;       ///< Ed25519 public, 32 bytes
    QByteArray identityKey;   ///< Ed25519 public, 32 bytes
    QByteArray encryptionKey; ///< X25519 public, 32 bytes
    QByteArray bundle;
    QByteArray recoveryBundle;
    QByteArray recoveryKey; ///< Ed25519 public of the printed kit; empty for accounts older than that
};

/// A person's account.
struct Account {
    UserId id;
    QString login;
    QString displayName;
    domain::Role role = domain::Role::Planner;
    AccountState state = AccountState::Invited;
    bool disabled = false;
    AccountKeys keys;      ///< empty while Invited
    QByteArray totpSecret; ///< sealed, see ColumnSecrets
    qint64 totpLastStep = -1;
    quint64 failures = 0;   ///< failed logins since the last one that worked
    quint64 newDevices = 0; ///< devices seen for the first time since then

    [[nodiscard]] bool mayLogIn() const { return !disabled && state != AccountState::Invited; }
};

/// What a client needs before it can log in.
struct LoginParameters {
    UserId user;
    QByteArray salt; ///< 16 bytes
    quint64 kdfMemory = 0;
    quint64 kdfPasses = 0;
};

/// An employer.
struct Tenant {
    TenantId id;
    QString shortName; ///< `vermeer`: [a-z0-9-], 1 to 40 characters
    QString name;
};

/// The occupational-health service this server belongs to.
struct Practice {
    PracticeId id;
    QString name;
    QString environment;    ///< domain::environmentName()
    QByteArray serverEpoch; ///< 16 bytes, new at init and at each restore
    quint64 directoryVersion = 0;
};

/// People, employers and who may see which employer. Every change of what colleagues see of each other grows
/// Practice::directoryVersion. Checks no rights. Lives as long as one transaction; the database's thread.
class AccountStore {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AccountStore)

public:
    explicit AccountStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<void> setPractice(const Practice& practice, qint64 now);
    [[nodiscard]] Result<Practice> practice();
    /// \p epoch, 16 bytes: the past was rewritten (docs/decisions/0034).
    [[nodiscard]] Result<void> setServerEpoch(const QByteArray& epoch);
    [[nodiscard]] Result<void> growDirectory();

    [[nodiscard]] Result<QList<Tenant>> tenants(); ///< by short name
    [[nodiscard]] Result<std::optional<Tenant>> tenant(const QString& shortName);
    [[nodiscard]] Result<std::optional<Tenant>> tenant(const TenantId& id);
    /// InvalidArgument for a short name outside the pattern, Exists when it is taken.
    [[nodiscard]] Result<Tenant> addTenant(const QString& shortName, const QString& name, qint64 now);
    [[nodiscard]] static bool isShortName(const QString& text);

    /// InvalidArgument for a login outside 1..64 of [a-z0-9._@-], Exists when it is taken.
    [[nodiscard]] Result<Account> addUser(const QString& login, const QString& displayName, domain::Role role,
                                          qint64 now);
    [[nodiscard]] static bool isLogin(const QString& text);
    /// An account as it is, for the server's own: addUser() makes everybody else's.
    [[nodiscard]] Result<void> insert(const Account& account, qint64 now);
    [[nodiscard]] Result<std::optional<Account>> account(const UserId& id);
    [[nodiscard]] Result<std::optional<Account>> account(const QString& login);
    /// The account \p id or, where there is none, that of \p decoy: the same work for both.
    [[nodiscard]] Result<std::optional<Account>> accountOr(const UserId& id, const UserId& decoy);
    /// The same by login.
    [[nodiscard]] Result<std::optional<Account>> accountOr(const QString& login, const UserId& decoy);
    [[nodiscard]] Result<QList<Account>> accounts(); ///< by login
    /// Nothing for a login that does not exist or has no keys yet. The same work for every login: where there is no
    /// row of its own, that of the account \p decoy is read.
    [[nodiscard]] Result<std::optional<LoginParameters>> loginParameters(const QString& login, const UserId& decoy);

    /// New keys: the account becomes Enrolled, until confirm().
    [[nodiscard]] Result<void> setKeys(const UserId& user, const AccountKeys& keys, qint64 conductAt);
    [[nodiscard]] Result<void> setTotpSecret(const UserId& user, const QByteArray& wrapped);
    /// Uses up a one-time password's step. \returns false when that step or a later one was used already.
    [[nodiscard]] Result<bool> useTotpStep(const UserId& user, qint64 step);
    [[nodiscard]] Result<void> confirm(const UserId& user); ///< Enrolled -> Active
    /// Back to Invited, without keys: a new enrolment code begins again.
    [[nodiscard]] Result<void> dropKeys(const UserId& user);
    [[nodiscard]] Result<void> setDisabled(const UserId& user, bool disabled, qint64 now);
    [[nodiscard]] Result<void> setLogin(const UserId& user, const QString& login);
    [[nodiscard]] Result<void> setRole(const UserId& user, domain::Role role);
    [[nodiscard]] Result<void> countFailure(const UserId& user);
    [[nodiscard]] Result<void> countNewDevice(const UserId& user);
    [[nodiscard]] Result<void> noteLogin(const UserId& user, qint64 now); ///< counters back to zero

    /// \p department empty: the whole employer. Replaces an earlier grant for the same employer.
    [[nodiscard]] Result<void> grant(const UserId& user, const TenantId& tenant, const QString& department, qint64 now);
    /// \returns false when there was none.
    [[nodiscard]] Result<bool> revoke(const UserId& user, const TenantId& tenant);
    [[nodiscard]] Result<QList<protocol::GrantedTenant>> grantsOf(const UserId& user); ///< by short name
    [[nodiscard]] Result<QList<UserId>> usersOf(const TenantId& tenant);

private:
    [[nodiscard]] QByteArray loginIndex(const QString& login) const;
    Result<QList<Account>> read(StoreStatement& rows);
    StoreDatabase& m_database;
};

} // namespace kluis::server
