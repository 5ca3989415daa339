// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/EmbeddedStore.h"

#include "core/base/Clock.h"
#include "core/storage/Migrator.h"
#include "core/storage/Transaction.h"
#include "server/store/ColumnKeys.h"
#include "server/store/Schema.h"

namespace kluis::server {

namespace {

storage::OpenOptions options()
{
    storage::OpenOptions result;
    result.cipher = storage::Cipher::SqlCipher4;
    result.durability = storage::OpenOptions::Durability::Full;
    result.busyTimeoutMs = 15'000; // another process may be importing
    return result;
}

Result<void> createKeys(StoreConnection& connection, const crypto::SecretBytes& columnKey)
{
    auto transaction = storage::Transaction::begin(*connection.embedded(), storage::Transaction::Kind::Write);
    if (!transaction) {
        return failure(transaction);
    }
    auto created = Schema::createColumnKeys(connection, columnKey);
    return created ? transaction->commit() : created;
}

/// The keys of the sealed columns. Reads only where there are some: a command beside a writing server does not wait.
Result<ColumnCipher> columnsOf(StoreConnection& connection, const crypto::SecretBytes& columnKey)
{
    ColumnKeys keys(connection);
    const auto exist = keys.exist();
    if (!exist) {
        return failure(exist);
    }
    if (auto created = *exist ? Result<void>() : createKeys(connection, columnKey); !created) {
        return failure(created);
    }
    return keys.open(columnKey);
}

} // namespace

Result<std::unique_ptr<StoreBackend>> EmbeddedStore::open(const QString& file, QByteArrayView key,
                                                          const crypto::SecretBytes& columnKey)
{
    auto database = storage::Database::open(file, key, options());
    if (!database) {
        return failure(database);
    }
    if (auto migrated = storage::Migrator::apply(*database, Schema::migrations(), SystemClock()); !migrated) {
        return failure(migrated);
    }
    StoreConnection writer(std::move(*database));
    auto columns = columnsOf(writer, columnKey);
    if (!columns) {
        return failure(columns);
    }
    std::unique_ptr<EmbeddedStore> store(new EmbeddedStore(std::move(writer), std::move(*columns)));
    for (int i = 0; i < readers; ++i) {
        auto reader = storage::Database::open(file, key, options());
        if (!reader) {
            return failure(reader);
        }
        store->m_idle.emplace_back(StoreConnection(std::move(*reader)), store->m_columns);
    }
    return std::unique_ptr<StoreBackend>(std::move(store));
}

/// Waits for a free reader, hands it to \p use, and takes it back.
Result<void> EmbeddedStore::withReader(const Work& use)
{
    std::unique_lock lock(m_lending);
    m_returned.wait(lock, [this] { return !m_idle.empty(); });
    StoreDatabase reader = std::move(m_idle.back());
    m_idle.pop_back();
    lock.unlock();
    Result<void> done = use(reader);
    lock.lock();
    m_idle.push_back(std::move(reader));
    lock.unlock();
    m_returned.notify_one();
    return done;
}

/// There is one writer, so nothing is won by knowing what it will touch.
Result<void> EmbeddedStore::write(const WriteScope& /*scope*/, const Work& work)
{
    const std::lock_guard lock(m_writing);
    auto transaction = storage::Transaction::begin(*m_writer.embedded(), storage::Transaction::Kind::Write);
    if (!transaction) {
        return failure(transaction);
    }
    if (auto done = work(m_writer); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> EmbeddedStore::read(const Work& work)
{
    return withReader([&work](StoreDatabase& reader) -> Result<void> {
        auto transaction = storage::Transaction::begin(*reader.embedded(), storage::Transaction::Kind::Read);
        if (!transaction) {
            return failure(transaction);
        }
        return work(reader);
    });
}

Result<void> EmbeddedStore::integrityCheck()
{
    return withReader([](StoreDatabase& reader) { return reader.embedded()->integrityCheck(); });
}

/// A reader that is at work keeps what it reads: then the log is emptied by a later one.
Result<void> EmbeddedStore::scrub()
{
    const std::lock_guard lock(m_writing);
    return m_writer.embedded()->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace kluis::server
