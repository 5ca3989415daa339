// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/Store.h"

#include "core/base/Clock.h"
#include "core/storage/Migrator.h"
#include "core/storage/Transaction.h"
#include "server/store/AccountLifeMigrations.h"
#include "server/store/AccountMigrations.h"
#include "server/store/ColumnKeys.h"
#include "server/store/DocumentMigrations.h"
#include "server/store/SyncMigrations.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace kluis::server {

namespace {

/// Accounts first, then what syncs; both lists only ever grow at their end, so a change of the accounts' tables
/// after a release goes behind everything here.
std::vector<storage::Migration> allMigrations()
{
    std::vector<storage::Migration> all;
    const auto add = [&all](const char* author, const char* reason, const char* sql) {
        all.push_back(storage::Migration{int(all.size()) + 1, author, reason, sql});
    };
    for (const AccountMigration& m : accountMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : syncMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const AccountMigration& m : accountLifeMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    for (const SyncMigration& m : documentMigrations()) {
        add(m.author, m.reason, m.sql);
    }
    return all;
}

storage::OpenOptions options()
{
    storage::OpenOptions result;
    result.cipher = storage::Cipher::SqlCipher4;
    result.durability = storage::OpenOptions::Durability::Full;
    result.busyTimeoutMs = 15'000; // another process may be importing
    return result;
}

/// A new store's keys. Another process may have been first: then they are there.
Result<void> createColumnKeys(storage::Database& database, const crypto::SecretBytes& kek)
{
    auto transaction = storage::Transaction::begin(database, storage::Transaction::Kind::Write);
    if (!transaction) {
        return failure(transaction);
    }
    auto created = ColumnKeys(database).create(kek, SystemClock().unixMillis());
    if (!created) {
        return created.error().code() == ErrorCode::Exists ? Result<void>() : created;
    }
    return transaction->commit();
}

/// The keys of the sealed columns. Reads only where there are some: a command beside a writing server does not wait.
Result<ColumnCipher> columnsOf(storage::Database& database, const crypto::SecretBytes& kek)
{
    ColumnKeys keys(database);
    const auto exist = keys.exist();
    if (!exist) {
        return failure(exist);
    }
    if (auto created = *exist ? Result<void>() : createColumnKeys(database, kek); !created) {
        return failure(created);
    }
    return keys.open(kek);
}

} // namespace

struct Store::Parts {
    Parts(storage::Database database, ColumnCipher cipher)
        : columns(std::move(cipher)), writer(std::move(database), columns)
    {
    }

    const ColumnCipher columns;
    std::mutex writing;
    StoreDatabase writer;
    ChangeBell bell;

    /// Waits for a free reader, hands it to \p use, and takes it back.
    Result<void> withReader(const Work& use)
    {
        std::unique_lock lock(lending);
        returned.wait(lock, [this] { return !idle.empty(); });
        StoreDatabase reader = std::move(idle.back());
        idle.pop_back();
        lock.unlock();
        Result<void> done = use(reader);
        lock.lock();
        idle.push_back(std::move(reader));
        lock.unlock();
        returned.notify_one();
        return done;
    }

    std::mutex lending;
    std::condition_variable returned;
    std::vector<StoreDatabase> idle;
};

Store::Store(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& file, QByteArrayView key,
                                           const crypto::SecretBytes& columnKey)
{
    auto writer = storage::Database::open(file, key, options());
    if (!writer) {
        return failure(writer);
    }
    if (auto migrated = storage::Migrator::apply(*writer, allMigrations(), SystemClock()); !migrated) {
        return failure(migrated);
    }
    auto columns = columnsOf(*writer, columnKey);
    if (!columns) {
        return failure(columns);
    }
    auto parts = std::make_unique<Parts>(std::move(*writer), std::move(*columns));
    for (int i = 0; i < readers; ++i) {
        auto reader = storage::Database::open(file, key, options());
        if (!reader) {
            return failure(reader);
        }
        parts->idle.emplace_back(std::move(*reader), parts->columns);
    }
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Result<void> Store::runWriter(const Work& work)
{
    QList<Change> changes;
    {
        const std::lock_guard lock(m_parts->writing);
        auto transaction = storage::Transaction::begin(m_parts->writer, storage::Transaction::Kind::Write);
        if (!transaction) {
            return failure(transaction);
        }
        const auto done = work(m_parts->writer);
        changes = m_parts->writer.takeChanges(); // also what a failure leaves behind
        if (!done) {
            return done;
        }
        if (auto committed = transaction->commit(); !committed) {
            return committed;
        }
    }
    m_parts->bell.ring(changes);
    return {};
}

Result<void> Store::runReader(const Work& work)
{
    return m_parts->withReader([&work](StoreDatabase& reader) -> Result<void> {
        auto transaction = storage::Transaction::begin(reader, storage::Transaction::Kind::Read);
        if (!transaction) {
            return failure(transaction);
        }
        return work(reader);
    });
}

const ColumnCipher& Store::columns() const
{
    return m_parts->columns;
}

ChangeBell& Store::bell()
{
    return m_parts->bell;
}

Result<void> Store::integrityCheck()
{
    return m_parts->withReader([](StoreDatabase& reader) { return reader.integrityCheck(); });
}

} // namespace kluis::server
