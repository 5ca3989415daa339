// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SpellPlanner.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"
#include "core/domain/WorkingDay.h"

#include <algorithm>
#include <tuple>

namespace kluis::domain {

namespace {

constexpr int longestSanction = 364; // days: 52 weeks (WIA art. 25 lid 9)

using State = PlannedMilestone::State;

} // namespace

PlanFacts PlanFacts::of(const FieldValues& fields)
{
    PlanFacts facts;
    facts.safetyNet = fields.value(QStringLiteral("safety_net_flag")) == u"J";
    facts.noRisk = fields.value(QStringLiteral("no_risk_flag")) == u"true";
    facts.noPossibilities = fields.value(QStringLiteral("gbm_flag")) == u"true";
    facts.dutiesOff = fields.value(QStringLiteral("duties_off")).split(u' ', Qt::SkipEmptyParts);
    facts.employmentEnd = parseDate(fields.value(QStringLiteral("employment_end"))).value_or(QDate());
    const QString sanction = fields.value(QStringLiteral("wage_sanction"));
    const auto entries = readStructure(FieldCatalogue::find(u"wage_sanction")->value(), sanction);
    if (!sanction.isEmpty() && entries && !entries->empty()) {
        facts.sanctionUntil = parseDate(entries->front().value(QStringLiteral("until"))).value_or(QDate());
        facts.sanctionTold = parseDate(entries->front().value(QStringLiteral("date"))).value_or(QDate());
    }
    return facts;
}

SpellPlanner::SpellPlanner(const Spell& spell, const PlanFacts& facts, bool isLatest, std::vector<StoredTask> marks)
    : m_spell(spell), m_facts(facts), m_isLatest(isLatest), m_marks(std::move(marks))
{
}

std::vector<PlannedMilestone> SpellPlanner::plan()
{
    QLatin1StringView before;
    for (const Milestone& rule : MilestoneCatalogue::all()) {
        if (rule.base == MilestoneBase::Repeated) {
            addRepeated(rule);
        } else if (rule.base != MilestoneBase::MaternityDue && rule.id != before) {
            addOnce(rule); // the versions of a milestone follow each other: it picks the one in force
        }
        before = rule.id;
    }
    std::stable_sort(m_plan.begin(), m_plan.end(),
                     [](const PlannedMilestone& a, const PlannedMilestone& b) { return a.due < b.due; });
    return std::move(m_plan);
}

bool SpellPlanner::applies(const Milestone& rule) const
{
    if (m_isLatest && m_facts.dutiesOff.contains(rule.id)) {
        return false;
    }
    switch (rule.condition) {
    case MilestoneCondition::Always:
        return true;
    case MilestoneCondition::SafetyNetNoRisk:
        return m_isLatest && m_facts.safetyNet && m_facts.noRisk;
    case MilestoneCondition::SafetyNetOther:
        return m_isLatest && m_facts.safetyNet && !m_facts.noRisk;
    case MilestoneCondition::UwvKnows: {
        const PlannedMilestone* report = planned(QLatin1StringView("M09"));
        return m_isLatest && (m_facts.safetyNet || (report != nullptr && report->state == State::Done));
    }
    case MilestoneCondition::AnyPossibility:
        return !(m_isLatest && m_facts.noPossibilities);
    }
    return false;
}

/// Invalid where the milestone has no date in this spell.
QDate SpellPlanner::dueOf(const Milestone& rule) const
{
    const PlannedMilestone* other = rule.other.isEmpty() ? nullptr : planned(rule.other);
    const bool isOtherDone = other != nullptr && other->state == State::Done;
    switch (rule.base) {
    case MilestoneBase::FirstDay:
        return rule.movesWithSanction ? endOfPay(rule) : unmoved(rule);
    case MilestoneBase::WorkingDay:
        return workingDayFrom(m_spell.dateOf(rule.due));
    case MilestoneBase::AfterOther: {
        const int after = isOtherDone ? m_spell.countedDay(other->done) + rule.after : rule.due;
        return m_spell.dateOf(std::min(after, rule.due));
    }
    case MilestoneBase::AfterDoneOnly:
        return isOtherDone ? qMax(other->done, m_spell.first()).addDays(rule.due) : QDate();
    case MilestoneBase::EmploymentEnd: {
        const QDate end = m_facts.employmentEnd;
        const bool isIll = end.isValid() && end >= m_spell.first() && (m_spell.isOpen() || end < m_spell.recovered());
        return isIll ? qMax(workingDayUntil(end), m_spell.first()) : QDate();
    }
    case MilestoneBase::Recovery:
        return m_spell.isOpen() ? QDate() : m_spell.recovered().addDays(rule.due);
    case MilestoneBase::Sanction: {
        const PlannedMilestone* pay = sanctioned();
        return pay == nullptr ? QDate() : qMax(unmoved(*pay->rule), pay->due.addDays(rule.due));
    }
    case MilestoneBase::SanctionTold: {
        const bool isTold = sanctioned() != nullptr && m_facts.sanctionTold >= m_spell.first();
        return isTold ? m_facts.sanctionTold.addDays(rule.due) : QDate();
    }
    case MilestoneBase::Repeated:
    case MilestoneBase::MaternityDue:
        break;
    }
    return {};
}

QDate SpellPlanner::unmoved(const Milestone& rule) const
{
    return m_spell.dateOf(rule.due).addDays(delayOf(rule));
}

int SpellPlanner::delayOf(const Milestone& rule) const
{
    const PlannedMilestone* other = rule.delayedBy.isEmpty() ? nullptr : planned(rule.delayedBy);
    const bool isLate = other != nullptr && other->state == State::Done && other->done > other->due;
    return isLate ? int(other->due.daysTo(other->done)) : 0;
}

/// A wage sanction makes the employer pay on, at most 52 weeks; it never shortens. It comes on top of a late application.
QDate SpellPlanner::endOfPay(const Milestone& rule) const
{
    const QDate end = unmoved(rule);
    return m_isLatest && m_facts.sanctionUntil > end ? qMin(m_facts.sanctionUntil, end.addDays(longestSanction)) : end;
}

const PlannedMilestone* SpellPlanner::sanctioned() const
{
    const auto found =
        std::find_if(m_plan.begin(), m_plan.end(), [](const PlannedMilestone& milestone) { return milestone.moved; });
    return found == m_plan.end() ? nullptr : &*found;
}

QDate SpellPlanner::opensOn(const Milestone& rule, const QDate& due) const
{
    switch (rule.base) {
    case MilestoneBase::AfterDoneOnly:
        return due.addDays(rule.opens - rule.due);
    case MilestoneBase::Recovery:
        return m_spell.recovered();
    case MilestoneBase::Sanction:
        return sanctioned() == nullptr ? due : unmoved(*sanctioned()->rule);
    case MilestoneBase::SanctionTold:
        return due.addDays(-rule.due);
    default:
        return m_spell.dateOf(rule.opens);
    }
}

void SpellPlanner::addOnce(const Milestone& rule)
{
    QDate due = dueOf(rule);
    const auto marks = marksOf(rule.id);
    const bool isDue = due.isValid() && applies(rule);
    if (!isDue && marks.empty()) {
        return;
    }
    if (!due.isValid()) {
        due =
            marks.front()->task.done.isValid() ? marks.front()->task.done : m_spell.first(); // it has no term any more
    }
    const Milestone* version = MilestoneCatalogue::find(QString(rule.id), due);
    PlannedMilestone milestone;
    milestone.rule = version != nullptr ? version : &rule;
    milestone.key = {QString(rule.id), 0, m_spell.first()};
    milestone.opens = opensOn(*milestone.rule, due);
    milestone.due = due;
    milestone.delayed = delayOf(rule);
    milestone.moved = isDue && rule.movesWithSanction && due != unmoved(rule);
    if (!isDue) {
        milestone.state = State::Lapsed;
    }
    add(std::move(milestone), marks);
}

void SpellPlanner::addRepeated(const Milestone& rule)
{
    std::map<int, std::vector<const StoredTask*>> byOccurrence;
    for (const StoredTask* mark : marksOf(rule.id)) {
        int occurrence = mark->task.milestone()->occurrence;
        while (byOccurrence.contains(occurrence)) {
            ++occurrence; // of a spell that was joined: its first is the next one here
        }
        byOccurrence[occurrence].push_back(mark);
    }
    const int last = byOccurrence.empty() ? 0 : byOccurrence.rbegin()->first;
    const PlannedMilestone* other = planned(rule.other);
    const bool isOtherDone = other != nullptr && other->state == State::Done;
    const int start = other == nullptr ? 0 : m_spell.countedDay(isOtherDone ? other->done : other->due);
    const Milestone* pay = MilestoneCatalogue::newest(u"M22");
    const QDate until = pay != nullptr ? dueOf(*pay) : m_spell.dateOf(Spell::lastDay);
    for (int occurrence = 1;; ++occurrence) {
        const QDate due = m_spell.dateOf(start + occurrence * rule.after);
        const bool isOver = due >= until || (!m_spell.isOpen() && due >= m_spell.recovered());
        if (isOver && occurrence > last) {
            return;
        }
        const auto marks = byOccurrence.find(occurrence);
        if (isOver && marks == byOccurrence.end()) {
            continue;
        }
        PlannedMilestone milestone;
        milestone.rule = &rule;
        milestone.key = {QString(rule.id), occurrence, m_spell.first()};
        milestone.opens = m_spell.dateOf(start + (occurrence - 1) * rule.after);
        milestone.due = due;
        add(std::move(milestone), marks == byOccurrence.end() ? std::vector<const StoredTask*>() : marks->second);
    }
}

void SpellPlanner::add(PlannedMilestone milestone, const std::vector<const StoredTask*>& marks)
{
    milestone.warnFrom = qMax(m_spell.first(), milestone.due.addDays(-milestone.rule->warningDays));
    if (!m_spell.isOpen() && !milestone.rule->outlastsRecovery) {
        milestone.state = State::Lapsed;
    }
    // What had to be done after the day of recovery was never due.
    if (!m_spell.isOpen() && milestone.rule->base != MilestoneBase::Recovery && milestone.due >= m_spell.recovered()) {
        milestone.state = State::Lapsed;
    }
    if (milestone.rule->doneByRecording) {
        milestone.state = State::Done;
        milestone.done = m_spell.first();
    }
    mark(milestone, marks);
    m_plan.push_back(std::move(milestone));
}

void SpellPlanner::mark(PlannedMilestone& milestone, std::vector<const StoredTask*> marks)
{
    if (marks.empty()) {
        return;
    }
    const auto rank = [](const StoredTask* mark) {
        const auto status = mark->task.status;
        return std::tuple(status == TaskRecord::Status::Done        ? 0
                          : status == TaskRecord::Status::Cancelled ? 1
                                                                    : 2,
                          mark->task.done, mark->record);
    };
    std::sort(marks.begin(), marks.end(),
              [&rank](const StoredTask* a, const StoredTask* b) { return rank(a) < rank(b); });
    const StoredTask& first = *marks.front();
    milestone.marks = int(marks.size());
    milestone.record = first.record;
    milestone.note = first.task.note;
    milestone.evidence = first.task.evidence;
    if (first.task.status == TaskRecord::Status::Done) {
        milestone.state = State::Done;
        milestone.done = first.task.done;
    } else if (first.task.status == TaskRecord::Status::Cancelled) {
        milestone.state = State::Cancelled;
    }
}

const PlannedMilestone* SpellPlanner::planned(QLatin1StringView id) const
{
    const auto found = std::find_if(m_plan.begin(), m_plan.end(),
                                    [id](const PlannedMilestone& milestone) { return milestone.rule->id == id; });
    return found == m_plan.end() ? nullptr : &*found;
}

std::vector<const StoredTask*> SpellPlanner::marksOf(QLatin1StringView id) const
{
    std::vector<const StoredTask*> found;
    for (const StoredTask& mark : m_marks) {
        if (mark.task.milestone()->id == id) {
            found.push_back(&mark);
        }
    }
    // Whatever came first: the same marks go to the same occurrences.
    std::sort(found.begin(), found.end(), [](const StoredTask* a, const StoredTask* b) {
        return std::tuple(a->task.milestone()->anchor, a->task.milestone()->occurrence, a->record) <
               std::tuple(b->task.milestone()->anchor, b->task.milestone()->occurrence, b->record);
    });
    return found;
}

} // namespace kluis::domain
