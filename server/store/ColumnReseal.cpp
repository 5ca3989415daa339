// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ColumnReseal.h"

#include "server/store/ColumnKeys.h"

#include <vector>

namespace kluis::server {

namespace {

constexpr int rowsPerPage = 500;

/// A table's key as its rows are ordered by it. Numbers in it are bound as numbers.
struct RowKey {
    QByteArray first;  ///< 16 bytes; empty when the key is one number
    QByteArray second; ///< 16 bytes; empty when there is none or it is a number
    qint64 number = 0;

    [[nodiscard]] QByteArray bound(KeyColumns columns) const
    {
        const bool numbered = columns == KeyColumns::Place || columns == KeyColumns::ChainNumber;
        return numbered ? first + ColumnCipher::row(number) : first + second;
    }
};

const char* orderOf(KeyColumns key)
{
    switch (key) {
    case KeyColumns::Id:
        return "id";
    case KeyColumns::UserTenant:
        return "user, tenant";
    case KeyColumns::Place:
        return "place";
    case KeyColumns::ChainNumber:
        return "chain, n";
    }
    return "";
}

/// The key's columns as parameters ?1 and, where there are two, ?2.
const char* parametersOf(KeyColumns key)
{
    return key == KeyColumns::Id || key == KeyColumns::Place ? "?1" : "?1, ?2";
}

void bindKey(storage::Statement& statement, KeyColumns columns, const RowKey& key)
{
    switch (columns) {
    case KeyColumns::Id:
        statement.bind(1, key.first);
        break;
    case KeyColumns::UserTenant:
        statement.bindAll(key.first, key.second);
        break;
    case KeyColumns::Place:
        statement.bind(1, key.number);
        break;
    case KeyColumns::ChainNumber:
        statement.bindAll(key.first, key.number);
        break;
    }
}

RowKey readKey(const storage::Statement& row, KeyColumns columns)
{
    switch (columns) {
    case KeyColumns::Id:
        return {row.blob(1), {}, 0};
    case KeyColumns::UserTenant:
        return {row.blob(1), row.blob(2), 0};
    case KeyColumns::Place:
        return {{}, {}, row.int64(1)};
    case KeyColumns::ChainNumber:
        return {row.blob(1), {}, row.int64(2)};
    }
    return {};
}

struct SealedRow {
    RowKey key;
    QByteArray value;
};

} // namespace

/// Some rows behind one another.
struct ColumnReseal::Page {
    const SealedColumn& column;
    RowKey after;
    bool begun = false;
    std::vector<SealedRow> rows;

    Result<void> read(StoreDatabase& database);
    Result<quint64> sealAnew(StoreDatabase& database) const;
};

Result<void> ColumnReseal::Page::read(StoreDatabase& database)
{
    QByteArray sql("SELECT ");
    sql.append(column.column).append(", ").append(orderOf(column.key)).append(" FROM ").append(column.table);
    if (begun) {
        sql.append(" WHERE (").append(orderOf(column.key)).append(") > (").append(parametersOf(column.key)).append(")");
    }
    sql.append(" ORDER BY ").append(orderOf(column.key)).append(" LIMIT ").append(QByteArray::number(rowsPerPage));
    auto row = database.prepare(sql);
    if (!row) {
        return failure(row);
    }
    if (begun) {
        bindKey(*row, column.key, after);
    }
    rows.clear();
    for (;;) {
        const auto found = row->step();
        if (!found || !*found) {
            return found ? Result<void>() : failure(found);
        }
        rows.push_back(SealedRow{readKey(*row, column.key), row->blob(0)});
    }
}

Result<quint64> ColumnReseal::Page::sealAnew(StoreDatabase& database) const
{
    QByteArray sql("UPDATE ");
    sql.append(column.table).append(" SET ").append(column.column).append(" = ?3 WHERE (");
    sql.append(orderOf(column.key)).append(") = (").append(parametersOf(column.key)).append(")");
    auto update = database.prepare(sql);
    if (!update) {
        return failure(update);
    }
    quint64 done = 0;
    for (const SealedRow& row : rows) {
        if (row.value.isEmpty() || database.columns().isCurrent(row.value)) {
            continue;
        }
        const QByteArray bound = row.key.bound(column.key);
        auto value = database.columns().open(column, bound, row.value);
        if (!value) {
            return failure(value);
        }
        bindKey(*update, column.key, row.key);
        update->bind(3, database.columns().seal(column, bound, QByteArrayView(*value)));
        crypto::wipe(*value);
        if (auto updated = update->run(); !updated) {
            return failure(updated);
        }
        ++done;
    }
    return done;
}

Result<quint64> ColumnReseal::column(const SealedColumn& column, quint64 before,
                                     const std::function<void(quint64)>& progress)
{
    Page page{column, {}, false, {}};
    quint64 sum = 0;
    do {
        const auto done = m_store.write<quint64>([&page](StoreDatabase& database) -> Result<quint64> {
            auto read = page.read(database);
            return read ? page.sealAnew(database) : failure(read);
        });
        if (!done) {
            return failure(done);
        }
        sum += *done;
        if (!page.rows.empty()) {
            page.after = page.rows.back().key;
            page.begun = true;
        }
        if (progress) {
            progress(before + sum);
        }
    } while (page.rows.size() == rowsPerPage);
    return sum;
}

Result<quint64> ColumnReseal::run(const std::function<void(quint64)>& progress)
{
    quint64 sum = 0;
    for (const SealedColumn& sealedColumn : sealed::all) {
        const auto done = column(sealedColumn, sum, progress);
        if (!done) {
            return failure(done);
        }
        sum += *done;
    }
    auto forgotten = m_store.write<void>([](StoreDatabase& database) { return ColumnKeys(database).forgetRetired(); });
    return forgotten ? Result<quint64>(sum) : failure(forgotten);
}

} // namespace kluis::server
