// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include "core/storage/Connection.h"
#include "core/storage/Database.h"
#include "core/storage/StorageError.h"

#include <sqlite3.h>

#include <utility>

namespace kluis::storage {

namespace {

QByteArray savepointName(int depth)
{
    return "nested" + QByteArray::number(depth);
}

} // namespace

Result<Transaction> Transaction::begin(Database& database, Kind kind)
{
    Connection& connection = *database.m_connection;
    const int depth = connection.depth + 1;
    const QByteArray sql = depth > 1             ? QByteArray("SAVEPOINT " + savepointName(depth))
                           : kind == Kind::Write ? QByteArrayLiteral("BEGIN IMMEDIATE")
                                                 : QByteArrayLiteral("BEGIN");
    Result<Statement> statement = connection.prepare(sql);
    if (!statement) {
        return failure(statement);
    }
    if (Result<void> begun = statement->run(); !begun) {
        return failure(begun);
    }
    connection.depth = depth;
    Transaction transaction(connection, depth);
    if (kind == Kind::Read) { // the view is taken by the first read, so read something
        Result<Statement> first = connection.prepare("SELECT 1 FROM sqlite_schema LIMIT 1");
        if (Result<void> taken = first ? first->run() : Result<void>(failure(first)); !taken) {
            return failure(taken);
        }
    }
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    if (m_connection == nullptr) {
        return fail(ErrorCode::Internal, tr("The data file could not be used."),
                    QStringLiteral("a transaction was ended twice"));
    }
    if (m_connection->depth != m_depth) {
        return fail(ErrorCode::Internal, tr("The data file could not be used."),
                    QStringLiteral("an inner transaction is still open"));
    }
    if (m_connection->transactionLost()) {
        rollback();
        return fail(ErrorCode::Storage, tr("The change could not be stored and was undone."),
                    QStringLiteral("SQLite had already rolled back"));
    }
    const QByteArray sql = m_depth > 1 ? QByteArray("RELEASE " + savepointName(m_depth)) : QByteArrayLiteral("COMMIT");
    Result<Statement> statement = m_connection->prepare(sql);
    const Result<void> committed = statement ? statement->run() : Result<void>(failure(statement));
    if (!committed) {
        rollback();
        return committed;
    }
    m_connection->depth = m_depth - 1;
    m_connection = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (m_connection == nullptr) {
        return;
    }
    Connection& connection = *std::exchange(m_connection, nullptr);
    if (connection.depth < m_depth) {
        return; // went with the outer one
    }
    // Depth first: it is what transactionLost() judges by, and an inner transaction that is still open goes with us.
    connection.depth = m_depth - 1;
    sqlite3* handle = connection.handle();
    if (sqlite3_get_autocommit(handle) != 0) {
        return; // SQLite has undone it by itself
    }
    const QByteArray name = savepointName(m_depth);
    const QByteArray sql =
        m_depth > 1 ? QByteArray("ROLLBACK TO " + name + "; RELEASE " + name) : QByteArrayLiteral("ROLLBACK");
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
}

} // namespace kluis::storage
