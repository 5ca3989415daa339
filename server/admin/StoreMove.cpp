// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/StoreMove.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"
#include "core/storage/Rows.h"

#include <algorithm>

namespace kluis::server {

namespace {

constexpr qint64 reportEvery = 10'000; // rows

/// Names of tables and columns come from our own schema. `user` is a word PostgreSQL keeps for itself; between
/// quotes both databases take any name.
QByteArray quoted(const QByteArray& name)
{
    return '"' + name + '"';
}

QByteArray joined(const QList<QByteArray>& names)
{
    return names.join(", ");
}

/// A value so that no two different rows give the same bytes.
QByteArray canonical(const StoreStatement& row, int column, const QByteArray& type)
{
    if (row.isNull(column)) {
        return QByteArrayLiteral("n");
    }
    if (type == "INTEGER") {
        return 'i' + crypto::bigEndian(row.int64(column));
    }
    const QByteArray bytes = type == "TEXT" ? row.text(column).toUtf8() : row.blob(column);
    return 'b' + crypto::bigEndian(qint64(bytes.size())) + bytes;
}

void bindValue(StoreStatement& to, int parameter, const StoreStatement& row, int column, const QByteArray& type)
{
    if (row.isNull(column)) {
        to.bind(parameter, nullptr);
    } else if (type == "INTEGER") {
        to.bind(parameter, row.int64(column));
    } else if (type == "TEXT") {
        to.bind(parameter, row.text(column));
    } else {
        to.bind(parameter, row.blob(column));
    }
}

} // namespace

QByteArray StoreMove::Table::columnList() const
{
    QList<QByteArray> names;
    for (const Column& column : columns) {
        names.append(quoted(column.name));
    }
    return joined(names);
}

QByteArray StoreMove::Table::keyList() const
{
    std::vector<Column> key;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(key),
                 [](const Column& column) { return column.keyPlace > 0; });
    std::sort(key.begin(), key.end(), [](const Column& a, const Column& b) { return a.keyPlace < b.keyPlace; });
    QList<QByteArray> names;
    for (const Column& column : key) {
        names.append(quoted(column.name));
    }
    return joined(names);
}

QByteArray StoreMove::Table::select() const
{
    return "SELECT " + columnList() + " FROM " + quoted(name) + " ORDER BY " + keyList();
}

Result<std::vector<StoreMove::Column>> StoreMove::columnsOf(const QByteArray& table)
{
    auto row = m_from.query("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid", QString::fromUtf8(table));
    std::vector<Column> columns;
    const auto walked = storage::forEachRow(row, [&] {
        columns.push_back({row->text(0).toUtf8(), row->text(1).toUtf8(), int(row->int64(2))});
    });
    if (!walked) {
        return failure(walked);
    }
    return columns;
}

/// In the order they were made: a table can refer to earlier ones only.
Result<void> StoreMove::readTables()
{
    if (!m_tables.empty()) {
        return {};
    }
    auto row = m_from.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'migration' "
                            "AND name NOT LIKE 'sqlite%' ORDER BY rowid");
    return storage::forEachRow(row, [&]() -> Result<void> {
        Table table;
        table.name = row->text(0).toUtf8();
        auto columns = columnsOf(table.name);
        if (!columns) {
            return failure(columns);
        }
        table.columns = std::move(*columns);
        const auto isKey = [](const Column& column) { return column.keyPlace > 0; };
        const auto key = std::find_if(table.columns.begin(), table.columns.end(), isKey);
        table.isNumbered =
            std::count_if(table.columns.begin(), table.columns.end(), isKey) == 1 && key->type == "INTEGER";
        m_tables.push_back(std::move(table));
        return {};
    });
}

/// PostgreSQL hands over all rows of an answer at once, so there they are fetched through a cursor.
Result<void> StoreMove::forEachRow(StoreConnection& side, const Table& table,
                                   const std::function<Result<void>(const StoreStatement&)>& take)
{
    QByteArray sql = table.select();
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
            if (auto taken = take(*row); !taken) {
                return taken;
            }
            return {};
        });
        if (!walked) {
            return failure(walked);
        }
    }
    return side.postgres() != nullptr ? side.postgres()->execute("CLOSE walk") : Result<void>();
}

