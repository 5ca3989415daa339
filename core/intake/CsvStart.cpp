// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CsvStart.h"

#include "core/domain/FieldCatalogue.h"

#include <algorithm>

namespace kluis::intake {

Result<ColumnMapping> CsvStart::read(CsvReader& reader, const QMap<QString, QString>& overrides,
                                     ColumnMapping::Rows rows, ImportReport& report)
{
    const CsvItem header = reader.next();
    report.encoding = encodingName(reader.encoding());
    report.separator = reader.separator() == u'\t' ? u"tab"_qs : QString(reader.separator());
    if (header.kind == CsvItem::Kind::End) {
        return fail(ErrorCode::InvalidArgument, tr("The file is empty."));
    }
    if (header.kind == CsvItem::Kind::Stopped) {
        return fail(ErrorCode::LimitExceeded, header.reason);
    }
    if (header.kind == CsvItem::Kind::BadRow) {
        return fail(ErrorCode::InvalidArgument, tr("The file's first line can't be read. %1").arg(header.reason));
    }
    ColumnMapping mapping = ColumnMapping::recognise(header.cells, overrides, rows);
    report.columns = mapping.columns();
    QStringList missing;
    for (const QString& id : mapping.missing()) {
        missing.append(domain::FieldCatalogue::find(id)->label());
    }
    if (!missing.isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The file's first line has no column for: %1. Add it, or name it in a mapping file.")
                        .arg(missing.join(u", ")));
    }
    return mapping;
}

std::optional<RefusedRow> CsvStart::judgeWidth(const CsvItem& row, qsizetype columns)
{
    if (row.cells.size() < columns) {
        return RefusedRow{row.line, {}, tr("The row has fewer columns than the first line.")};
    }
    if (!isEmpty(row.cells.mid(columns))) {
        return RefusedRow{row.line, {}, tr("The row has more columns than the first line.")};
    }
    return std::nullopt;
}

bool CsvStart::isEmpty(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace kluis::intake
