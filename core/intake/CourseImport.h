// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/CsvIntake.h"

#include <QHash>

namespace kluis::intake {

/// Reads files with one line of an absence course a row, as Visma's absence import has them: personnel number and first
/// day of absence always, then either a percentage from a day on, or the day of full recovery. A row without day and
/// percentage reports sick, wholly, from the first day on. A percentage of absence of 0, or of recovery of 100, is a
/// full recovery on that day. Rows of one absence must follow each other in time; others may stand between them.
///
/// Refused, with line and reason: a row without number or first day, a day before the first day or before the row above
/// it, a percentage outside 0 to 100, a row that tells nothing new. Anything else that does not fit is left out with a
/// warning. One thread.
class CourseImport final : public CsvIntake {
    Q_DECLARE_TR_FUNCTIONS(CourseImport)

public:
    /// \p device open for reading, outliving this. \p overrides from ColumnMapping::parseOverrides. \p keepsSetAside: with
    /// its text, for somebody who may read it.
    explicit CourseImport(QIODevice& device, QMap<QString, QString> overrides = {}, bool keepsSetAside = false,
                          CsvLimits limits = {});

private:
    /// A row's cells by meaning, before they are judged together.
    struct Row {
        QDate from;
        std::optional<domain::Percentage> absence;
        ImportedEmployee employee;
        ImportedAbsence absenceRow;
    };
    [[nodiscard]] Item readRow(const CsvItem& item) override;
    [[nodiscard]] std::optional<RefusedRow> readCell(const ColumnUse& use, const QString& cell, Row& row);
    [[nodiscard]] std::optional<RefusedRow> readField(const ColumnUse& use, const QString& cell, Row& row);
    [[nodiscard]] std::optional<RefusedRow> judge(Row& row);

    QHash<QString, QDate> m_lastDay; ///< by number and first day: the latest day told of that absence
};

} // namespace kluis::intake
