// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgStore.h"

#include "core/base/Clock.h"
#include "core/crypto/Random.h"
#include "core/storage/Rows.h"
#include "server/store/ColumnKeys.h"
#include "server/store/Schema.h"
#include "server/store/SealedColumn.h"
#include "server/store/postgres/PgLock.h"
#include "server/store/postgres/PgMigrator.h"

#include <thread>

namespace kluis::server {

namespace {

constexpr int shortestPause = 5; // ms

/// So long that those who were in each other's way do not come back at the same moment.
void pauseBefore(int attempt)
{
    const int longest = shortestPause << attempt;
    const int chance = quint8(crypto::randomBytes(1).front());
    std::this_thread::sleep_for(std::chrono::milliseconds(shortestPause + chance % longest));
}

Result<ColumnCipher> columnsOf(StoreConnection& connection, const crypto::SecretBytes& columnKey)
{
    PgConnection& line = *connection.postgres();
    if (auto begun = line.begin(PgConnection::Kind::Write); !begun) {
        return failure(begun);
    }
    if (auto held = PgLock::holdEverything(line); !held) {
        return failure(held);
    }
    if (auto created = Schema::createColumnKeys(connection, columnKey); !created) {
        return failure(created);
    }
    auto columns = ColumnKeys(connection).open(columnKey);
    if (!columns) {
        return columns;
    }
    const auto committed = line.commit();
    return committed ? std::move(columns) : failure(committed);
}

Result<void> openAllOf(StoreDatabase& database, const SealedColumn& column)
{
    constexpr int rowsAtOnce = 500;
    QByteArray after;
    for (int rows = rowsAtOnce; rows == rowsAtOnce;) {
        rows = 0;
        auto row = column.pageAfter(database, after, rowsAtOnce);
        const auto opened = storage::forEachRow(row, [&]() -> Result<void> {
            ++rows;
            after = column.rowOf(*row, 1);
            if (row->blobView(0).isEmpty()) {
                return {};
            }
            const auto value = database.columns().open(column, after, row->blobView(0));
            return value ? Result<void>() : failure(value);
        });
        if (!opened) {
            return opened;
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<StoreBackend>> PgStore::open(const PgTarget& target, const crypto::SecretBytes& columnKey)
{
    auto opened = PgConnection::open(target);
    if (!opened) {
        return failure(opened);
    }
    StoreConnection connection(std::move(*opened));
    if (auto migrated = PgMigrator::apply(*connection.postgres(), SystemClock()); !migrated) {
        return failure(migrated);
    }
    auto columns = columnsOf(connection, columnKey);
    if (!columns) {
        return failure(columns);
    }
    return std::unique_ptr<StoreBackend>(new PgStore(target, std::move(*columns)));
}

Result<void> PgStore::tryOnce(PgConnection::Kind kind, const Work& work, Ending& ending)
{
    return m_pool.with([&](StoreDatabase& database) -> Result<void> {
        PgConnection& line = *database.postgres();
        if (auto begun = line.begin(kind); !begun) {
            ending.neverBegan = true;
            return begun;
        }
        Result<void> done = work(database);
        if (done) {
            done = line.commit();
        }
        if (!done) {
            line.rollback();
            // Busy is also the work's own word: what it wanted was taken in the same moment, and the next try sees by whom.
            ending.isWorthAnother = line.isWorthAnotherTry() || done.error().code() == ErrorCode::Busy;
        }
        return done;
    });
}

Result<void> PgStore::transact(PgConnection::Kind kind, bool mayRunAgain, const Work& work)
{
    for (int attempt = 1;; ++attempt) {
        Ending ending;
        auto done = tryOnce(kind, work, ending);
        if (done || attempt == tries || !(ending.neverBegan || (mayRunAgain && ending.isWorthAnother))) {
            return done;
        }
        if (ending.neverBegan) { // the database server was started anew since
            m_pool.dropIdle();
            renewPresence();
        }
        pauseBefore(attempt);
    }
}

Result<void> PgStore::write(const WriteScope& scope, const Work& work)
{
    return transact(PgConnection::Kind::Write, !scope.isEverything, [&](StoreDatabase& database) -> Result<void> {
        PgConnection& line = *database.postgres();
        // Before anything is read: each statement behind this one sees what whoever held it before has committed.
        auto held = scope.isEverything ? PgLock::holdEverything(line) : PgLock::holdTenants(line, scope.tenants);
        return held ? work(database) : held;
    });
}

Result<void> PgStore::read(const Work& work)
{
    return transact(PgConnection::Kind::Read, false, work);
}

Result<void> PgStore::integrityCheck()
{
    return read([](StoreDatabase& database) -> Result<void> {
        for (const SealedColumn& column : sealed::all) {
            if (auto opened = openAllOf(database, column); !opened) {
                return opened;
            }
        }
        return {};
    });
}

/// The rows are gone for everybody at the commit, and from every dump. Their space is the database's own to clean, which it
/// does unasked; a VACUUM of a large table would keep the person waiting. What lies there is sealed.
Result<void> PgStore::scrub()
{
    return {};
}

/// Where somebody is alone on the database meanwhile, or it is not back yet, the next one whose line was dead tries again.
void PgStore::renewPresence()
{
    const std::lock_guard lock(m_holding);
    if (m_isServer && !(m_presence && m_presence->execute("SELECT 1"))) {
        m_presence.reset();
        (void)take(&PgLock::holdPresence);
    }
}

Result<void> PgStore::hold(Result<void> (*wanted)(PgConnection&))
{
    const std::lock_guard lock(m_holding);
    return take(wanted);
}

/// The guard is held.
Result<void> PgStore::take(Result<void> (*wanted)(PgConnection&))
{
    auto line = PgConnection::open(m_target);
    if (!line) {
        return failure(line);
    }
    if (auto held = wanted(**line); !held) {
        return held;
    }
    m_presence = std::move(*line);
    return {};
}

Result<void> PgStore::holdPresence()
{
    auto held = hold(&PgLock::holdPresence);
    const std::lock_guard lock(m_holding);
    m_isServer = m_isServer || held;
    return held;
}

Result<void> PgStore::holdAlone()
{
    return hold(&PgLock::holdAlone);
}

} // namespace kluis::server
