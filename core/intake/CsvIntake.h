// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/CsvReader.h"
#include "core/intake/IntakeReader.h"

#include <QCoreApplication>

namespace kluis::intake {

/// Reads separated values line by line: the header, what is no row, and the report, which are the same whatever a row
/// tells. What it tells is the derived reader's. One thread.
class CsvIntake : public IntakeReader {
    Q_DECLARE_TR_FUNCTIONS(CsvIntake)

public:
    /// Reads the header. \returns InvalidArgument when the file is empty, has no header or lacks a column no row can
    /// do without (the sentence names it), or a limit's or the device's error.
    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] std::optional<Item> next() final;
    [[nodiscard]] const ImportReport& report() const override { return m_report; }
    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }

protected:
    struct Options {
        QMap<QString, QString> overrides;                          ///< from ColumnMapping::parseOverrides
        bool keepsSetAside = false;                                ///< with its text, for somebody who may read it
        ColumnMapping::Rows rows = ColumnMapping::Rows::Employees; ///< what a row is about
    };

    /// \p device open for reading, outliving this.
    CsvIntake(QIODevice& device, Options options, CsvLimits limits);

    /// What a row tells; it has a cell for each column of mapping().
    [[nodiscard]] virtual Item readRow(const CsvItem& row) = 0;
    /// The file was read to its end; not where a limit stopped it.
    virtual void atEnd() {}

    /// Keeps \p text out of the fields; see SetAside.
    void setAside(ImportedEmployee& employee, const QString& column, const QString& text) const;
    /// A value of the row that is being read is left out.
    void warn(ImportedEmployee& employee, const QString& column, const QString& reason);
    /// The report, for what only the derived reader counts.
    [[nodiscard]] ImportReport& counted() { return m_report; }

private:
    [[nodiscard]] Item itemOf(const CsvItem& row);
    [[nodiscard]] static bool isEmpty(const QStringList& cells);

    CsvReader m_reader;
    Options m_options;
    ColumnMapping m_mapping;
    ImportReport m_report;
    std::vector<RefusedRow> m_rowWarnings; ///< of the row being read; a refused row leaves none
    bool m_ended = false;
};

} // namespace kluis::intake