Result<void> StoreMove::checkEmpty()
{
    if (auto read = readTables(); !read) {
        return read;
    }
    for (const Table& table : m_tables) {
        const auto rows = m_to.number(QByteArray("SELECT count(*) FROM " + quoted(table.name)));
        if (!rows) {
            return failure(rows);
        }
        if (*rows > 0) {
            return fail(ErrorCode::Exists, tr("This database holds a server's data already; name an empty one."),
                        QString::fromUtf8(table.name));
        }
    }
    return {};
}

Result<void> StoreMove::copy(const std::function<void(const QByteArray&, qint64)>& progress)
{
    if (auto read = readTables(); !read) {
        return read;
    }
    for (const Table& table : m_tables) {
        if (auto copied = copyTable(table, progress); !copied) {
            return copied;
        }
        if (auto continued = table.isNumbered ? continueNumbers(table) : Result<void>(); !continued) {
            return continued;
        }
    }
    return {};
}

Result<void> StoreMove::copyTable(const Table& table, const std::function<void(const QByteArray&, qint64)>& progress)
{
    QList<QByteArray> parameters;
    for (std::size_t i = 1; i <= table.columns.size(); ++i) {
        parameters.append('?' + QByteArray::number(i));
    }
    const QByteArray sql =
        "INSERT INTO " + quoted(table.name) + " (" + table.columnList() + ") VALUES (" + joined(parameters) + ')';
    auto insert = m_to.prepare(sql);
    if (!insert) {
        return failure(insert);
    }
    qint64 rows = 0;
    const auto copied = forEachRow(m_from, table, [&](const StoreStatement& row) -> Result<void> {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            bindValue(*insert, column + 1, row, column, table.columns[std::size_t(column)].type);
        }
        if (++rows % reportEvery == 0) {
            progress(table.name, rows);
        }
        return insert->run();
    });
    if (copied) {
        progress(table.name, rows);
    }
    return copied;
}

/// The numbers that the database gives go on behind those that came with the rows.
Result<void> StoreMove::continueNumbers(const Table& table)
{
    const QByteArray key = table.keyList();
    const QByteArray bare = key.mid(1, key.size() - 2);
    const QByteArray sql = "SELECT setval(pg_get_serial_sequence(?1, ?2), coalesce(max(" + key + "), 1), max(" + key +
                           ") IS NOT NULL) FROM " + quoted(table.name);
    return m_to.run(sql, QString::fromUtf8(quoted(table.name)), QString::fromUtf8(bare));
}

Result<StoreMove::TableDigest> StoreMove::digestOf(StoreConnection& side, const Table& table)
{
    TableDigest result;
    result.table = table.name;
    crypto::Sha256 hash;
    const auto walked = forEachRow(side, table, [&](const StoreStatement& row) -> Result<void> {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            hash.add(canonical(row, column, table.columns[std::size_t(column)].type));
        }
        ++result.rows;
        return {};
    });
    result.digest = hash.result();
    return walked ? Result<TableDigest>(result) : failure(walked);
}

Result<QList<StoreMove::TableDigest>> StoreMove::digestsHere()
{
    return digestsOf(m_from);
}

Result<QList<StoreMove::TableDigest>> StoreMove::digestsThere()
{
    return digestsOf(m_to);
}

Result<QList<StoreMove::TableDigest>> StoreMove::digestsOf(StoreConnection& side)
{
    if (auto read = readTables(); !read) {
        return failure(read);
    }
    QList<TableDigest> digests;
    for (const Table& table : m_tables) {
        auto digest = digestOf(side, table);
        if (!digest) {
            return failure(digest);
        }
        digests.append(std::move(*digest));
    }
    return digests;
}

} // namespace kluis::server
