// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/AccountStore.h"

#include "core/crypto/Random.h"
#include "core/storage/Rows.h"

#include <algorithm>

namespace kluis::server {

namespace {

/// The query for accounts; \p rest says which, in which order.
QByteArray selectUser(const char* rest)
{
    return QByteArray(
               "SELECT id, login, display_name, role, state, disabled_at, salt, kdf_memory, kdf_passes, auth_key, "
               "identity_key, encryption_key, bundle, recovery_bundle, totp_secret, totp_last_step, failures, "
               "new_devices, recovery_key FROM user ")
        .append(rest);
}

bool consistsOf(const QString& text, qsizetype maxLength, QLatin1StringView extra)
{
    return !text.isEmpty() && text.size() <= maxLength && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || extra.contains(c);
    });
}

Result<Account> accountFrom(const StoreStatement& row, const ColumnCipher& columns)
{
    Account account;
    account.id = row.id<UserId>(0);
    auto login = columns.openText(sealed::login, ColumnCipher::row(account.id), row.blobView(1));
    auto displayName = columns.openText(sealed::displayName, ColumnCipher::row(account.id), row.blobView(2));
    if (!login || !displayName) {
        return login ? failure(displayName) : failure(login);
    }
    account.login = std::move(*login);
    account.displayName = std::move(*displayName);
    account.role = domain::roleFromNumber(quint64(row.int64(3))).value_or(domain::Role::Planner);
    account.state = AccountState(row.int64(4));
    account.disabled = !row.isNull(5);
    account.keys = AccountKeys{row.blob(6),  quint64(row.int64(7)), quint64(row.int64(8)), row.blob(9), row.blob(10),
                               row.blob(11), row.blob(12),          row.blob(13),          QByteArray()};
    account.keys.recoveryKey = row.blob(18);
    account.totpSecret = row.blob(14);
    account.totpLastStep = row.int64(15);
    account.failures = quint64(row.int64(16));
    account.newDevices = quint64(row.int64(17));
    return account;
}

template <typename T> Result<std::optional<T>> firstOf(Result<QList<T>> all)
{
    if (!all) {
        return failure(all);
    }
    return all->isEmpty() ? std::optional<T>() : std::optional<T>(all->first());
}

Result<QList<Tenant>> readTenants(Result<StoreStatement> rows)
{
    QList<Tenant> tenants;
    const auto walked = storage::forEachRow(rows, [&] {
        tenants.append(Tenant{rows->id<TenantId>(0), rows->text(1), rows->text(2)});
    });
    if (!walked) {
        return failure(walked);
    }
    return tenants;
}

} // namespace

Result<void> AccountStore::setPractice(const Practice& practice, qint64 now)
{
    return m_database.run("INSERT INTO practice(only_row, id, name, environment, server_epoch, created_at) "
                          "VALUES (1, ?1, ?2, ?3, ?4, ?5)",
                          practice.id, practice.name, practice.environment, practice.serverEpoch, now);
}

Result<void> AccountStore::setServerEpoch(const QByteArray& epoch)
{
    return m_database.run("UPDATE practice SET server_epoch = ?1", epoch);
}

Result<Practice> AccountStore::practice()
{
    auto row = m_database.query("SELECT id, name, environment, server_epoch, directory_version FROM practice");
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, tr("This data folder was not set up completely; run init again in a new one."),
                    QStringLiteral("practice"));
    }
    return Practice{row->id<PracticeId>(0), row->text(1), row->text(2), row->blob(3), quint64(row->int64(4))};
}

Result<void> AccountStore::growDirectory()
{
    return m_database.run("UPDATE practice SET directory_version = directory_version + 1");
}

Result<QList<Tenant>> AccountStore::tenants()
{
    return readTenants(m_database.query("SELECT id, short_name, name FROM tenant ORDER BY short_name"));
}

Result<std::optional<Tenant>> AccountStore::tenant(const QString& shortName)
{
    return firstOf(
        readTenants(m_database.query("SELECT id, short_name, name FROM tenant WHERE short_name = ?1", shortName)));
}

Result<std::optional<Tenant>> AccountStore::tenant(const TenantId& id)
{
    return firstOf(readTenants(m_database.query("SELECT id, short_name, name FROM tenant WHERE id = ?1", id)));
}

bool AccountStore::isShortName(const QString& text)
{
    return consistsOf(text, 40, QLatin1StringView("-"));
}

Result<Tenant> AccountStore::addTenant(const QString& shortName, const QString& name, qint64 now)
{
    if (!isShortName(shortName)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("An employer's short name has 1 to 40 small letters, digits or hyphens."),
                    QStringLiteral("short name"));
    }
    Tenant tenant{crypto::randomId<TenantId>(), shortName, name.isEmpty() ? shortName : name};
    if (auto done = m_database.run("INSERT INTO tenant(id, short_name, name, created_at) VALUES (?1, ?2, ?3, ?4)",
                                   tenant.id, tenant.shortName, tenant.name, now);
        !done) {
        return failure(done);
    }
    return tenant;
}

