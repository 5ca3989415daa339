// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>

namespace kluis::storage {

class Connection;
class Database;

/// All or nothing: what happens on the database between begin() and commit() happens whole or not at all. Without
/// commit() the destructor undoes it. Inside another transaction of the same connection it is a savepoint: its
/// commit() counts only when the outer one commits. End them in reverse order. The Database's thread.
class Transaction {
    Q_DECLARE_TR_FUNCTIONS(kluis::storage::Transaction)
public:
    enum class Kind {
        Write, ///< takes the write lock at once, so that it can't fail halfway for another writer
        Read,  ///< an unchanging view of the file; other connections may go on writing
    };

    /// Errors: Busy when another connection writes for longer than the busy timeout; Storage; Corrupt.
    [[nodiscard]] static Result<Transaction> begin(Database& database, Kind kind = Kind::Write);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Makes it so. With Durability::Full it is on the disk when this returns. After an error nothing of the
    /// transaction is in the database.
    [[nodiscard]] Result<void> commit();
    /// Undoes everything since begin(). Also what the destructor does.
    void rollback();

private:
    Transaction(Connection& connection, int depth) : m_connection(&connection), m_depth(depth) {}

    Connection* m_connection; ///< null once ended
    int m_depth;              ///< 1 for the outermost
};

} // namespace kluis::storage
