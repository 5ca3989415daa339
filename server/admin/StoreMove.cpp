// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/StoreMove.h"

#include "core/crypto/Sha256.h"

namespace kluis::server {

namespace {

constexpr qint64 reportEvery = 10'000; // rows

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

Result<void> StoreMove::readTables()
{
    if (!m_tables.empty()) {
        return {};
    }
    auto tables = StoreTable::all(m_from);
    if (!tables) {
        return failure(tables);
    }
    m_tables = std::move(*tables);
    return {};
}

Result<void> StoreMove::checkEmpty()
{
    if (auto read = readTables(); !read) {
        return read;
    }
    for (const StoreTable& table : m_tables) {
        const auto rows = m_to.number(QByteArray("SELECT count(*) FROM " + table.quotedName()));
        if (!rows) {
            return failure(rows);
        }
        if (*rows > 0) {
            return fail(ErrorCode::Exists, tr("This database holds a server's data already; name an empty one."),
                        QString::fromUtf8(table.name()));
        }
    }
    return {};
}

Result<void> StoreMove::copy(const std::function<void(const QByteArray&, qint64)>& progress)
{
    if (auto read = readTables(); !read) {
        return read;
    }
    for (const StoreTable& table : m_tables) {
        if (auto copied = copyTable(table, progress); !copied) {
            return copied;
        }
        if (auto continued = table.isNumbered() ? continueNumbers(table) : Result<void>(); !continued) {
            return continued;
        }
    }
    return {};
}

Result<void> StoreMove::copyTable(const StoreTable& table,
                                  const std::function<void(const QByteArray&, qint64)>& progress)
{
    const QByteArray sql = table.insert();
    auto insert = m_to.prepare(sql);
    if (!insert) {
        return failure(insert);
    }
    qint64 rows = 0;
    const auto copied = table.forEachRow(m_from, [&](const StoreStatement& row) -> Result<void> {
        for (int column = 0; column < int(table.columns().size()); ++column) {
            bindValue(*insert, column + 1, row, column, table.columns()[std::size_t(column)].type);
        }
        if (++rows % reportEvery == 0) {
            progress(table.name(), rows);
        }
        return insert->run();
    });
    if (copied) {
        progress(table.name(), rows);
    }
    return copied;
}

/// The numbers that the database gives go on behind those that came with the rows.
Result<void> StoreMove::continueNumbers(const StoreTable& table)
{
    const QByteArray key = table.keyList();
    const QByteArray bare = key.mid(1, key.size() - 2);
    const QByteArray sql = "SELECT setval(pg_get_serial_sequence(?1, ?2), coalesce(max(" + key + "), 1), max(" + key +
                           ") IS NOT NULL) FROM " + table.quotedName();
    return m_to.run(sql, QString::fromUtf8(table.quotedName()), QString::fromUtf8(bare));
}

Result<StoreMove::TableDigest> StoreMove::digestOf(StoreConnection& side, const StoreTable& table)
{
    TableDigest result;
    result.table = table.name();
    crypto::Sha256 hash;
    const auto walked = table.forEachRow(side, [&](const StoreStatement& row) -> Result<void> {
        QByteArray bytes;
        table.append(row, bytes);
        hash.add(bytes);
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
    for (const StoreTable& table : m_tables) {
        auto digest = digestOf(side, table);
        if (!digest) {
            return failure(digest);
        }
        digests.append(std::move(*digest));
    }
    return digests;
}

} // namespace kluis::server
