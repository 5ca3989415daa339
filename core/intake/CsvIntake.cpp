// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CsvIntake.h"

#include "core/domain/FieldCatalogue.h"

#include <algorithm>

namespace kluis::intake {

CsvIntake::CsvIntake(QIODevice& device, Options options, CsvLimits limits)
    : m_reader(device, limits), m_options(std::move(options))
{
}

Result<void> CsvIntake::open()
{
    const CsvItem header = m_reader.next();
    m_report.encoding = encodingName(m_reader.encoding());
    m_report.separator = m_reader.separator() == u'\t' ? u"tab"_qs : QString(m_reader.separator());
    if (header.kind == CsvItem::Kind::End) {
        return fail(ErrorCode::InvalidArgument, tr("The file is empty."));
    }
    if (header.kind == CsvItem::Kind::Stopped) {
        return fail(ErrorCode::LimitExceeded, header.reason);
    }
    if (header.kind == CsvItem::Kind::BadRow) {
        return fail(ErrorCode::InvalidArgument, tr("The file's first line can't be read. %1").arg(header.reason));
    }
    m_mapping = ColumnMapping::recognise(header.cells, m_options.overrides, m_options.rows);
    m_report.columns = m_mapping.columns();
    QStringList missing;
    for (const QString& id : m_mapping.missing()) {
        missing.append(domain::FieldCatalogue::find(id)->label());
    }
    if (!missing.isEmpty()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The file's first line has no column for: %1. Add it, or name it in a mapping file.")
                        .arg(missing.join(u", ")));
    }
    return {};
}

std::optional<IntakeReader::Item> CsvIntake::next()
{
    while (!m_ended) {
        const CsvItem row = m_reader.next();
        if (row.kind == CsvItem::Kind::End) {
            m_ended = true;
            atEnd();
            break;
        }
        if (row.kind == CsvItem::Kind::Row && isEmpty(row.cells)) {
            continue;
        }
        m_ended = row.kind == CsvItem::Kind::Stopped;
        ++m_report.rows;
        m_rowWarnings.clear();
        Item item = itemOf(row);
        if (const auto* refused = std::get_if<RefusedRow>(&item)) {
            m_report.addRefused(*refused);
        } else {
            ++m_report.imported;
            m_report.addSetAside(std::get<ImportedEmployee>(item).setAside);
            for (const RefusedRow& warning : m_rowWarnings) {
                m_report.addWarning(warning);
            }
        }
        return item;
    }
    return std::nullopt;
}

IntakeReader::Item CsvIntake::itemOf(const CsvItem& row)
{
    if (row.kind != CsvItem::Kind::Row) {
        return RefusedRow{row.line, {}, row.reason};
    }
    const auto columns = qsizetype(m_mapping.columns().size());
    if (row.cells.size() < columns) {
        return RefusedRow{row.line, {}, tr("The row has fewer columns than the first line.")};
    }
    if (!isEmpty(row.cells.mid(columns))) {
        return RefusedRow{row.line, {}, tr("The row has more columns than the first line.")};
    }
    return readRow(row);
}

void CsvIntake::setAside(ImportedEmployee& employee, const QString& column, const QString& text) const
{
    employee.setAside.push_back({employee.line, column, m_options.keepsSetAside ? text : QString()});
}

void CsvIntake::warn(ImportedEmployee& employee, const QString& column, const QString& reason)
{
    employee.warnings.append(reason);
    m_rowWarnings.push_back({employee.line, column, reason});
}

bool CsvIntake::isEmpty(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

} // namespace kluis::intake
