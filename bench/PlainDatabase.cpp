// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PlainDatabase.h"

#include "app/vault/VaultSchema.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace kluis::bench {

PlainDatabase::PlainDatabase(const QString& path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr));
    const auto run = [this](const char* sql) { check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr)); };
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768;");
    for (const storage::Migration& migration : app::vaultMigrations()) {
        run(migration.sql);
    }
}

PlainDatabase::~PlainDatabase()
{
    sqlite3_close(m_handle);
}

void PlainDatabase::check(int result) const
{
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW) {
        std::fprintf(stderr, "can't measure: %s\n", sqlite3_errmsg(m_handle));
        std::exit(1);
    }
}

sqlite3_stmt* PlainDatabase::prepare(const QByteArray& sql) const
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr));
    return statement;
}

void PlainDatabase::load(storage::Database& vault)
{
    loadTable(vault, "tenant", "number");
    loadTable(vault, "person", "number");
    loadTable(vault, "device", "id");
    loadTable(vault, "dossier", "number");
    loadTable(vault, "record", "dossier, kind, record");
    loadTable(vault, "history", "dossier");
    loadTable(vault, "chain", "dossier, category");
    loadTable(vault, "dossier_row", "dossier");
    loadWords(vault);
}

void PlainDatabase::loadTable(storage::Database& vault, const QByteArray& name, const QByteArray& order)
{
    auto rows = vault.prepare(QByteArray("SELECT * FROM " + name + " ORDER BY " + order));
    // The storage room reads typed columns; which type a column has shows in the first row's plain text.
    auto names = vault.prepare(QByteArray("SELECT type FROM pragma_table_info('" + name + "')"));
    if (!rows || !names) {
        std::exit(1);
    }
    std::vector<int> kinds;
    while (names->step().value_or(false)) {
        const QString type = names->text(0);
        kinds.push_back(type == QStringLiteral("INTEGER") ? SQLITE_INTEGER
                        : type == QStringLiteral("BLOB")  ? SQLITE_BLOB
                                                          : SQLITE_TEXT);
    }
    Table table;
    table.insert = "INSERT INTO " + name + " VALUES (?1";
    for (std::size_t i = 2; i <= kinds.size(); ++i) {
        table.insert += ",?" + QByteArray::number(i);
    }
    table.insert += ")";
    while (rows->step().value_or(false)) {
        std::vector<Cell> cells;
        for (std::size_t column = 0; column < kinds.size(); ++column) {
            const int i = int(column);
            if (rows->isNull(i)) {
                cells.push_back({SQLITE_NULL, 0, {}});
            } else if (kinds[column] == SQLITE_INTEGER) {
                cells.push_back({SQLITE_INTEGER, rows->int64(i), {}});
            } else {
                cells.push_back({kinds[column], 0, rows->blob(i)});
            }
        }
        table.rows.push_back(std::move(cells));
    }
    m_tables.push_back(std::move(table));
}

/// The search indexes keep no text; it is made from the records as the vault makes it.
void PlainDatabase::loadWords(storage::Database& vault)
{
    Table list{"INSERT INTO list_search(rowid, words) VALUES (?1, ?2)", {}};
    Table all{"INSERT INTO text_search(rowid, words) VALUES (?1, ?2)", {}};
    auto lines = vault.prepare("SELECT dossier, name || ' ' || personnel_no || ' ' || department, name || char(10) || "
                               "(SELECT group_concat(value, char(10)) FROM record r WHERE r.dossier = d.dossier) "
                               "FROM dossier_row d ORDER BY dossier");
    if (!lines) {
        std::exit(1);
    }
    while (lines->step().value_or(false)) {
        list.rows.push_back({{SQLITE_INTEGER, lines->int64(0), {}}, {SQLITE_TEXT, 0, lines->blob(1)}});
        all.rows.push_back({{SQLITE_INTEGER, lines->int64(0), {}}, {SQLITE_TEXT, 0, lines->blob(2)}});
    }
    m_tables.push_back(std::move(list));
    m_tables.push_back(std::move(all));
}

double PlainDatabase::insert()
{
    QElapsedTimer timer;
    timer.start();
    check(sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr));
    for (const Table& table : m_tables) {
        sqlite3_stmt* statement = prepare(table.insert);
        for (const auto& row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                const Cell& cell = row[i];
                const int place = int(i) + 1;
                if (cell.type == SQLITE_INTEGER) {
                    check(sqlite3_bind_int64(statement, place, cell.number));
                } else if (cell.type == SQLITE_TEXT) {
                    check(sqlite3_bind_text(statement, place, cell.bytes.constData(), int(cell.bytes.size()),
                                            SQLITE_STATIC));
                } else if (cell.type == SQLITE_BLOB) {
                    check(sqlite3_bind_blob(statement, place, cell.bytes.constData(), int(cell.bytes.size()),
                                            SQLITE_STATIC));
                } else {
                    check(sqlite3_bind_null(statement, place));
                }
            }
            check(sqlite3_step(statement));
            check(sqlite3_reset(statement));
        }
        check(sqlite3_finalize(statement));
    }
    check(sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr));
    return double(timer.nsecsElapsed()) / 1e9;
}

double PlainDatabase::query(const char* sql, const QByteArray& text, int parameter)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3_stmt* statement = prepare(sql);
    if (parameter != 0) {
        check(sqlite3_bind_text(statement, parameter, text.constData(), int(text.size()), SQLITE_STATIC));
    }
    qint64 bytes = 0;
    for (int result = sqlite3_step(statement); result != SQLITE_DONE; result = sqlite3_step(statement)) {
        check(result);
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            (void)sqlite3_column_blob(statement, i);
            bytes += sqlite3_column_bytes(statement, i);
        }
    }
    check(sqlite3_finalize(statement));
    return bytes < 0 ? 0 : double(timer.nsecsElapsed()) / 1e9;
}

} // namespace kluis::bench
