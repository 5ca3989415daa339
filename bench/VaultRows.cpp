// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/VaultRows.h"

#include "core/storage/Transaction.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace kluis::bench {

namespace {

template <typename T> T orEnd(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "can't measure: %s\n", qPrintable(result.error().detail()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void bind(storage::Statement& statement, int place, const VaultRows::Cell& cell)
{
    if (cell.type == SQLITE_INTEGER) {
        statement.bind(place, cell.number);
    } else if (cell.type == SQLITE_TEXT) {
        statement.bindTextView(place, cell.bytes);
    } else if (cell.type == SQLITE_BLOB) {
        statement.bindView(place, cell.bytes);
    } else {
        statement.bind(place, nullptr);
    }
}

} // namespace

VaultRows::VaultRows(storage::Database& vault)
{
    load(vault, "tenant", "number");
    load(vault, "person", "number");
    load(vault, "device", "id");
    load(vault, "dossier", "number");
    load(vault, "record", "dossier, kind, record");
    load(vault, "history", "dossier");
    load(vault, "chain", "dossier, category");
    load(vault, "dossier_row", "dossier");
    load(vault, "due", "dossier");
    load(vault, "appointment", "dossier");
    loadWords(vault);
}

void VaultRows::load(storage::Database& vault, const QByteArray& name, const QByteArray& order)
{
    auto rows = orEnd(vault.prepare(QByteArray("SELECT * FROM " + name + " ORDER BY " + order)));
    // The storage room reads typed columns; which type a column has shows in the table's own description.
    auto names = orEnd(vault.prepare(QByteArray("SELECT type FROM pragma_table_info('" + name + "')")));
    std::vector<int> kinds;
    while (orEnd(names.step())) {
        const QString type = names.text(0);
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
    while (orEnd(rows.step())) {
        std::vector<Cell> cells;
        for (std::size_t column = 0; column < kinds.size(); ++column) {
            const int i = int(column);
            if (rows.isNull(i)) {
                cells.push_back({SQLITE_NULL, 0, {}});
            } else if (kinds[column] == SQLITE_INTEGER) {
                cells.push_back({SQLITE_INTEGER, rows.int64(i), {}});
            } else {
                cells.push_back({kinds[column], 0, rows.blob(i)});
            }
        }
        table.rows.push_back(std::move(cells));
    }
    m_tables.push_back(std::move(table));
}

/// The search indexes keep no text; it is made from the records as the vault makes it.
void VaultRows::loadWords(storage::Database& vault)
{
    Table list{"INSERT INTO list_search(rowid, words) VALUES (?1, ?2)", {}};
    Table all{"INSERT INTO text_search(rowid, words) VALUES (?1, ?2)", {}};
    auto lines =
        orEnd(vault.prepare("SELECT dossier, name || ' ' || personnel_no || ' ' || department, name || char(10) || "
                            "(SELECT group_concat(value, char(10)) FROM record r WHERE r.dossier = d.dossier) "
                            "FROM dossier_row d ORDER BY dossier"));
    while (orEnd(lines.step())) {
        list.rows.push_back({{SQLITE_INTEGER, lines.int64(0), {}}, {SQLITE_TEXT, 0, lines.blob(1)}});
        all.rows.push_back({{SQLITE_INTEGER, lines.int64(0), {}}, {SQLITE_TEXT, 0, lines.blob(2)}});
    }
    m_tables.push_back(std::move(list));
    m_tables.push_back(std::move(all));
}

double VaultRows::insertInto(storage::Database& target) const
{
    QElapsedTimer timer;
    timer.start();
    auto transaction = orEnd(storage::Transaction::begin(target));
    for (const Table& table : m_tables) {
        auto statement = orEnd(target.prepare(table.insert));
        for (const auto& row : table.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                bind(statement, int(i) + 1, row[i]);
            }
            orEnd(statement.run());
        }
    }
    orEnd(transaction.commit());
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace kluis::bench
