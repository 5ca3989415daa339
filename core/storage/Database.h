// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/OpenOptions.h"
#include "core/storage/Statement.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <memory>

namespace kluis::storage {

class Connection;

/// One connection to one encrypted SQLite file: WAL, foreign keys on, deleted data overwritten, nothing in
/// temporary files (SECURITY B3). Movable; owns its prepared statements. One thread at a time; several
/// connections to one file, in one or more processes, are fine: one writes, the others read.
class Database {
    Q_DECLARE_TR_FUNCTIONS(kluis::storage::Database)
public:
    static constexpr int keySize = 32; ///< bytes of the raw key

    /// Opens or makes the file \p path under the raw key \p key, exactly keySize bytes. The key is used as it
    /// is, no derivation. The folder must exist and be the user's own with no right for anyone else; the file
    /// gets mode 0600.
    /// Errors: InvalidArgument (key length), NotFound, Exists, NotADatabase (wrong key, other cipher, foreign or
    /// unencrypted file: not to be told apart), Corrupt, Busy, Storage (folder open to others, read-only, disk
    /// full, I/O).
    [[nodiscard]] static Result<Database> open(const QString& path, QByteArrayView key, const OpenOptions& options);

    /// Which cipher the existing file \p path was made with, by trying \p key with each of them. NotADatabase
    /// when none fits. For a vault that may have moved between machines.
    [[nodiscard]] static Result<Cipher> detectCipher(const QString& path, QByteArrayView key);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    /// Closes. All statements and transactions must be gone by then; what is not committed is undone.
    ~Database();

    /// A prepared statement for \p sql, from the cache when it has been prepared before. Parameters are `?1`,
    /// `?2`, … \p sql is one statement, never built from data.
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);

    /// prepare() with \p values bound to ?1, ?2, …: `query("SELECT name FROM t WHERE id = ?1", id)`.
    template <typename... Values> [[nodiscard]] Result<Statement> query(QByteArrayView sql, const Values&... values)
    {
        Result<Statement> statement = prepare(sql);
        if (statement) {
            statement->bindAll(values...);
        }
        return statement;
    }

    /// query() run to its end, rows thrown away: for INSERT, UPDATE, DELETE.
    template <typename... Values> [[nodiscard]] Result<void> run(QByteArrayView sql, const Values&... values)
    {
        Result<Statement> statement = query(sql, values...);
        if (!statement) {
            return failure(statement);
        }
        return statement->run();
    }

    /// Runs a text of several statements without parameters, such as a schema. Not cached. Not a transaction of
    /// its own.
    [[nodiscard]] Result<void> execute(QByteArrayView script);

    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const;
    /// Row id of the last row inserted through this connection, 0 when there was none.
    [[nodiscard]] qint64 lastInsertRowId() const;
    /// Whether a transaction is open on this connection.
    [[nodiscard]] bool inTransaction() const;

    /// Encrypts the whole file anew under \p key (keySize bytes), in one transaction: after a crash the file
    /// opens with exactly one of the two keys. No other connection may be open (Busy), no statement or transaction of
    /// this one in use. Needs room for a second copy of the file.
    [[nodiscard]] Result<void> rekey(QByteArrayView key);

    /// Reads every page and checks authenticity, structure and foreign keys. Corrupt when anything is wrong.
    /// Takes about a second per 100 MB.
    [[nodiscard]] Result<void> integrityCheck();

    /// Moves everything from the write-ahead log into the file and empties the log. Busy when a reader holds on.
    [[nodiscard]] Result<void> checkpoint();

    [[nodiscard]] Cipher cipher() const;
    [[nodiscard]] QString path() const;

private:
    friend class Transaction;
    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<void> copyTo(const QString& path, QByteArrayView key);

    std::unique_ptr<Connection> m_connection;
};

} // namespace kluis::storage
