// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/TimelineDescription.h"

#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestonePlan.h"
#include "core/domain/PracticeTime.h"
#include "ui/planning/PlanningDays.h"

#include <algorithm>

namespace kluis::ui {

using domain::PlannedMilestone;
using Kind = TimelineEvent::Kind;

namespace {

/// What everything below needs.
struct Reader {
    const app::DossierView& view;
    const QDate& today;
    const QLocale& locale;

    [[nodiscard]] domain::Language language() const { return domain::languageOf(locale); }
};

/// A piece of a report for each percentage.
void addReport(const domain::SickReport& report, bool isJoined, const domain::Course& course, const Reader& reader,
               QList<TimelineEvent>& events)
{
    const QDate end = report.isOpen() ? qMax(reader.today, report.first) : report.recovered.addDays(-1);
    QList<QDate> begins{report.first};
    for (const domain::CourseStep& step : course.steps()) {
        if (step.date > report.first && step.date <= end) {
            begins.append(step.date);
        }
    }
    for (qsizetype i = 0; i < begins.size(); ++i) {
        TimelineEvent piece;
        piece.kind = Kind::Absence;
        piece.from = begins[i];
        piece.to = i + 1 < begins.size() ? begins[i + 1].addDays(-1) : end;
        const auto percentage = course.on(piece.from, report.first);
        piece.percentage = percentage ? percentage->toDouble() : 100; // none recorded is all of it
        piece.isJoined = isJoined && i == 0;
        piece.isDone = !report.isOpen();
        piece.what = TimelineDescription::tr("Absence, %1 %").arg(reader.locale.toString(piece.percentage, 'g', 4));
        piece.state = piece.isJoined                              ? TimelineDescription::tr("counts on")
                      : report.isOpen() && i + 1 == begins.size() ? TimelineDescription::tr("runs")
                                                                  : QString();
        events.append(piece);
    }
}

QString stateOf(const PlannedMilestone& milestone, bool isLate)
{
    switch (milestone.state) {
    case PlannedMilestone::State::Done:
        return TimelineDescription::tr("done");
    case PlannedMilestone::State::Cancelled:
        return TimelineDescription::tr("does not apply");
    case PlannedMilestone::State::Lapsed:
        return TimelineDescription::tr("lapsed");
    case PlannedMilestone::State::Open:
        break;
    }
    return isLate ? TimelineDescription::tr("late") : TimelineDescription::tr("to do");
}

void addMilestones(const std::vector<PlannedMilestone>& milestones, const Reader& reader, QList<TimelineEvent>& events)
{
    for (const PlannedMilestone& milestone : milestones) {
        if (milestone.state == PlannedMilestone::State::Lapsed) {
            continue;
        }
        TimelineEvent event;
        event.isDone = milestone.state == PlannedMilestone::State::Done;
        event.isLate = milestone.isLate(reader.today);
        event.from = event.isDone && milestone.done.isValid() ? milestone.done : milestone.due;
        event.to = event.from;
        event.what = milestone.rule->label(reader.language());
        event.state = stateOf(milestone, event.isLate);
        events.append(event);
    }
}

void addAppointments(const Reader& reader, QList<TimelineEvent>& events)
{
    using Status = domain::AppointmentRecord::Status;
    for (const app::AppointmentState& state : reader.view.appointments) {
        if (!state.refused.isNull()) {
            continue; // nobody has it yet
        }
        const QDateTime wall = domain::PracticeTime::wallClock(state.appointment.start);
        TimelineEvent event;
        event.kind = Kind::Appointment;
        event.from = wall.date();
        event.to = event.from;
        event.isDone = state.appointment.status != Status::Planned;
        event.what =
            TimelineDescription::tr("Appointment at %1").arg(reader.locale.toString(wall.time(), QLocale::ShortFormat));
        event.what += state.with.isEmpty() ? QString() : QString(QStringLiteral(", ") + state.with);
        event.state = PlanningDays::statusText(state.appointment.status);
        events.append(event);
    }
}

void addDocuments(const Reader& reader, QList<TimelineEvent>& events)
{
    for (const app::DocumentState& document : reader.view.documents) {
        const domain::Field* field = domain::FieldCatalogue::find(document.fieldId);
        if (!document.refused.isEmpty() || field == nullptr) {
            continue;
        }
        TimelineEvent event;
        event.kind = Kind::Document;
        event.from = domain::PracticeTime::wallClock(document.at).date();
        event.to = event.from;
        event.isDone = true;
        event.what = field->label(reader.locale);
        event.state = document.name;
        events.append(event);
    }
}

} // namespace

QString TimelineDescription::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Absence:
        return tr("Absence");
    case Kind::Milestone:
        return tr("Milestone");
    case Kind::Appointment:
        return tr("Appointment");
    case Kind::Document:
        return tr("Document");
    }
    return {};
}

TimelineDescription TimelineDescription::of(const app::DossierView& view, const domain::MilestonePlan& plan,
                                            const QDate& today, const QLocale& locale)
{
    const Reader reader{view, today, locale};
    TimelineDescription timeline;
    timeline.today = today;
    const auto course =
        domain::Course::parse(view.fields.value(QStringLiteral("course")).value).value_or(domain::Course());
    for (const domain::SpellPlan& spell : plan.spells()) {
        bool isJoined = false;
        for (const domain::SickReport& report : spell.spell.reports()) {
            addReport(report, std::exchange(isJoined, true), course, reader, timeline.events);
        }
        addMilestones(spell.milestones, reader, timeline.events);
    }
    addMilestones(plan.leave(), reader, timeline.events);
    addAppointments(reader, timeline.events);
    addDocuments(reader, timeline.events);
    std::stable_sort(timeline.events.begin(), timeline.events.end(),
                     [](const TimelineEvent& a, const TimelineEvent& b) { return a.from < b.from; });
    for (TimelineEvent& event : timeline.events) {
        const QString from = locale.toString(event.from, QLocale::ShortFormat);
        const QString when =
            event.to == event.from ? from : tr("%1 to %2").arg(from, locale.toString(event.to, QLocale::ShortFormat));
        QStringList words{when, event.what, event.state};
        words.removeAll(QString());
        event.spoken = words.join(QStringLiteral(", "));
    }
    return timeline;
}

QDate TimelineDescription::first() const
{
    QDate first = today;
    for (const TimelineEvent& event : events) {
        first = qMin(first, event.from);
    }
    return first;
}

QDate TimelineDescription::last() const
{
    QDate last = today;
    for (const TimelineEvent& event : events) {
        last = qMax(last, event.to);
    }
    return last;
}

} // namespace kluis::ui
