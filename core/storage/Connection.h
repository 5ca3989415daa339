// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/OpenOptions.h"
#include "core/storage/Statement.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace kluis::storage {

/// A prepared statement kept for its next use.
struct CachedStatement {
    sqlite3_stmt* statement = nullptr;
    bool inUse = false; ///< a Statement holds it
};

/// What Database, Statement and Transaction share: SQLite's handle, the prepared statements and the depth of
/// nested transactions. Stays at one address while a Database moves. The Database's thread.
class Connection {
public:
    /// Opens \p path, which must exist unless it goes through a VFS of its own, and proves the key.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, QByteArrayView key,
                                                                  const OpenOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const OpenOptions& options() const { return m_options; }

    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    [[nodiscard]] Result<void> execute(QByteArrayView script);
    /// Finalises every cached statement that nobody holds.
    void dropStatements();

    /// Nested transactions that are open.
    int depth = 0;
    /// Whether SQLite ended the transaction by itself, as it does when the disk is full: whatever is run now would
    /// be committed on its own, so nothing may be run until the Transaction is gone.
    [[nodiscard]] bool transactionLost() const;

private:
    static constexpr int maxCached = 256;

    Connection(sqlite3* handle, QString path, const OpenOptions& options);
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> setKey(QByteArrayView key);
    [[nodiscard]] Result<void> checkNotEmptied();

    sqlite3* m_handle;
    QString m_path;
    OpenOptions m_options;
    std::unordered_map<QByteArray, CachedStatement> m_cache; ///< by SQL text; its values never move
};

} // namespace kluis::storage
