// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/CalendarLines.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestonePlan.h"
#include "ui/tasks/DueGroup.h"
#include "ui/widgets/DayText.h"

#include <utility>

namespace kluis::ui {

using domain::PlannedMilestone;
using State = PlannedMilestone::State;

namespace {

/// What every line needs.
struct Reader {
    const app::DossierView& view;
    domain::Role role;
    QDate today;
    const QLocale& locale;

    [[nodiscard]] QString day(const QDate& date) const { return DayText::full(date, locale); }
    [[nodiscard]] QString documentName(const QString& id) const
    {
        for (const app::DocumentState& document : view.documents) {
            if (document.id.toString() == id) {
                return document.name;
            }
        }
        return {};
    }
};

QString stateOf(const PlannedMilestone& milestone, const Reader& reader)
{
    switch (milestone.state) {
    case State::Done:
        return CalendarLines::tr("done %1").arg(reader.day(milestone.done));
    case State::Cancelled:
        return CalendarLines::tr("does not apply");
    case State::Lapsed:
        return CalendarLines::tr("not needed: recovered");
    case State::Open:
        break;
    }
    if (milestone.rule->kind == domain::MilestoneKind::Notice) {
        return CalendarLines::tr("for information");
    }
    return milestone.isLate(reader.today) ? DueGroup::dayText(milestone.due, reader.today, reader.locale)
                                          : CalendarLines::tr("open");
}

CalendarLine lineOf(const PlannedMilestone& milestone, const Reader& reader)
{
    CalendarLine line;
    line.item = milestone.key.toText();
    const QString label = milestone.rule->label(domain::languageOf(reader.locale));
    line.what =
        milestone.key.occurrence > 0 ? CalendarLines::tr("%1 (%2)").arg(label).arg(milestone.key.occurrence) : label;
    line.due = reader.day(milestone.due);
    line.state = stateOf(milestone, reader);
    line.whose = milestonePartyLabel(milestone.rule->party, domain::languageOf(reader.locale));
    line.document = milestone.evidence;
    line.note = milestone.note;
    QStringList detail{QString(milestone.rule->source)};
    if (milestone.moved) {
        detail.append(CalendarLines::tr("moved by a wage sanction"));
    }
    if (milestone.delayed > 0) {
        detail.append(
            CalendarLines::tr("%n day(s) later, because the WIA was applied for late", nullptr, milestone.delayed));
    }
    if (const QString name = reader.documentName(milestone.evidence); !name.isEmpty()) {
        detail.append(CalendarLines::tr("document: %1").arg(name));
    }
    if (!milestone.note.isEmpty()) {
        detail.append(milestone.note);
    }
    line.detail = detail.join(QStringLiteral("  ·  "));
    line.late = milestone.isLate(reader.today);
    line.open = milestone.isToDo();
    line.mayRecord = milestone.rule->recorders.contains(reader.role);
    return line;
}

CalendarLine lineOf(const app::TaskState& state, const Reader& reader)
{
    using Status = domain::TaskRecord::Status;
    CalendarLine line;
    line.item = state.id.toString();
    line.isTask = true;
    line.what = state.task.note;
    line.due = reader.day(state.task.due);
    line.open = state.task.isOpen();
    line.late = line.open && state.task.due < reader.today;
    line.state = state.task.status == Status::Done ? CalendarLines::tr("done %1").arg(reader.day(state.task.done))
                 : state.task.status == Status::Cancelled ? CalendarLines::tr("does not apply")
                 : line.late ? DueGroup::dayText(state.task.due, reader.today, reader.locale)
                             : CalendarLines::tr("open");
    const auto role = state.standIn ? state.standIn : state.task.role;
    line.whose = role ? domain::roleLabel(*role, domain::languageOf(reader.locale)) : state.owner;
    if (state.standIn) {
        line.whose = CalendarLines::tr("%1 (%2 has left)").arg(line.whose, state.owner);
    }
    line.detail = state.author;
    line.mayRecord = true; // whose it is, the engine knows
    line.mayEdit = line.open && !state.task.request();
    return line;
}

/// Of a repeated milestone only what was done and the next one; of a spell that ended what was done or still must be.
bool isShown(const PlannedMilestone& milestone, bool& isNextShown)
{
    if (milestone.state == State::Lapsed && milestone.marks == 0) {
        return false;
    }
    if (milestone.key.occurrence == 0 || milestone.state != State::Open) {
        return true;
    }
    return !std::exchange(isNextShown, true);
}

void addMilestones(const std::vector<PlannedMilestone>& milestones, const Reader& reader, QList<CalendarLine>& lines)
{
    bool isNextShown = false;
    for (const PlannedMilestone& milestone : milestones) {
        if (isShown(milestone, isNextShown)) {
            lines.append(lineOf(milestone, reader));
        }
    }
}

QString summaryOf(const domain::SpellPlan& latest, const Reader& reader)
{
    const domain::Spell& spell = latest.spell;
    QString text;
    if (spell.isOpen()) {
        const int day = spell.countedDay(reader.today);
        text = CalendarLines::tr("Absent since %1: day %2, week %3 of 104.")
                   .arg(reader.day(spell.first()))
                   .arg(day + 1)
                   .arg(day / 7 + 1);
    } else {
        text = CalendarLines::tr("Recovered on %1.").arg(reader.day(spell.recovered()));
    }
    if (spell.breakDays() > 0) {
        text += QLatin1Char(' ') + CalendarLines::tr("Earlier absence counts with it; %n days between do not.", nullptr,
                                                     spell.breakDays());
    }
    return text;
}

} // namespace

CalendarLines CalendarLines::of(const app::DossierView& view, const domain::MilestonePlan& plan, domain::Role role,
                                const QDate& today, const QLocale& locale)
{
    CalendarLines calendar;
    calendar.offered = domain::AccessPolicy::mayRead(role, *domain::FieldCatalogue::find(u"task"));
    if (!calendar.offered) {
        return calendar;
    }
    const Reader reader{view, role, today, locale};
    if (const domain::SpellPlan* latest = plan.latest()) {
        calendar.summary = summaryOf(*latest, reader);
        addMilestones(latest->milestones, reader, calendar.lines);
    }
    addMilestones(plan.leave(), reader, calendar.lines);
    for (const app::TaskState& task : view.tasks) {
        if (!task.task.milestone()) {
            calendar.lines.append(lineOf(task, reader));
        }
    }
    if (plan.needsLeaveAnswer()) {
        calendar.question =
            tr("Illness adjoins the maternity leave on both sides. The doctor says whether it counts on.");
    }
    for (const app::DocumentState& document : view.documents) {
        if (document.category != domain::Category::Medical) {
            calendar.documents.append({document.id.toString(), document.name});
        }
    }
    return calendar;
}

} // namespace kluis::ui
