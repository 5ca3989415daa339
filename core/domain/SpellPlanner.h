// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MilestonePlan.h"

#include <map>

namespace kluis::domain {

/// What beside the reports decides which milestones there are, and when. Value type.
struct PlanFacts {
    bool safetyNet = false;       ///< the Sickness Benefits Act applies
    bool noRisk = false;          ///< no-risk status (29b)
    bool noPossibilities = false; ///< says the doctor
    QStringList dutiesOff;        ///< milestones that fall away, for who is not told why
    QDate employmentEnd;
    QDate sanctionUntil; ///< of UWV's wage sanction
    QDate sanctionTold;  ///< day of the decision on it

    [[nodiscard]] static PlanFacts of(const FieldValues& fields);
};

/// Works out the calendar of one spell for MilestonePlan. Lives as long as the call.
class SpellPlanner {
public:
    /// \p isLatest the facts hold for the latest spell: of earlier ones they are not known any more.
    SpellPlanner(const Spell& spell, const PlanFacts& facts, bool isLatest, std::vector<StoredTask> marks);

    [[nodiscard]] std::vector<PlannedMilestone> plan();

    /// What is recorded in \p marks, put into \p milestone: the earliest done counts, else the first that says it does not
    /// apply, else the first.
    static void mark(PlannedMilestone& milestone, std::vector<const StoredTask*> marks);

private:
    void addOnce(const Milestone& rule);
    void addRepeated(const Milestone& rule);
    void add(PlannedMilestone milestone, const std::vector<const StoredTask*>& marks);
    [[nodiscard]] bool applies(const Milestone& rule) const;
    [[nodiscard]] QDate dueOf(const Milestone& rule) const;
    /// The day without a sanction.
    [[nodiscard]] QDate unmoved(const Milestone& rule) const;
    /// Days by which what \p rule waits for was done late.
    [[nodiscard]] int delayOf(const Milestone& rule) const;
    [[nodiscard]] QDate endOfPay(const Milestone& rule) const;
    /// The milestone that a wage sanction moved, if one did.
    [[nodiscard]] const PlannedMilestone* sanctioned() const;
    [[nodiscard]] QDate opensOn(const Milestone& rule, const QDate& due) const;
    /// The first planned one of that id.
    [[nodiscard]] const PlannedMilestone* planned(QLatin1StringView id) const;
    [[nodiscard]] std::vector<const StoredTask*> marksOf(QLatin1StringView id) const;

    const Spell& m_spell;
    const PlanFacts& m_facts;
    bool m_isLatest;
    std::vector<StoredTask> m_marks;
    std::vector<PlannedMilestone> m_plan;
};

} // namespace kluis::domain
