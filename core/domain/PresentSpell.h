// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

namespace kluis::domain {

/// A value with when it was recorded, in milliseconds since 1970 UTC by its author's device.
struct DatedValue {
    QString value;
    qint64 at = 0;
};
using DatedValues = QMap<QString, DatedValue>; ///< by field id

/// Which values of a dossier were recorded of an earlier absence than the present one. Fields that belong to one report
/// or one spell say so in the catalogue (OfReport, OfSpell); whoever reports anew can't clear all of them, for he may not
/// write or even read them. So what was recorded before the present report, or the spell's first report, was told
/// counts for nothing: its value stays in the dossier, for its history (docs/decisions/0076).
///
/// When a report was told is `reported_at`, of the ones before the part `reported` of `past_spells`; where nobody said,
/// the first day of absence. Value type; any thread.
class PresentSpell {
public:
    /// Without an absence nothing is of an earlier one. Fields that the role may not see count as not recorded.
    [[nodiscard]] static PresentSpell of(const DatedValues& values);

    [[nodiscard]] bool isOver(const Field& field, qint64 at) const;
    [[nodiscard]] bool isOver(const QString& fieldId, qint64 at) const;

private:
    qint64 m_reportTold = 0; ///< milliseconds since 1970 UTC; 0: nothing is before it
    qint64 m_spellTold = 0;
};

/// Those of the present spell, without their times.
[[nodiscard]] FieldValues presentValues(const DatedValues& values);

} // namespace kluis::domain
