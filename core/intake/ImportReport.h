// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/intake/ColumnMapping.h"

#include <QJsonObject>

#include <vector>

namespace kluis::intake {

/// An employee read from a file, ready to become or update a dossier. Applying the same file again changes nothing:
/// the personnel number is the key within the employer and the values are canonical.
struct ImportedEmployee {
    qint64 line = 0;
    QString personnelNumber;
    domain::FieldValues fields; ///< canonical, personnel_no included; only fields the file gave a value for
    QStringList warnings;       ///< values that were left out, one sentence each, without the value
};

/// A row that was not imported.
struct RefusedRow {
    qint64 line = 0;
    QString column; ///< header of the column at fault; empty where the row as a whole is
    QString reason; ///< one sentence, without any value of the row
};

/// What came of an import, for the person who started it. Grows with what is wrong up to 1,000 lines a list; the
/// counts go on.
struct ImportReport {
    static constexpr std::size_t mostLines = 1000;

    QString encoding;
    QString separator; ///< `;`, `,` or `tab`
    qint64 rows = 0;   ///< data rows seen
    qint64 imported = 0;
    qint64 refused = 0;
    qint64 warned = 0;       ///< warnings in imported rows
    qint64 looksMedical = 0; ///< employer's free texts in imported rows that seem to tell something medical
    std::vector<ColumnUse> columns;
    std::vector<RefusedRow> refusedRows;
    std::vector<RefusedRow> warnings; ///< line, column and reason of values left out
    QStringList notices;              ///< about the file as a whole

    void addRefused(RefusedRow row);
    void addWarning(RefusedRow warning);

    /// {encoding, separator, rows, imported, refused, warned, looksMedical, columns:{used:[{column,field}], ignored:[...],
    /// refused:[{column,reason}]}, refusedRows:[{line,column,reason}], warnings:[...], notices:[...]}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace kluis::intake
