// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreTable.h"

#include "core/base/Clock.h"
#include "core/protocol/BackupRow.h"
#include "core/storage/Migrator.h"
#include "core/storage/Rows.h"
#include "server/store/Schema.h"

#include <QTemporaryDir>

#include <algorithm>

namespace kluis::server {

namespace {

QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

QByteArray joined(const QList<QByteArray>& names)
{
    return names.join(", ");
}

Result<std::vector<StoreTable::Column>> columnsOf(StoreConnection& store, const QByteArray& table)
{
    auto row = store.query("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid", QString::fromUtf8(table));
    std::vector<StoreTable::Column> columns;
    const auto walked = storage::forEachRow(row, [&] {
        columns.push_back({row->text(0).toUtf8(), row->text(1).toUtf8(), int(row->int64(2))});
    });
    if (!walked) {
        return failure(walked);
    }
    return columns;
}

} // namespace

Result<std::vector<StoreTable>> StoreTable::all(StoreConnection& store)
{
    std::vector<StoreTable> tables;
    auto row = store.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'migration' "
                           "AND name NOT LIKE 'sqlite%' ORDER BY rowid");
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        StoreTable table;
        table.m_name = row->text(0).toUtf8();
        auto columns = columnsOf(store, table.m_name);
        if (!columns) {
            return failure(columns);
        }
        table.m_columns = std::move(*columns);
        const auto isKey = [](const Column& column) { return column.keyPlace > 0; };
        const auto key = std::find_if(table.m_columns.begin(), table.m_columns.end(), isKey);
        table.m_isNumbered =
            std::count_if(table.m_columns.begin(), table.m_columns.end(), isKey) == 1 && key->type == "INTEGER";
        tables.push_back(std::move(table));
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return tables;
}

/// By making one: what a table is like stands in the migrations only. It holds no data and is gone at once.
Result<std::vector<StoreTable>> StoreTable::known()
{
    const QTemporaryDir folder;
    const auto key = crypto::SecretBytes::random(storage::Database::keySize);
    auto database = storage::Database::open(folder.filePath(QStringLiteral("tables.db")), key.view(), {});
    if (!database) {
        return failure(database);
    }
    if (auto made = storage::Migrator::apply(*database, Schema::migrations(), SystemClock()); !made) {
        return failure(made);
    }
    StoreConnection store(std::move(*database));
    return all(store);
}

QByteArray StoreTable::quotedName() const
{
    return quoted(m_name);
}

QByteArray StoreTable::columnList() const
{
    QList<QByteArray> names;
    for (const Column& column : m_columns) {
        names.append(quoted(column.name));
    }
    return joined(names);
}

QByteArray StoreTable::keyList() const
{
    std::vector<Column> key;
    std::copy_if(m_columns.begin(), m_columns.end(), std::back_inserter(key),
                 [](const Column& column) { return column.keyPlace > 0; });
    std::sort(key.begin(), key.end(), [](const Column& a, const Column& b) { return a.keyPlace < b.keyPlace; });
    QList<QByteArray> names;
    for (const Column& column : key) {
        names.append(quoted(column.name));
    }
    return joined(names);
}

QByteArray StoreTable::select() const
{
    return "SELECT " + columnList() + " FROM " + quoted(m_name) + " ORDER BY " + keyList();
}

QByteArray StoreTable::insert() const
{
    QList<QByteArray> parameters;
    for (std::size_t i = 1; i <= m_columns.size(); ++i) {
        parameters.append('?' + QByteArray::number(i));
    }
    return "INSERT INTO " + quoted(m_name) + " (" + columnList() + ") VALUES (" + joined(parameters) + ')';
}

/// PostgreSQL hands over all rows of an answer at once, so there they are fetched through a cursor.
Result<void> StoreTable::forEachRow(StoreConnection& side,
                                    const std::function<Result<void>(const StoreStatement&)>& take) const
{
    QByteArray sql = select();
    if (PgConnection* postgres = side.postgres()) {
        if (auto declared = postgres->execute("DECLARE walk NO SCROLL CURSOR FOR " + sql); !declared) {
            return declared;
        }
        sql = "FETCH 1000 FROM walk";
    }
    for (bool isMore = true; isMore;) {
        auto row = side.prepare(sql);
        isMore = false;
        const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
            isMore = side.postgres() != nullptr;
            return take(*row);
        });
        if (!walked) {
            return failure(walked);
        }
    }
    return side.postgres() != nullptr ? side.postgres()->execute("CLOSE walk") : Result<void>();
}

void StoreTable::appendValue(const StoreStatement& row, int column, const QByteArray& type, QByteArray& to)
{
    if (row.isNull(column)) {
        protocol::BackupRow::addNone(to);
    } else if (type == "INTEGER") {
        protocol::BackupRow::addNumber(to, row.int64(column));
    } else if (type == "TEXT") {
        protocol::BackupRow::addBytes(to, row.text(column).toUtf8());
    } else {
        protocol::BackupRow::addBytes(to, row.blobView(column));
    }
}

void StoreTable::append(const StoreStatement& row, QByteArray& to) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        appendValue(row, int(i), m_columns[i].type, to);
    }
}

void StoreTable::appendKey(const StoreStatement& row, QByteArray& to) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].keyPlace > 0) {
            appendValue(row, int(i), m_columns[i].type, to);
        }
    }
}

} // namespace kluis::server
