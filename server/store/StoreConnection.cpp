// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreConnection.h"

#include "server/store/postgres/PgLock.h"

namespace kluis::server {

PgConnection* StoreConnection::postgres()
{
    auto* connection = std::get_if<std::unique_ptr<PgConnection>>(&m_face);
    return connection != nullptr ? connection->get() : nullptr;
}

Result<StoreStatement> StoreConnection::prepare(QByteArrayView sql)
{
    if (PgConnection* connection = postgres()) {
        return StoreStatement(connection->prepare(sql));
    }
    auto statement = embedded()->prepare(sql);
    return statement ? Result<StoreStatement>(StoreStatement(std::move(*statement))) : failure(statement);
}

qint64 StoreConnection::changes() const
{
    if (const auto* database = std::get_if<storage::Database>(&m_face)) {
        return database->changes();
    }
    return std::get<std::unique_ptr<PgConnection>>(m_face)->changes();
}

Result<void> StoreConnection::holdChain(const TenantId& chain)
{
    PgConnection* connection = postgres();
    return connection != nullptr ? PgLock::holdChain(*connection, chain) : Result<void>();
}

/// A RETURNING statement is finished only once it has been stepped to its end.
Result<qint64> StoreConnection::onlyNumber(StoreStatement& statement)
{
    const auto found = statement.step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return 0;
    }
    const qint64 number = statement.int64(0);
    const auto end = statement.step();
    return end ? Result<qint64>(number) : failure(end);
}

} // namespace kluis::server
