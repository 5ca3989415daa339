// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MilestonePlan.h"

#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/SpellPlanner.h"

#include <algorithm>

namespace kluis::domain {

namespace {

/// A mark of a leave further away than this belongs to another birth.
constexpr qint64 sameBirth = 140; // days

/// The spell a mark belongs to: the nearest, of two as near the later one.
std::size_t nearest(const std::vector<Spell>& spells, const QDate& anchor)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < spells.size(); ++i) {
        if (spells[i].distanceTo(anchor) <= spells[best].distanceTo(anchor)) {
            best = i;
        }
    }
    return best;
}

PlannedMilestone ofLeave(const Milestone& rule, const MaternityLeave& leave)
{
    PlannedMilestone milestone;
    milestone.rule = &rule;
    milestone.key = {QString(rule.id), 0, leave.due};
    milestone.due = leave.due.addDays(1 + (leave.multiple ? rule.after : rule.due));
    milestone.opens = milestone.due.addDays(-rule.opens);
    milestone.warnFrom = milestone.due.addDays(-rule.warningDays);
    return milestone;
}

} // namespace

QLatin1StringView milestoneStateName(PlannedMilestone::State state)
{
    switch (state) {
    case PlannedMilestone::State::Open:
        break;
    case PlannedMilestone::State::Done:
        return QLatin1StringView("done");
    case PlannedMilestone::State::Cancelled:
        return QLatin1StringView("cancelled");
    case PlannedMilestone::State::Lapsed:
        return QLatin1StringView("lapsed");
    }
    return QLatin1StringView("open");
}

const QStringList& milestoneFieldIds()
{
    static const QStringList ids{
        QStringLiteral("first_sick_day"), QStringLiteral("recovery_date"), QStringLiteral("course"),
        QStringLiteral("end_reason"),     QStringLiteral("past_spells"),   QStringLiteral("leave_wazo"),
        QStringLiteral("leave_joins"),    QStringLiteral("no_risk_flag"),  QStringLiteral("safety_net_flag"),
        QStringLiteral("gbm_flag"),       QStringLiteral("wage_sanction"), QStringLiteral("employment_end"),
        QStringLiteral("leave_days"),     QStringLiteral("leave_counts"),  QStringLiteral("report_withdrawn"),
        QStringLiteral("duties_off")};
    return ids;
}

MilestonePlan MilestonePlan::of(const FieldValues& fields, const std::vector<StoredTask>& tasks)
{
    const SpellHistory history = SpellHistory::of(fields);
    const auto leave = maternityLeaveOf(fields);
    const std::vector<Spell>& spells = history.spells();
    MilestonePlan plan;
    plan.m_needsLeaveAnswer = history.needsLeaveAnswer();
    std::vector<std::vector<StoredTask>> marks(spells.size());
    std::vector<const StoredTask*> leaveMarks;
    for (const StoredTask& task : tasks) {
        const auto key = task.task.milestone();
        if (!key) {
            continue;
        }
        const bool isOfLeave = MilestoneCatalogue::newest(key->id)->base == MilestoneBase::MaternityDue;
        if (isOfLeave && leave && leave->due.isValid() && qAbs(leave->due.daysTo(key->anchor)) < sameBirth) {
            leaveMarks.push_back(&task);
        } else if (isOfLeave || spells.empty()) {
            plan.m_loose.push_back(task);
        } else {
            marks[nearest(spells, key->anchor)].push_back(task);
        }
    }
    const PlanFacts facts = PlanFacts::of(fields);
    for (std::size_t i = 0; i < spells.size(); ++i) {
        SpellPlanner planner(spells[i], facts, i + 1 == spells.size(), std::move(marks[i]));
        plan.m_spells.push_back({spells[i], planner.plan()});
    }
    if (leave && leave->due.isValid()) {
        for (const Milestone& rule : MilestoneCatalogue::all()) {
            if (rule.base == MilestoneBase::MaternityDue) {
                plan.m_leave.push_back(ofLeave(rule, *leave));
                SpellPlanner::mark(plan.m_leave.back(), leaveMarks);
            }
        }
    }
    return plan;
}

std::vector<PlannedMilestone> MilestonePlan::toDo() const
{
    std::vector<PlannedMilestone> all;
    const auto add = [&all](const std::vector<PlannedMilestone>& milestones) {
        std::copy_if(milestones.begin(), milestones.end(), std::back_inserter(all),
                     [](const PlannedMilestone& milestone) { return milestone.isToDo(); });
    };
    for (const SpellPlan& spell : m_spells) {
        add(spell.milestones);
    }
    add(m_leave);
    std::stable_sort(all.begin(), all.end(),
                     [](const PlannedMilestone& a, const PlannedMilestone& b) { return a.due < b.due; });
    return all;
}

const PlannedMilestone* MilestonePlan::find(const MilestoneKey& key) const
{
    const auto in = [&key](const std::vector<PlannedMilestone>& milestones) -> const PlannedMilestone* {
        for (const PlannedMilestone& milestone : milestones) {
            if (milestone.key == key) {
                return &milestone;
            }
        }
        return nullptr;
    };
    for (const SpellPlan& spell : m_spells) {
        if (const PlannedMilestone* found = in(spell.milestones)) {
            return found;
        }
    }
    return in(m_leave);
}

} // namespace kluis::domain
