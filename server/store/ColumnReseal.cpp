// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ColumnReseal.h"

#include "core/storage/Rows.h"
#include "server/store/ColumnKeys.h"

#include <vector>

namespace kluis::server {

namespace {

constexpr int rowsPerPage = 500;

struct SealedRow {
    QByteArray key; ///< SealedColumn::rowOf()
    QByteArray value;
};

} // namespace

/// Some rows behind one another.
struct ColumnReseal::Page {
    const SealedColumn& column;
    QByteArray after; ///< key of the last row before these; empty: from the beginning
    std::vector<SealedRow> rows;

    Result<void> read(StoreDatabase& database);
    Result<quint64> sealAnew(StoreDatabase& database) const;
};

Result<void> ColumnReseal::Page::read(StoreDatabase& database)
{
    auto row = column.pageAfter(database, after, rowsPerPage);
    rows.clear();
    return storage::forEachRow(row, [&] { rows.push_back(SealedRow{column.rowOf(*row, 1), row->blob(0)}); });
}

Result<quint64> ColumnReseal::Page::sealAnew(StoreDatabase& database) const
{
    // Behind the key's parameters: PostgreSQL wants to know the type of each one below the last.
    const int valuePlace = column.key[1].name == nullptr ? 2 : 3;
    QByteArray sql("UPDATE ");
    sql.append(column.table).append(" SET ").append(column.column).append(" = ?");
    sql.append(QByteArray::number(valuePlace)).append(" WHERE (");
    sql.append(column.keyNames()).append(") = (").append(column.keyParameters()).append(")");
    auto update = database.prepare(sql);
    if (!update) {
        return failure(update);
    }
    quint64 done = 0;
    for (const SealedRow& row : rows) {
        if (row.value.isEmpty() || database.columns().isCurrent(row.value)) {
            continue;
        }
        auto value = database.columns().open(column, row.key, row.value);
        if (!value) {
            return failure(value);
        }
        column.bindRow(*update, row.key);
        update->bind(valuePlace, database.columns().seal(column, row.key, QByteArrayView(*value)));
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
    Page page{column, {}, {}};
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
