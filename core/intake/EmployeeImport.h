// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/CsvIntake.h"
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
class EmployeeImport final : public CsvIntake {
    Q_DECLARE_TR_FUNCTIONS(EmployeeImport)
public:
    using CsvIntake::Options;

    /// \p device open for reading, outliving this.
    explicit EmployeeImport(QIODevice& device, QMap<QString, QString> overrides = {}, CsvLimits limits = {});
    EmployeeImport(QIODevice& device, Options options, CsvLimits limits = {});

    /// Beside what it says there, notes that the file tells citizen service numbers.
    [[nodiscard]] Result<void> open() override;

private:
    struct AddressParts {
        QString street;
        QString house;
        QString addition;
        QString postcode;
        QString town;
    };

    [[nodiscard]] Item readRow(const CsvItem& row) override;
    void atEnd() override;
    [[nodiscard]] std::optional<RefusedRow> readField(const ColumnUse& use, const QString& cell,
                                                      ImportedEmployee& employee);
    [[nodiscard]] std::optional<RefusedRow> checkPerson(ImportedEmployee& employee);
    [[nodiscard]] std::optional<RefusedRow> readStatus(const ColumnUse& use, const QString& cell,
                                                       ImportedEmployee& employee);
    void splitName(ImportedEmployee& employee) const;
    [[nodiscard]] QString headerOf(QLatin1StringView fieldId) const;
    [[nodiscard]] QByteArray hashed(const QString& number) const;

    qint64 m_rowLooksMedical = 0; ///< of the row being read; a refused row counts none
    lint::MedicalTermFinder m_finder;
    QHash<QString, qint64> m_lineOfNumber;
    QHash<QByteArray, qint64> m_lineOfBsn;
    QByteArray m_hashKey;
};

} // namespace kluis::intake
