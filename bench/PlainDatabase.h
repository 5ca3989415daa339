// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QByteArray>
#include <QString>

#include <vector>

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

    /// Reads everything that a first sync writes into memory.
    void load(storage::Database& vault);
    /// Seconds to insert what was loaded, in one transaction with prepared statements.
    [[nodiscard]] double insert();
    /// Seconds to run the query to its end, every column read. \p text is bound to ?\p parameter where it is not 0.
    [[nodiscard]] double query(const char* sql, const QByteArray& text, int parameter);

private:
    struct Cell {
        int type = 0;
        qint64 number = 0;
        QByteArray bytes;
    };
    struct Table {
        QByteArray insert;
        std::vector<std::vector<Cell>> rows;
    };
    void loadTable(storage::Database& vault, const QByteArray& name, const QByteArray& order);
    void loadWords(storage::Database& vault);
    void check(int result) const;
    sqlite3_stmt* prepare(const QByteArray& sql) const;

    sqlite3* m_handle = nullptr;
    std::vector<Table> m_tables;
};

} // namespace kluis::bench