bool AccountStore::isLogin(const QString& text)
{
    return consistsOf(text, 64, QLatin1StringView("._@-"));
}

Result<Account> AccountStore::addUser(const QString& login, const QString& displayName, domain::Role role, qint64 now)
{
    if (!isLogin(login)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A login has 1 to 64 small letters, digits, dots, hyphens, underscores or at-signs."),
                    QStringLiteral("login"));
    }
    Account account;
    account.id = crypto::randomId<UserId>();
    account.login = login;
    account.displayName = displayName.isEmpty() ? login : displayName;
    account.role = role;
    auto inserted = insert(account, now);
    return inserted ? Result<Account>(account) : failure(inserted);
}

Result<void> AccountStore::insert(const Account& account, qint64 now)
{
    const ColumnCipher& columns = m_database.columns();
    const QByteArray row = ColumnCipher::row(account.id);
    auto done =
        m_database.run("INSERT INTO user(id, login, login_index, display_name, role, state, identity_key, created_at) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                       account.id, columns.seal(sealed::login, row, account.login), loginIndex(account.login),
                       columns.seal(sealed::displayName, row, account.displayName), int(account.role),
                       int(account.state), account.keys.identityKey, now);
    return done ? growDirectory() : done;
}

Result<QList<Account>> AccountStore::read(StoreStatement& rows)
{
    QList<Account> accounts;
    for (;;) {
        auto more = rows.step();
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            return accounts;
        }
        auto account = accountFrom(rows, m_database.columns());
        if (!account) {
            return failure(account);
        }
        accounts.append(std::move(*account));
    }
}

QByteArray AccountStore::loginIndex(const QString& login) const
{
    return m_database.columns().index(indexed::login, {}, login);
}

Result<std::optional<Account>> AccountStore::account(const UserId& id)
{
    auto rows = m_database.query(selectUser("WHERE id = ?1"), id);
    return rows ? firstOf(read(*rows)) : failure(rows);
}

Result<std::optional<Account>> AccountStore::account(const QString& login)
{
    auto rows = m_database.query(selectUser("WHERE login_index = ?1"), loginIndex(login));
    return rows ? firstOf(read(*rows)) : failure(rows);
}

Result<std::optional<Account>> AccountStore::accountOr(const UserId& id, const UserId& decoy)
{
    auto rows = m_database.query(selectUser("WHERE id = coalesce((SELECT id FROM user WHERE id = ?1), ?2)"), id, decoy);
    return rows ? firstOf(read(*rows)) : failure(rows);
}

Result<std::optional<Account>> AccountStore::accountOr(const QString& login, const UserId& decoy)
{
    auto rows = m_database.query(selectUser("WHERE id = coalesce((SELECT id FROM user WHERE login_index = ?1), ?2)"),
                                 loginIndex(login), decoy);
    return rows ? firstOf(read(*rows)) : failure(rows);
}

Result<QList<Account>> AccountStore::accounts()
{
    auto rows = m_database.query(selectUser(""));
    auto all = rows ? read(*rows) : failure(rows);
    if (all) {
        std::sort(all->begin(), all->end(), [](const Account& a, const Account& b) { return a.login < b.login; });
    }
    return all;
}

Result<std::optional<LoginParameters>> AccountStore::loginParameters(const QString& login, const UserId& decoy)
{
    auto row = m_database.query("SELECT id, state, salt, kdf_memory, kdf_passes FROM user "
                                "WHERE id = coalesce((SELECT id FROM user WHERE login_index = ?1), ?2)",
                                loginIndex(login), decoy);
    if (!row) {
        return failure(row);
    }
    if (auto found = row->step(); !found) {
        return failure(found);
    }
    const LoginParameters parameters{row->id<UserId>(0), row->blob(2), quint64(row->int64(3)), quint64(row->int64(4))};
    const bool hasKeys = AccountState(row->int64(1)) != AccountState::Invited;
    return parameters.user != decoy && hasKeys ? std::optional(parameters) : std::nullopt;
}

Result<void> AccountStore::setKeys(const UserId& user, const AccountKeys& keys, qint64 conductAt)
{
    auto done = m_database.run(
        "UPDATE user SET state = ?2, salt = ?3, kdf_memory = ?4, kdf_passes = ?5, auth_key = ?6, identity_key = ?7, "
        "encryption_key = ?8, bundle = ?9, recovery_bundle = ?10, conduct_at = ?11, recovery_key = ?12 WHERE id = ?1",
        user, int(AccountState::Enrolled), keys.salt, qint64(keys.kdfMemory), qint64(keys.kdfPasses), keys.authKey,
        keys.identityKey, keys.encryptionKey, keys.bundle, keys.recoveryBundle, conductAt, keys.recoveryKey);
    return done ? growDirectory() : done;
}

