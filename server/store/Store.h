// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/ChangeBell.h"
#include "server/store/StoreBackend.h"
#include "server/store/StoreDatabase.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kluis::server {

/// The server's store: an embedded encrypted SQLite file, or a PostgreSQL database that several servers share
/// (docs/decisions/0039). It behaves alike on both. Every method may be called from any thread.
class Store {
public:
    /// Opens (and migrates) the embedded store in \p file with the raw 32-byte \p key; makes it when missing.
    /// \p columnKey, 32 bytes, opens the keys of the sealed columns: CryptoFailure when it is another one.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& file, QByteArrayView key,
                                                             const crypto::SecretBytes& columnKey);
    /// Opens (and migrates) the store in a PostgreSQL database; fills an empty one with its tables.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const PgTarget& target,
                                                             const crypto::SecretBytes& columnKey);
    ~Store();

    /// Runs \p work in one transaction that nobody else writes beside; commits when it returns a value, rolls back
    /// when it returns a failure. Durable when it returns. Writers queue.
    template <typename T> [[nodiscard]] Result<T> write(const std::function<Result<T>(StoreDatabase&)>& work)
    {
        return collect<T>(work, [this](const auto& run) { return runWrite(WriteScope{}, run); });
    }

    /// As write(), for \p work that changes nothing but what belongs to \p tenants, and appends to audit chains: on
    /// PostgreSQL those of other employers go on meanwhile. It may be run again from its beginning, so it leaves nothing
    /// behind but its value.
    template <typename T>
    [[nodiscard]] Result<T> writeFor(std::vector<TenantId> tenants,
                                     const std::function<Result<T>(StoreDatabase&)>& work)
    {
        const WriteScope scope{false, std::move(tenants)};
        return collect<T>(work, [this, &scope](const auto& run) { return runWrite(scope, run); });
    }

    /// Runs \p work in one read transaction (a consistent snapshot).
    template <typename T> [[nodiscard]] Result<T> read(const std::function<Result<T>(StoreDatabase&)>& work)
    {
        return collect<T>(work, [this](const auto& run) { return m_backend->read(run); });
    }

    /// The keys of the sealed columns, as every connection has them. Lives as long as the store.
    [[nodiscard]] const ColumnCipher& columns() const { return m_backend->columns(); }

    /// Rung after each commit of this process with what was noted in it, and after hearOthers() with what another
    /// process on a shared store told of its own.
    [[nodiscard]] ChangeBell& bell() { return m_bell; }

    /// From now on the bell rings for other processes' commits too. Once; nothing on a store that has no others.
    void hearOthers();
    /// 0 while nothing is heard of other processes; else another number each time that anything may have been missed.
    [[nodiscard]] quint64 hearing() const { return m_backend->hearing(); }

    /// Corrupt when anything is wrong. Embedded: reads every page, about a second per 100 MB. PostgreSQL looks after its
    /// own pages; there every sealed value is opened.
    [[nodiscard]] Result<void> integrityCheck() { return m_backend->integrityCheck(); }

    /// After something was destroyed: takes what it was out of the database's own traces. Embedded: the write-ahead log is
    /// emptied (pages are overwritten by each deletion). PostgreSQL does so by itself, some time later.
    [[nodiscard]] Result<void> scrub() { return m_backend->scrub(); }

    /// Whether other servers may work on the same store: then nothing they must all know may stay in memory.
    [[nodiscard]] bool isShared() const { return m_backend->isShared(); }
    /// A shared store: says that a server runs on it, until the store is closed. Busy while somebody is alone on it.
    [[nodiscard]] Result<void> holdPresence() { return m_backend->holdPresence(); }
    /// A shared store: keeps servers from starting on it until the store is closed. Busy while one runs.
    [[nodiscard]] Result<void> holdAlone() { return m_backend->holdAlone(); }

private:
    explicit Store(std::unique_ptr<StoreBackend> backend);
    [[nodiscard]] Result<void> runWrite(const WriteScope& scope, const StoreBackend::Work& work);

    template <typename T, typename Run>
    Result<T> collect(const std::function<Result<T>(StoreDatabase&)>& work, const Run& run)
    {
        std::optional<Result<T>> outcome;
        const Result<void> done = run([&](StoreDatabase& database) -> Result<void> {
            outcome.emplace(work(database));
            if (!*outcome) {
                return failure(*outcome);
            }
            return {};
        });
        if (!done) {
            return failure(done);
        }
        return std::move(*outcome);
    }

    ChangeBell m_bell;
    std::unique_ptr<StoreBackend> m_backend; ///< behind the bell, which its thread rings
};

} // namespace kluis::server
