// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Milestone.h"
#include "core/domain/SpellHistory.h"
#include "core/domain/TaskRecord.h"

namespace kluis::domain {

/// A task record as it stands in a dossier.
struct StoredTask {
    RecordId record;
    TaskRecord task;
};

/// One milestone of one spell, with its dates and what was recorded of it. Value type.
struct PlannedMilestone {
    enum class State : quint8 {
        Open,
        Done,
        Cancelled, ///< a person said that it does not apply
        Lapsed,    ///< the employee recovered before it was done; open again when the spell goes on
    };

    const Milestone* rule = nullptr; ///< never null
    MilestoneKey key;                ///< under which it is recorded now
    QDate opens;                     ///< first day on which it can be done
    QDate due;                       ///< last day
    QDate warnFrom;                  ///< from this day on people are told
    State state = State::Open;
    QDate done;         ///< with State::Done
    QString evidence;   ///< id of the document, where one was named
    QString note;       ///< what was remarked
    RecordId record;    ///< of the mark that counts; null without one
    int marks = 0;      ///< how many were recorded; the others are kept and count for nothing
    bool moved = false; ///< by a wage sanction
    int delayed = 0;    ///< days by which it moved because another milestone (Milestone::delayedBy) was done late

    /// A duty that waits to be done: what stands on people's lists.
    [[nodiscard]] bool isToDo() const { return state == State::Open && rule->kind == MilestoneKind::Duty; }
    [[nodiscard]] bool isLate(const QDate& today) const { return isToDo() && due < today; }
};

/// The calendar of one spell.
struct SpellPlan {
    Spell spell;
    std::vector<PlannedMilestone> milestones; ///< by due date
};

/// The calendar of the Gatekeeper Improvement Act for one employee, worked out from what is recorded: reports, recoveries,
/// leave, safety net, sanction, and the milestones recorded as done. Depends on nothing else, not on the day it is made
/// either: the same records give the same plan, in whatever order they came.
///
/// What was recorded as done is never lost when spells join, part or move: a mark belongs to the spell nearest to the
/// day it names. Two marks of a milestone that comes once both stay, the earliest done counts; of a repeated one the
/// second counts for the next occurrence. Marks without any spell are in loose(). Value type.
class MilestonePlan {
public:
    /// \p tasks those with a milestone for trigger count; others are passed over.
    [[nodiscard]] static MilestonePlan of(const FieldValues& fields, const std::vector<StoredTask>& tasks);

    /// In order of time.
    [[nodiscard]] const std::vector<SpellPlan>& spells() const { return m_spells; }
    /// The running or last spell's, or nullptr.
    [[nodiscard]] const SpellPlan* latest() const { return m_spells.empty() ? nullptr : &m_spells.back(); }
    /// What belongs to maternity leave, whatever the spell.
    [[nodiscard]] const std::vector<PlannedMilestone>& leave() const { return m_leave; }
    [[nodiscard]] const std::vector<StoredTask>& loose() const { return m_loose; }
    /// Everything of all spells and the leave that waits to be done, by due date.
    [[nodiscard]] std::vector<PlannedMilestone> toDo() const;
    /// The milestone recorded under \p key, or nullptr.
    [[nodiscard]] const PlannedMilestone* find(const MilestoneKey& key) const;
    /// The doctor should say whether illness before and after maternity leave is one.
    [[nodiscard]] bool needsLeaveAnswer() const { return m_needsLeaveAnswer; }

private:
    std::vector<SpellPlan> m_spells;
    std::vector<PlannedMilestone> m_leave;
    std::vector<StoredTask> m_loose;
    bool m_needsLeaveAnswer = false;
};

/// `open`, `done`, `cancelled`, `lapsed`, as in JSON.
[[nodiscard]] QLatin1StringView milestoneStateName(PlannedMilestone::State state);

/// The fields a plan is made from.
[[nodiscard]] const QStringList& milestoneFieldIds();

} // namespace kluis::domain
