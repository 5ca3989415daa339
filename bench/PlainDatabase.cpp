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

double PlainDatabase::insert(const VaultRows& rows)
{
    QElapsedTimer timer;
    timer.start();
    check(sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr));
    for (const VaultRows::Table& table : rows.tables()) {
        sqlite3_stmt* statement = prepare(table.insert);
        for (const auto& row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                const VaultRows::Cell& cell = row[i];
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
