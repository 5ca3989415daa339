// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/SealedColumn.h"

#include "core/crypto/Bytes.h"
#include "server/store/StoreConnection.h"

namespace kluis::server {

namespace {

constexpr qsizetype idSize = 16;

} // namespace

QByteArray SealedColumn::keyNames() const
{
    QByteArray names(key[0].name);
    return key[1].name == nullptr ? names : names.append(", ").append(key[1].name);
}

QByteArray SealedColumn::keyParameters() const
{
    return key[1].name == nullptr ? QByteArrayLiteral("?1") : QByteArrayLiteral("?1, ?2");
}

QByteArray SealedColumn::rowOf(const StoreStatement& row, int first) const
{
    QByteArray bytes;
    for (int i = 0; i < 2 && key.at(std::size_t(i)).name != nullptr; ++i) {
        const bool isNumber = key.at(std::size_t(i)).isNumber;
        bytes += isNumber ? crypto::bigEndian(row.int64(first + i)) : row.blob(first + i);
    }
    return bytes;
}

void SealedColumn::bindRow(StoreStatement& statement, QByteArrayView row) const
{
    for (int i = 0; i < 2 && key.at(std::size_t(i)).name != nullptr; ++i) {
        const bool isNumber = key.at(std::size_t(i)).isNumber;
        const QByteArrayView part = row.first(isNumber ? qsizetype(sizeof(qint64)) : idSize);
        if (isNumber) {
            statement.bind(i + 1, qFromBigEndian<qint64>(part.data()));
        } else {
            statement.bind(i + 1, part.toByteArray());
        }
        row = row.sliced(part.size());
    }
}

Result<StoreStatement> SealedColumn::pageAfter(StoreConnection& connection, const QByteArray& after, int count) const
{
    QByteArray sql("SELECT ");
    sql.append(column).append(", ").append(keyNames()).append(" FROM ").append(table);
    if (!after.isEmpty()) {
        sql.append(" WHERE (").append(keyNames()).append(") > (").append(keyParameters()).append(")");
    }
    sql.append(" ORDER BY ").append(keyNames()).append(" LIMIT ").append(QByteArray::number(count));
    auto rows = connection.prepare(sql);
    if (rows && !after.isEmpty()) {
        bindRow(*rows, after);
    }
    return rows;
}

} // namespace kluis::server
