// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgLock.h"

#include "server/store/postgres/PgError.h"

#include <QCoreApplication>

#include <algorithm>

namespace kluis::server {

namespace {

struct PgLockTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::PgLock)
};

// Advisory locks are told apart by a class and a number. Other programs on the same database have classes of their
// own, we hope; ours are these.
constexpr qint32 lockClass = 0x444B; // "DK"
constexpr qint32 chainClass = 0x444C;
enum Number : qint32 {
    Everything = 1,
    Migration = 2,
    Presence = 3
};

/// The function named, called with our class and a number, without regard to its answer.
Result<void> call(PgConnection& connection, const char* function, Number number)
{
    PgStatement statement =
        connection.prepare(QByteArray("SELECT ").append(function).append("(CAST(?1 AS INT), CAST(?2 AS INT))"));
    statement.bindAll(lockClass, qint32(number));
    return statement.run();
}

Result<bool> tryCall(PgConnection& connection, const char* function, Number number)
{
    PgStatement statement =
        connection.prepare(QByteArray("SELECT ").append(function).append("(CAST(?1 AS INT), CAST(?2 AS INT))"));
    statement.bindAll(lockClass, qint32(number));
    const auto found = statement.step();
    return found ? Result<bool>(*found && statement.int64(0) != 0) : failure(found);
}

} // namespace

Result<void> PgLock::holdEverything(PgConnection& connection)
{
    return call(connection, "pg_advisory_xact_lock", Everything);
}

Result<void> PgLock::holdTenants(PgConnection& connection, std::vector<TenantId> tenants)
{
    if (tenants.empty()) {
        return {};
    }
    if (auto shared = call(connection, "pg_advisory_xact_lock_shared", Everything); !shared) {
        return shared;
    }
    // In one order, so that no two wait for each other.
    std::sort(tenants.begin(), tenants.end(),
              [](const TenantId& a, const TenantId& b) { return a.bytes() < b.bytes(); });
    tenants.erase(std::unique(tenants.begin(), tenants.end()), tenants.end());
    for (const TenantId& tenant : tenants) {
        PgStatement row = connection.prepare("SELECT 1 FROM tenant WHERE id = ?1 FOR NO KEY UPDATE");
        row.bind(1, tenant);
        if (auto held = row.run(); !held) {
            return held;
        }
    }
    return {};
}

Result<void> PgLock::holdChain(PgConnection& connection, const TenantId& chain)
{
    PgStatement statement =
        connection.prepare("SELECT pg_advisory_xact_lock(CAST(?1 AS INT), hashtext(encode(?2, 'hex')))");
    statement.bindAll(chainClass, chain);
    return statement.run();
}

Result<void> PgLock::holdMigration(PgConnection& connection)
{
    return call(connection, "pg_advisory_lock", Migration);
}

Result<void> PgLock::releaseMigration(PgConnection& connection)
{
    return call(connection, "pg_advisory_unlock", Migration);
}

Result<void> PgLock::holdPresence(PgConnection& connection)
{
    const auto held = tryCall(connection, "pg_try_advisory_lock_shared", Presence);
    if (!held) {
        return failure(held);
    }
    return *held
               ? Result<void>()
               : fail(ErrorCode::Busy, PgLockTexts::tr("The keys of this database are being changed; try again later."),
                      QStringLiteral("presence"));
}

Result<void> PgLock::holdAlone(PgConnection& connection)
{
    const auto held = tryCall(connection, "pg_try_advisory_lock", Presence);
    if (!held) {
        return failure(held);
    }
    return *held ? Result<void>()
                 : fail(ErrorCode::Busy, PgLockTexts::tr("A server runs on this database; stop it first."),
                        QStringLiteral("presence"));
}

} // namespace kluis::server
