// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/TableMask.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/Role.h"
#include "core/retention/RetentionCatalogue.h"
#include "server/audit/AlarmRule.h"

#include <algorithm>

namespace kluis::server {

namespace {

constexpr std::size_t rowsAtOnce = 500;

const SealedColumn* sealedColumn(const StoreTable& table, const StoreTable::Column& column)
{
    const auto found = std::find_if(sealed::all.begin(), sealed::all.end(), [&](const SealedColumn& sealed) {
        return table.name() == sealed.table && column.name == sealed.column;
    });
    return found == sealed::all.end() ? nullptr : &*found;
}

int indexOf(const StoreTable& table, const char* column)
{
    const auto& all = table.columns();
    const auto found =
        std::find_if(all.begin(), all.end(), [column](const StoreTable::Column& c) { return c.name == column; });
    return found == all.end() ? -1 : int(found - all.begin());
}

/// The columns of a sealed value's row key as they are in \p row, each replaced by \p replace when it is an id.
template <typename Replace>
QByteArray rowKey(const SealedColumn& sealed, const StoreTable& table, const StoreStatement& row,
                  const Replace& replace)
{
    QByteArray key;
    for (const KeyColumn& part : sealed.key) {
        if (part.name == nullptr) {
            break;
        }
        const int index = indexOf(table, part.name);
        key += part.isNumber ? ColumnCipher::row(row.int64(index)) : replace(row.blob(index));
    }
    return key;
}

/// A name of the program's own: of an alarm rule, a retention term, or a field.
bool isWord(const QString& text)
{
    const auto rules = AlarmRule::presets();
    return retention::RetentionCatalogue::find(text) != nullptr || domain::FieldCatalogue::find(text) != nullptr ||
           std::any_of(rules.begin(), rules.end(),
                       [&](const AlarmRule& rule) { return text == QLatin1StringView(rule.name); });
}

/// The server's own user: the copy has one.
bool isOwnUser(const StoreTable& table, const StoreStatement& row)
{
    return table.name() == "user" && row.int64(indexOf(table, "role")) == int(domain::Role::System);
}

} // namespace

bool TableMask::takes(const StoreTable& table)
{
    const auto first = treatmentOf(table.name(), table.columns().front().name);
    return !first || (*first != Treatment::Fresh && *first != Treatment::Rebuilt && *first != Treatment::Dropped);
}

/// Nothing is copied of which nobody said what it is.
Result<std::vector<TableMask::Column>> TableMask::unknown(const StoreTable& table, const StoreTable::Column& column)
{
    return fail(ErrorCode::Internal, tr("The store has data that this program does not know how to mask."),
                QString::fromUtf8(table.name() + '.' + column.name));
}

Result<std::vector<TableMask::Column>> TableMask::columnsOf(const StoreTable& table)
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        const StoreTable::Column& column = table.columns()[i];
        const auto treatment = treatmentOf(table.name(), column.name);
        if (!treatment) {
            return unknown(table, column);
        }
        if (*treatment != Treatment::Unset) {
            columns.push_back({int(i), column.name, column.type, *treatment, sealedColumn(table, column)});
        }
    }
    return columns;
}

Result<QString> TableMask::textOf(StoreDatabase& from, const StoreTable& table, const Column& column,
                                  const StoreStatement& row) const
{
    if (column.sealed == nullptr) {
        return row.text(column.index);
    }
    const QByteArray key = rowKey(*column.sealed, table, row, [](const QByteArray& id) { return id; });
    return from.columns().openText(*column.sealed, key, row.blobView(column.index));
}

