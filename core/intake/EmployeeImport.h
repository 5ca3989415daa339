// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/CsvReader.h"
#include "core/intake/IntakeReader.h"
#include "core/lint/MedicalTermFinder.h"

#include <QHash>

namespace kluis::intake {

/// Reads an employer's HR export and gives employees one at a time, so that any number is imported in bounded memory
/// (beside one entry for each personnel number seen). Nothing is stored here.
///
/// Refused, with line and reason, while the rest goes on: a row without personnel number or last name, a wrong
/// citizen service number, a personnel number that stands in an earlier row, the same citizen service number under
/// another personnel number, a row that can't be read. A column that an employer may not record is refused as a
/// column. Another value that does not fit is left out with a warning. Free text that seems to tell something medical,
/// and what stands in a column about causes, is set aside (docs/decisions/0052). The file's BSNs are remembered only as
/// hashes and only while this lives. One thread.
class EmployeeImport final : public IntakeReader {
    Q_DECLARE_TR_FUNCTIONS(EmployeeImport)
public:
    struct Options {
        QMap<QString, QString> overrides;                          ///< from ColumnMapping::parseOverrides
        bool keepsSetAside = false;                                ///< with its text, for somebody who may read it
        ColumnMapping::Rows rows = ColumnMapping::Rows::Employees; ///< with or without a status column
    };

    /// \p device open for reading, outliving this.
    explicit EmployeeImport(QIODevice& device, QMap<QString, QString> overrides = {}, CsvLimits limits = {});
    EmployeeImport(QIODevice& device, Options options, CsvLimits limits = {});

    /// Reads the header. \returns InvalidArgument when the file is empty, has no header or lacks a column no row can
    /// do without (the sentence names it), or a limit's or the device's error.
    [[nodiscard]] Result<void> open() override;
    [[nodiscard]] std::optional<Item> next() override;
    [[nodiscard]] const ImportReport& report() const override { return m_report; }
    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }

private:
    struct AddressParts {
        QString street;
        QString house;
        QString addition;
        QString postcode;
        QString town;
    };

    [[nodiscard]] Item readRow(const CsvItem& row);
    [[nodiscard]] std::optional<RefusedRow> readField(const ColumnUse& use, const QString& cell,
                                                      ImportedEmployee& employee);
    [[nodiscard]] std::optional<RefusedRow> checkPerson(ImportedEmployee& employee);
    [[nodiscard]] std::optional<RefusedRow> readStatus(const ColumnUse& use, const QString& cell,
                                                       ImportedEmployee& employee);
    void setAside(ImportedEmployee& employee, const QString& column, const QString& text) const;
    void splitName(ImportedEmployee& employee) const;
    void noteMedical();
    void warn(ImportedEmployee& employee, const QString& column, const QString& reason);
    [[nodiscard]] QString headerOf(QLatin1StringView fieldId) const;
    [[nodiscard]] QByteArray hashed(const QString& number) const;

    CsvReader m_reader;
    Options m_options;
    ColumnMapping m_mapping;
    ImportReport m_report;
    std::vector<RefusedRow> m_rowWarnings; ///< of the row being read; a refused row leaves none
    qint64 m_rowLooksMedical = 0;
    lint::MedicalTermFinder m_finder;
    QHash<QString, qint64> m_lineOfNumber;
    QHash<QByteArray, qint64> m_lineOfBsn;
    QByteArray m_hashKey;
    bool m_ended = false;
};

} // namespace kluis::intake
