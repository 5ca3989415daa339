// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/StoreDump.h"

#include "tests/support/TestDatabase.h"

#include <QStringList>

namespace kluis::test {

namespace {

using server::SealedColumn;

/// Calls \p take for each row; ends the test program when the database can't be read.
template <typename Take> void forEachRow(server::StoreDatabase& database, const QByteArray& sql, Take take)
{
    auto row = database.prepare(sql);
    for (;;) {
        const auto found = row ? row->step() : Result<bool>(failure(row));
        if (!found) {
            qFatal("dump: %s", qPrintable(found.error().detail()));
        }
        if (!*found) {
            return;
        }
        take(*row);
    }
}

} // namespace

QByteArray rawDump(server::StoreDatabase& database)
{
    if (database.postgres() != nullptr) {
        QString name;
        forEachRow(database, "SELECT CAST(current_database() AS text)",
                   [&name](const server::StoreStatement& row) { name = row.text(0); });
        return TestDatabase::dump(TestDatabase::addressOf(name));
    }
    return rawValues(database).join('\n');
}

QList<QByteArray> rawValues(server::StoreDatabase& database)
{
    const bool isPostgres = database.postgres() != nullptr;
    QList<QByteArray> tables;
    forEachRow(database,
               isPostgres ? QByteArray("SELECT CAST(tablename AS text) FROM pg_catalog.pg_tables "
                                       "WHERE schemaname = current_schema()")
                          : QByteArray("SELECT name FROM sqlite_schema WHERE type = 'table'"),
               [&tables](const server::StoreStatement& row) { tables.append(row.text(0).toUtf8()); });
    QList<QByteArray> values;
    for (const QByteArray& table : std::as_const(tables)) {
        forEachRow(database, "SELECT * FROM \"" + table + '"', [&values](const server::StoreStatement& row) {
            for (int column = 0; column < row.columnCount(); ++column) {
                values.append(row.blob(column));
            }
        });
    }
    return values;
}

QList<QByteArray> openedValues(server::StoreDatabase& database, const SealedColumn& column)
{
    QList<QByteArray> values;
    const QByteArray sql = QByteArray("SELECT ") + column.column + ", " + column.keyNames() + " FROM " + column.table;
    forEachRow(database, sql, [&](const server::StoreStatement& row) {
        const auto opened = database.columns().open(column, column.rowOf(row, 1), row.blobView(0));
        if (!opened) {
            qFatal("dump: %s does not open", column.name);
        }
        values.append(*opened);
    });
    return values;
}

QByteArray openedDump(server::StoreDatabase& database)
{
    QByteArray dump;
    for (const SealedColumn& column : server::sealed::all) {
        for (const QByteArray& value : openedValues(database, column)) {
            dump.append(value).append('\n');
        }
    }
    return dump;
}

} // namespace kluis::test
