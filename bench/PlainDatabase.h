// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/VaultRows.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace kluis::bench {

/// The same tables, indexes and rows as a vault's in a plain, unencrypted SQLite file: what the vault is measured
/// against. Ends the process when anything fails.
class PlainDatabase {
public:
    explicit PlainDatabase(const QString& path);
    ~PlainDatabase();
    PlainDatabase(const PlainDatabase&) = delete;
    PlainDatabase& operator=(const PlainDatabase&) = delete;

    /// Seconds to insert \p rows, in one transaction with prepared statements.
    [[nodiscard]] double insert(const VaultRows& rows);
    /// Seconds to run the query to its end, every column read. \p text is bound to ?\p parameter where it is not 0.
    [[nodiscard]] double query(const char* sql, const QByteArray& text, int parameter);

private:
    void check(int result) const;
    sqlite3_stmt* prepare(const QByteArray& sql) const;

    sqlite3* m_handle = nullptr;
};

} // namespace kluis::bench
