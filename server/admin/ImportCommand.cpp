// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ImportCommand.h"

#include "server/admin/DataFolder.h"

#include <QFile>
#include <QJsonArray>

namespace kluis::server {

using intake::ColumnMapping;
using intake::ColumnUse;
using intake::RefusedRow;

namespace {

constexpr qint64 longestMapping = 64 * 1024;

} // namespace

Result<ImportOutcome> ImportCommand::run(const Options& options)
{
    auto folder = DataFolder::open(options.folder);
    if (!folder) {
        return failure(folder);
    }
    const auto tenant = folder->store().read<std::optional<Tenant>>(
        [&](StoreDatabase& database) { return AccountStore(database).tenant(options.employer); });
    if (!tenant) {
        return failure(tenant);
    }
    if (!*tenant) {
        return fail(ErrorCode::NotFound, tr("This server has no employer of that name."));
    }
    QMap<QString, QString> overrides;
    if (!options.mappingFile.isEmpty()) {
        QFile mapping(options.mappingFile);
        if (!mapping.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::NotFound, tr("The mapping file can't be read."));
        }
        auto parsed = ColumnMapping::parseOverrides(mapping.read(longestMapping + 1));
        if (!parsed) {
            return failure(parsed);
        }
        overrides = std::move(*parsed);
    }
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, tr("The file to import can't be read."));
    }
    return Importer(folder->store(), folder->keys(), m_clock).run(**tenant, file, overrides);
}

QJsonObject ImportCommand::toJson(const ImportOutcome& outcome)
{
    QJsonArray refused;
    for (const RefusedRow& row : outcome.report.refusedRows) {
        QJsonObject line{{QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}};
        if (!row.column.isEmpty()) {
            line.insert(QStringLiteral("column"), row.column);
        }
        refused.append(line);
    }
    QJsonArray ignoredColumns;
    QJsonArray refusedColumns;
    for (const ColumnUse& column : outcome.report.columns) {
        if (column.kind == ColumnUse::Kind::Ignored) {
            ignoredColumns.append(column.header);
        } else if (column.kind == ColumnUse::Kind::Refused) {
            refusedColumns.append(
                QJsonObject{{QStringLiteral("column"), column.header}, {QStringLiteral("reason"), column.reason}});
        }
    }
    return {{QStringLiteral("created"), outcome.created},
            {QStringLiteral("updated"), outcome.updated},
            {QStringLiteral("unchanged"), outcome.unchanged},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("refusedCount"), outcome.report.refused},
            {QStringLiteral("ignoredColumns"), ignoredColumns},
            {QStringLiteral("refusedColumns"), refusedColumns},
            {QStringLiteral("report"), outcome.report.toJson()}};
}

QStringList ImportCommand::complaints(const ImportOutcome& outcome)
{
    QStringList lines;
    for (const ColumnUse& column : outcome.report.columns) {
        if (column.kind == ColumnUse::Kind::Refused) {
            lines.append(tr("column \"%1\": %2").arg(column.header, column.reason));
        }
    }
    for (const RefusedRow& row : outcome.report.refusedRows) {
        lines.append(tr("line %1: %2").arg(row.line).arg(row.reason));
    }
    for (const RefusedRow& warning : outcome.report.warnings) {
        lines.append(tr("line %1: %2").arg(warning.line).arg(warning.reason));
    }
    for (const RefusedRow& row : outcome.report.setAsideRows) {
        lines.append(tr("line %1, column \"%2\": %3").arg(row.line).arg(row.column, row.reason));
    }
    return lines;
}

int ImportCommand::exitCode(const ImportOutcome& outcome)
{
    const bool isNothingImported = outcome.created + outcome.updated + outcome.unchanged == 0;
    return isNothingImported && outcome.report.refused > 0 ? 1 : 0;
}

} // namespace kluis::server