Result<void> AccountStore::setTotpSecret(const UserId& user, const QByteArray& wrapped)
{
    return m_database.run("UPDATE user SET totp_secret = ?2, totp_last_step = -1 WHERE id = ?1", user, wrapped);
}

Result<bool> AccountStore::useTotpStep(const UserId& user, qint64 step)
{
    auto done = m_database.run("UPDATE user SET totp_last_step = ?2 WHERE id = ?1 AND totp_last_step < ?2", user, step);
    if (!done) {
        return failure(done);
    }
    return m_database.changes() == 1;
}

Result<void> AccountStore::confirm(const UserId& user)
{
    return m_database.run("UPDATE user SET state = ?2 WHERE id = ?1 AND state = ?3", user, int(AccountState::Active),
                          int(AccountState::Enrolled));
}

Result<void> AccountStore::dropKeys(const UserId& user)
{
    auto done =
        m_database.run("UPDATE user SET state = ?2, salt = x'', kdf_memory = 0, kdf_passes = 0, auth_key = x'', "
                       "identity_key = x'', encryption_key = x'', bundle = x'', recovery_bundle = x'', "
                       "totp_secret = x'', totp_last_step = -1, conduct_at = NULL, recovery_key = x'', "
                       "totp_pending = x'', totp_pending_at = 0 WHERE id = ?1",
                       user, int(AccountState::Invited));
    return done ? growDirectory() : done;
}

Result<void> AccountStore::setDisabled(const UserId& user, bool disabled, qint64 now)
{
    auto done = m_database.run("UPDATE user SET disabled_at = ?2 WHERE id = ?1", user,
                               disabled ? std::optional<qint64>(now) : std::nullopt);
    return done ? growDirectory() : done;
}

Result<void> AccountStore::setLogin(const UserId& user, const QString& login)
{
    auto done =
        m_database.run("UPDATE user SET login = ?2, login_index = ?3 WHERE id = ?1", user,
                       m_database.columns().seal(sealed::login, ColumnCipher::row(user), login), loginIndex(login));
    return done ? growDirectory() : done;
}

Result<void> AccountStore::setRole(const UserId& user, domain::Role role)
{
    auto done = m_database.run("UPDATE user SET role = ?2 WHERE id = ?1", user, int(role));
    return done ? growDirectory() : done;
}

Result<void> AccountStore::countFailure(const UserId& user)
{
    return m_database.run("UPDATE user SET failures = failures + 1, failures_total = failures_total + 1 WHERE id = ?1",
                          user);
}

Result<void> AccountStore::countNewDevice(const UserId& user)
{
    return m_database.run("UPDATE user SET new_devices = new_devices + 1 WHERE id = ?1", user);
}

Result<void> AccountStore::noteLogin(const UserId& user, qint64 now)
{
    return m_database.run("UPDATE user SET failures = 0, new_devices = 0, last_login_at = ?2 WHERE id = ?1", user, now);
}

Result<void> AccountStore::grant(const UserId& user, const TenantId& tenant, const QString& department, qint64 now)
{
    auto done = m_database.run(
        "INSERT INTO grant_(user, tenant, department, granted_at) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT(user, tenant) DO UPDATE SET department = ?3, granted_at = ?4",
        user, tenant, m_database.columns().seal(sealed::grantDepartment, ColumnCipher::row(user, tenant), department),
        now);
    return done ? growDirectory() : done;
}

Result<bool> AccountStore::revoke(const UserId& user, const TenantId& tenant)
{
    if (auto done = m_database.run("DELETE FROM grant_ WHERE user = ?1 AND tenant = ?2", user, tenant); !done) {
        return failure(done);
    }
    const bool revoked = m_database.changes() > 0;
    if (auto grown = growDirectory(); !grown) {
        return failure(grown);
    }
    return revoked;
}

Result<QList<protocol::GrantedTenant>> AccountStore::grantsOf(const UserId& user)
{
    auto rows = m_database.query("SELECT t.id, t.short_name, t.name, g.department FROM grant_ g "
                                 "JOIN tenant t ON t.id = g.tenant WHERE g.user = ?1 ORDER BY t.short_name",
                                 user);
    QList<protocol::GrantedTenant> grants;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        const auto tenant = rows->id<TenantId>(0);
        auto department =
            m_database.columns().openText(sealed::grantDepartment, ColumnCipher::row(user, tenant), rows->blobView(3));
        if (!department) {
            return failure(department);
        }
        grants.append(protocol::GrantedTenant{tenant, rows->text(1), rows->text(2), *department});
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return grants;
}

Result<QList<UserId>> AccountStore::usersOf(const TenantId& tenant)
{
    auto rows = m_database.query("SELECT user FROM grant_ WHERE tenant = ?1 ORDER BY user", tenant);
    QList<UserId> users;
    const auto walked = storage::forEachRow(rows, [&] { users.append(rows->id<UserId>(0)); });
    if (!walked) {
        return failure(walked);
    }
    return users;
}

} // namespace kluis::server
