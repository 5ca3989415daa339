// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"
#include "core/storage/Rows.h"
#include "server/store/StoreStatement.h"
#include "server/store/postgres/PgConnection.h"

#include <QByteArrayView>

#include <memory>
#include <variant>

namespace kluis::server {

/// One connection to the server's store: an embedded SQLite file, or a PostgreSQL database. The SQL is the same for
/// both (PgSql says what may differ); what only one of them needs is asked for by its meaning. Movable. One thread at
/// a time. docs/decisions/0039.
class StoreConnection {
public:
    explicit StoreConnection(storage::Database database) : m_face(std::move(database)) {}
    explicit StoreConnection(std::unique_ptr<PgConnection> connection) : m_face(std::move(connection)) {}

    /// A statement for \p sql, from the cache when it was used before. Parameters are `?1`, `?2`, … \p sql is one
    /// statement, never built from data.
    [[nodiscard]] Result<StoreStatement> prepare(QByteArrayView sql);

    /// prepare() with \p values bound to ?1, ?2, …
    template <typename... Values>
    [[nodiscard]] Result<StoreStatement> query(QByteArrayView sql, const Values&... values)
    {
        Result<StoreStatement> statement = prepare(sql);
        if (statement) {
            statement->bindAll(values...);
        }
        return statement;
    }

    /// query() run to its end, rows thrown away: for INSERT, UPDATE, DELETE.
    template <typename... Values> [[nodiscard]] Result<void> run(QByteArrayView sql, const Values&... values)
    {
        Result<StoreStatement> statement = query(sql, values...);
        return statement ? statement->run() : failure(statement);
    }

    /// query() for exactly one number: `INSERT … RETURNING number`, `SELECT count(*) …`. 0 where there is no row.
    template <typename... Values> [[nodiscard]] Result<qint64> number(QByteArrayView sql, const Values&... values)
    {
        return storage::numberOf(query(sql, values...));
    }

    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;

    /// Keeps every other transaction that asks for the same chain waiting until this one ends, so that the entry after
    /// the last one is this one's. Costs nothing on the embedded store, which has one writer.
    [[nodiscard]] Result<void> holdChain(const TenantId& chain);

    /// The embedded database; null on PostgreSQL.
    [[nodiscard]] storage::Database* embedded() { return std::get_if<storage::Database>(&m_face); }
    /// The connection to PostgreSQL; null on the embedded store.
    [[nodiscard]] PgConnection* postgres();

private:
    std::variant<storage::Database, std::unique_ptr<PgConnection>> m_face;
};

} // namespace kluis::server
