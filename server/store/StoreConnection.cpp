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

} // namespace kluis::server
