// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/domain/Percentage.h"

#include <QDate>

namespace kluis::domain {

/// Where an employee's absence stands. The numbers are stored: never renumber.
enum class AbsenceStatus : quint8 {
    None = 1,      ///< no absence known
    Sick = 2,      ///< wholly absent
    Partial = 3,   ///< works part of the time, or other work, in an open spell
    Recovered = 4, ///< the latest spell ended
};

/// `none`, `sick`, `partial`, `recovered`, as in lists and JSON.
[[nodiscard]] QLatin1StringView absenceStatusName(AbsenceStatus status);
/// \returns the status of that name, or nothing.
[[nodiscard]] std::optional<AbsenceStatus> absenceStatusFromName(QStringView name);
/// What a person reads: "Ziek", "Sick".
[[nodiscard]] QString absenceStatusLabel(AbsenceStatus status, Language language);

/// The state of absence on a day, derived from `first_sick_day`, `recovery_date` and `course`. Value type.
///
/// The first sick day D0 is the first working day (partly) not worked. Week N is the days D0+7(N-1) .. D0+7N-1, so D0
/// lies in week 1 and 104 weeks are over on D0+728 (DOMAIN 2.1). `recovery_date` is the first day recovered: on it the
/// spell has ended. Earlier reports (`past_spells`) that are one spell with it count in its week. A recovery date or course step before D0 belongs to an earlier spell and is ignored. Without a
/// course the absence is 100 %. A running spell has no upper week here.
struct AbsenceState {
    AbsenceStatus status = AbsenceStatus::None;
    int week = 0;          ///< of the running spell, from 1; 0 when none runs
    Percentage percentage; ///< absent on the day; 0 % when no spell runs

    /// Fields that are missing, or that the role may not see, count as not recorded.
    [[nodiscard]] static AbsenceState on(const QDate& today, const FieldValues& fields);

    /// Week number of \p day in a spell that began on \p firstSickDay; 0 before it.
    [[nodiscard]] static int weekNumber(const QDate& firstSickDay, const QDate& day);
};

} // namespace kluis::domain
