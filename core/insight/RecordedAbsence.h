// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/insight/EmployeeAbsence.h"

#include <QStringView>

#include <vector>

namespace kluis::insight {

/// Reads an employee's absence out of the fields of his dossier. The dossier holds one report at a time; the ones before
/// it are in the history of the same fields, so the older values are replayed in the order in which they were written. A
/// first sick day that is written over while its report still ran is a correction, not another report; a report whose
/// end reason says that it was withdrawn never was. A report that stands among the earlier ones and never stood in the
/// fields, as after an import of several, counts as well. Hours of the
/// contract are replayed too: a change counts from the day it was recorded.
///
/// The one place that knows how reports are recorded: where they get a record of their own, only this changes.
/// One dossier, one object; any thread.
class RecordedAbsence {
public:
    /// A field's value in force since \p at (Unix milliseconds by its author's device). Values of one field come in the
    /// order in which they followed each other. Fields that say nothing about absence are passed over.
    void add(const QString& fieldId, qint64 at, const QString& value);

    /// Tidy.
    [[nodiscard]] EmployeeAbsence employee() const;

    /// Those that add() wants with their older values.
    [[nodiscard]] static bool isReplayed(QStringView fieldId);
    /// Every field that is looked at.
    [[nodiscard]] static const QStringList& fieldIds();

private:
    struct Version {
        qint64 at = 0;
        QString fieldId;
        QString value;
    };
    [[nodiscard]] std::vector<Version> inOrder() const;
    [[nodiscard]] std::vector<SickReport> reports(const std::vector<Version>& versions) const;
    static void addHours(const std::vector<Version>& versions, EmployeeAbsence& employee);

    domain::FieldValues m_current;
    std::vector<Version> m_replayed;
};

} // namespace kluis::insight