TableMask::Value TableMask::replaced(const Column& column, const QByteArray& row, const QString& text,
                                     const TenantId& tenant)
{
    QString other;
    switch (column.treatment) {
    case Treatment::ShortName:
        other = m_pseudonyms.unique("short_name", text);
        break;
    case Treatment::Login:
    case Treatment::LoginIndex:
        other = m_pseudonyms.unique("login", text);
        break;
    case Treatment::Word:
        other = isWord(text) ? text : m_pseudonyms.text("word", text);
        break;
    case Treatment::Department:
        other = text.isEmpty() ? text : m_values.department(tenant, text);
        break;
    default:
        other = m_pseudonyms.text(QByteArray("table") + column.name, text);
    }
    if (column.treatment == Treatment::LoginIndex) {
        return m_to.columns().index(indexed::login, {}, other);
    }
    if (column.sealed != nullptr) {
        return m_to.columns().seal(*column.sealed, row, other);
    }
    return other;
}

Result<TableMask::Value> TableMask::masked(StoreDatabase& from, const StoreTable& table, const Column& column,
                                           const StoreStatement& row)
{
    if (row.isNull(column.index)) {
        return Value(nullptr);
    }
    switch (column.treatment) {
    case Treatment::Keep:
        return Value(row.int64(column.index));
    case Treatment::Id:
        return Value(m_pseudonyms.id(row.blob(column.index)));
    case Treatment::Time:
        return Value(m_pseudonyms.time(row.int64(column.index),
                                       table.columns().front().type == "BLOB" ? row.blob(0) : QByteArray()));
    case Treatment::Begun:
        return Value(qint64(1));
    default:
        break;
    }
    Column source = column;
    if (column.treatment == Treatment::LoginIndex) { // made from the login, which stands beside it
        source = {indexOf(table, sealed::login.column), sealed::login.column, {}, Treatment::Login, &sealed::login};
    }
    const auto text = textOf(from, table, source, row);
    if (!text) {
        return failure(text);
    }
    const auto newId = [this](const QByteArray& id) { return m_pseudonyms.id(id); };
    const QByteArray key = column.sealed != nullptr ? rowKey(*column.sealed, table, row, newId) : QByteArray();
    const int tenant = indexOf(table, "tenant");
    return replaced(column, key, *text, tenant < 0 ? TenantId() : row.id<TenantId>(tenant));
}

Result<TableMask::Row> TableMask::masked(StoreDatabase& from, const StoreTable& table,
                                         const std::vector<Column>& columns, const StoreStatement& row)
{
    Row values;
    for (const Column& column : columns) {
        auto value = masked(from, table, column, row);
        if (!value) {
            return failure(value);
        }
        values.push_back(std::move(*value));
    }
    return values;
}

Result<void> TableMask::write(const QByteArray& sql, const std::vector<Row>& rows)
{
    return m_to.write<void>([&](StoreDatabase& to) -> Result<void> {
        auto insert = to.prepare(sql);
        if (!insert) {
            return failure(insert);
        }
        for (const Row& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                std::visit([&](const auto& value) { insert->bind(int(i) + 1, value); }, row[i]);
            }
            if (auto inserted = insert->run(); !inserted) {
                return inserted;
            }
        }
        return {};
    });
}

Result<qint64> TableMask::copy(StoreDatabase& from, const StoreTable& table)
{
    const auto columns = columnsOf(table);
    if (!columns) {
        return failure(columns);
    }
    QList<QByteArray> names;
    QList<QByteArray> parameters;
    for (const Column& column : *columns) {
        names.append('"' + column.name + '"');
        parameters.append('?' + QByteArray::number(names.size()));
    }
    const QByteArray sql =
        "INSERT INTO " + table.quotedName() + " (" + names.join(", ") + ") VALUES (" + parameters.join(", ") + ')';
    std::vector<Row> page;
    qint64 count = 0;
    const auto walked = table.forEachRow(from, [&](const StoreStatement& row) -> Result<void> {
        if (isOwnUser(table, row)) {
            return {};
        }
        auto values = masked(from, table, *columns, row);
        if (!values) {
            return failure(values);
        }
        ++count;
        page.push_back(std::move(*values));
        if (page.size() < rowsAtOnce) {
            return {};
        }
        const auto written = write(sql, page);
        page.clear();
        return written;
    });
    const auto written = walked ? write(sql, page) : walked;
    return written ? Result<qint64>(count) : failure(written);
}

} // namespace kluis::server
