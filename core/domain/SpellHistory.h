// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "core/domain/Spell.h"

#include <QCoreApplication>

#include <optional>

namespace kluis::domain {

/// All absence of one employee, from what was recorded: the running or latest report in `first_sick_day`,
/// `recovery_date`, `course` and `end_reason`, the ones before in `past_spells`, the leave in `leave_wazo`. Rules (DOMAIN
/// 2.1):
/// - reports with fewer than 28 days between them are one spell, whatever the cause;
/// - maternity leave is no absence: a report over it is cut, and the leave counts as a break, unless it adjoins the
///   illness on both sides and the doctor recorded that they are one (`leave_joins`): then they are joined;
/// - a report that was withdrawn never was; one that ends on or before its first day neither;
/// - reports that overlap are one report. The order in which they were recorded does not matter.
/// Value type.
class SpellHistory {
    Q_DECLARE_TR_FUNCTIONS(kluis::domain::SpellHistory)

public:
    /// Fields that are missing, unreadable, or that the role may not see, count as not recorded.
    [[nodiscard]] static SpellHistory of(const FieldValues& fields);
    [[nodiscard]] static SpellHistory of(std::vector<SickReport> reports, const MaternityLeave& leave);

    /// In order; empty for who was never ill.
    [[nodiscard]] const std::vector<Spell>& spells() const { return m_spells; }
    /// Every single report, in order.
    [[nodiscard]] std::vector<SickReport> reports() const;
    /// The spell of \p day: the last that began on or before it, or nullptr.
    [[nodiscard]] const Spell* at(const QDate& day) const;
    /// Leave that adjoins illness on both sides while nobody said whether they are one: the doctor should be asked.
    [[nodiscard]] bool needsLeaveAnswer() const { return m_needsLeaveAnswer; }

    /// The report that the single fields tell of; nothing where there is none that counts.
    [[nodiscard]] static std::optional<SickReport> presentReport(const FieldValues& fields);
    /// The value of `past_spells` with the report now in \p fields put away in it, for when a new one begins. The same
    /// text where there is nothing to put away. LimitExceeded when no more fit.
    [[nodiscard]] static Result<QString> putAway(const FieldValues& fields);

private:
    std::vector<Spell> m_spells;
    bool m_needsLeaveAnswer = false;
};

/// Whether the report in the single fields was taken back: it never was.
[[nodiscard]] bool isWithdrawn(const FieldValues& fields);
/// The leave recorded in `leave_wazo` and `leave_joins`, or the parts of them that the role gets; without start there is
/// none.
[[nodiscard]] std::optional<MaternityLeave> maternityLeaveOf(const FieldValues& fields);

} // namespace kluis::domain
