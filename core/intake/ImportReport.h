// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Course.h"
#include "core/domain/Field.h"
#include "core/intake/ColumnMapping.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace kluis::intake {

/// One absence as a file tells it: as much of its course as the row or message says. Dates are those of the file; what
/// follows from them is worked out where it meets the dossier.
struct ImportedAbsence {
    qint64 line = 0;
    QDate first;                           ///< first day of absence; always valid
    std::vector<domain::CourseStep> steps; ///< percentages from a day on, in the file's order; may be empty
    QDate recovered;                       ///< first day recovered for good; invalid: not told
    domain::FieldValues fields; ///< further absence fields, canonical: expected_recovery, safety_net_flag, …
};

/// Something an employer may not record or pass on, found in his file: a cause, a code of one, or a text that seems to
/// tell something medical. It never becomes a value of a field that an employer reads.
struct SetAside {
    qint64 line = 0;
    QString place; ///< column or element it stood in
    QString text;  ///< what it said; empty unless the reader was asked to keep it
};

/// An employee read from a file, ready to become or update a dossier: the one form that every reader gives. Applying the
/// same file again changes nothing: the personnel number is the key within the employer and the values are canonical.
struct ImportedEmployee {
    /// What the file itself says of whether the employee is known (VerzuimSignaal's status column).
    enum class Expects : quint8 {
        Nothing,
        New,   ///< a dossier that is there already contradicts the file
        Known, ///< one that is not there does
    };
    qint64 line = 0;
    QString personnelNumber;
    domain::FieldValues fields; ///< canonical, personnel_no included; only fields the file gave a value for
    std::vector<ImportedAbsence> absences;
    std::vector<SetAside> setAside;
    Expects expects = Expects::Nothing;
    QStringList warnings; ///< values that were left out, one sentence each, without the value
};

/// A row that was not imported.
struct RefusedRow {
    qint64 line = 0;
    QString column; ///< header of the column at fault, or path of the element; empty where the row as a whole is
    QString reason; ///< one sentence, without any value of the row
};

/// What came of an import, for the person who started it. Grows with what is wrong up to 1,000 lines a list; the
/// counts go on.
struct ImportReport {
    static constexpr std::size_t mostLines = 1000;

    QString encoding;
    QString separator; ///< `;`, `,` or `tab`; empty for XML
    qint64 rows = 0;   ///< data rows, or employments of a message, seen
    qint64 imported = 0;
    qint64 refused = 0;
    qint64 warned = 0;       ///< warnings in imported rows
    qint64 looksMedical = 0; ///< employer's free texts in imported rows that seem to tell something medical
    qint64 setAside = 0;     ///< values of imported rows that an employer may not pass on, those texts among them
    std::vector<ColumnUse> columns;
    std::vector<RefusedRow> refusedRows;
    std::vector<RefusedRow> warnings;     ///< line, column and reason of values left out
    std::vector<RefusedRow> setAsideRows; ///< line and column of the values that were set aside
    QStringList notices;                  ///< about the file as a whole

    void addRefused(RefusedRow row);
    void addWarning(RefusedRow warning);
    /// Counts and names them; what they say stays out of the report.
    void addSetAside(const std::vector<SetAside>& values);

    /// {encoding, separator, rows, imported, refused, warned, looksMedical, setAside, columns:{used:[{column,field}],
    /// ignored:[...], refused:[{column,reason}]}, refusedRows:[{line,column,reason}], warnings:[...],
    /// setAsideRows:[...], notices:[...]}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace kluis::intake
