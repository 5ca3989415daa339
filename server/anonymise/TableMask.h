// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/anonymise/ColumnTreatment.h"
#include "server/anonymise/Pseudonyms.h"
#include "server/anonymise/ValueMask.h"
#include "server/store/Store.h"
#include "server/store/StoreTable.h"

#include <QCoreApplication>

#include <variant>
#include <vector>

namespace kluis::server {

/// Copies a table that is treated column by column (ColumnTreatment), row by row, a page a transaction. One thread.
class TableMask {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::TableMask)

public:
    /// All outlive this.
    TableMask(Pseudonyms& pseudonyms, const ValueMask& values, Store& to)
        : m_pseudonyms(pseudonyms), m_values(values), m_to(to)
    {
    }

    /// Whether \p table is copied in this way.
    [[nodiscard]] static bool takes(const StoreTable& table);
    /// \p from within a reading transaction. \returns how many rows. Internal for a column without a treatment.
    [[nodiscard]] Result<qint64> copy(StoreDatabase& from, const StoreTable& table);

private:
    using Value = std::variant<std::nullptr_t, qint64, QByteArray, QString>;
    using Row = std::vector<Value>;

    /// A column that the copy is given.
    struct Column {
        int index = 0; ///< among all of the table's
        QByteArray name;
        QByteArray type;
        Treatment treatment = Treatment::Unset;
        const SealedColumn* sealed = nullptr;
    };

    [[nodiscard]] static Result<std::vector<Column>> columnsOf(const StoreTable& table);
    Result<Row> masked(StoreDatabase& from, const StoreTable& table, const std::vector<Column>& columns,
                       const StoreStatement& row);
    Result<Value> masked(StoreDatabase& from, const StoreTable& table, const Column& column, const StoreStatement& row);
    Result<QString> textOf(StoreDatabase& from, const StoreTable& table, const Column& column,
                           const StoreStatement& row) const;
    [[nodiscard]] Value replaced(const Column& column, const QByteArray& row, const QString& text,
                                 const TenantId& tenant);
    Result<void> write(const QByteArray& sql, const std::vector<Row>& rows);
    static Result<std::vector<Column>> unknown(const StoreTable& table, const StoreTable::Column& column);

    Pseudonyms& m_pseudonyms;
    const ValueMask& m_values;
    Store& m_to;
};

} // namespace kluis::server
