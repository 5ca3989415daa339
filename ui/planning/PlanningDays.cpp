// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/PlanningDays.h"

#include "core/domain/ConsultationHours.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/Label.h"
#include "core/domain/PracticeTime.h"
#include "ui/widgets/DayText.h"

#include <algorithm>

namespace kluis::ui {

using app::PlannedAppointment;
using domain::AppointmentRecord;
using domain::ConsultationHours;
using domain::PracticeTime;

namespace {

QString timeText(const QDateTime& wall, const QLocale& locale)
{
    return locale.toString(wall.time(), QLocale::ShortFormat);
}

PlanningItem freeItem(const ConsultationHours::Slot& slot, const QLocale& locale)
{
    PlanningItem item;
    item.start = PracticeTime::wallClock(slot.start);
    item.minutes = slot.minutes;
    item.isFree = true;
    item.state = PlanningDays::tr("free");
    item.how = PlanningDays::howText(slot.mode, slot.place, locale);
    item.text = timeText(item.start, locale);
    return item;
}

PlanningItem takenItem(const PlannedAppointment& planned, const QLocale& locale)
{
    const AppointmentRecord& appointment = planned.state.appointment;
    PlanningItem item;
    item.start = PracticeTime::wallClock(appointment.start);
    item.minutes = appointment.minutes;
    item.planned = planned;
    item.state = PlanningDays::statusText(appointment.status);
    item.how = PlanningDays::howText(appointment.mode, appointment.place, locale);
    item.text = timeText(item.start, locale) + u' ' + planned.name;
    return item;
}

QList<PlanningItem> itemsOf(const ConsultationHours& hours, const QList<PlannedAppointment>& appointments,
                            const QDate& day, const QDateTime& now, const QLocale& locale)
{
    QList<PlanningItem> items;
    for (const PlannedAppointment& planned : appointments) {
        if (planned.state.appointment.takesTime() &&
            PracticeTime::wallClock(planned.state.appointment.start).date() == day) {
            items.append(takenItem(planned, locale));
        }
    }
    const qsizetype taken = items.size();
    for (const ConsultationHours::Slot& slot : hours.slotsOn(day)) {
        const bool overlaps = std::any_of(items.cbegin(), items.cbegin() + taken, [&slot](const PlanningItem& item) {
            return item.start < slot.end() && slot.start < item.end();
        });
        if (!overlaps && slot.start >= now) {
            items.append(freeItem(slot, locale));
        }
    }
    std::sort(items.begin(), items.end(),
              [](const PlanningItem& a, const PlanningItem& b) { return a.start < b.start; });
    return items;
}

} // namespace

QString PlanningDays::statusText(AppointmentRecord::Status status)
{
    switch (status) {
    case AppointmentRecord::Status::Planned:
        return tr("planned");
    case AppointmentRecord::Status::Done:
        return tr("came");
    case AppointmentRecord::Status::Cancelled:
        return tr("cancelled");
    case AppointmentRecord::Status::Missed:
        return tr("did not come");
    }
    return {};
}

QString PlanningDays::howText(const QString& mode, const QString& place, const QLocale& locale)
{
    QStringList words;
    for (const domain::ValuePart& part : domain::FieldCatalogue::find(u"appointment")->value().parts) {
        for (const domain::ChoiceCode& choice : part.value.codes) {
            if (part.key == QLatin1StringView("mode") && choice.code == mode) {
                words.append(domain::labelIn(domain::languageOf(locale), choice.dutch, choice.english));
            }
        }
    }
    if (!place.isEmpty()) {
        words.append(place);
    }
    return words.join(QStringLiteral(", "));
}

QDate PlanningDays::startOfWeek(const QDate& day, const QLocale& locale)
{
    return day.addDays(-((day.dayOfWeek() - int(locale.firstDayOfWeek()) + 7) % 7));
}

PlanningDays PlanningDays::of(const QString& hours, const QList<PlannedAppointment>& appointments, const QDate& first,
                              int count, const QDateTime& now, const QLocale& locale)
{
    const ConsultationHours known = ConsultationHours::parse(hours).value_or(ConsultationHours());
    const QDate today = PracticeTime::wallClock(now).date();
    PlanningDays all;
    for (int i = 0; i < count; ++i) {
        PlanningDay day;
        day.day = first.addDays(i);
        day.isToday = day.day == today;
        day.title = DayText::near(day.day, locale);
        day.items = itemsOf(known, appointments, day.day, now, locale);
        for (PlanningItem& item : day.items) {
            const QStringList words{locale.toString(day.day, QLocale::LongFormat),
                                    timeText(item.start, locale),
                                    tr("%n minutes", nullptr, item.minutes),
                                    item.planned.name,
                                    item.state,
                                    item.how};
            QStringList spoken = words;
            spoken.removeAll(QString());
            item.spoken = spoken.join(QStringLiteral(", "));
            all.firstHour = qMin(all.firstHour, item.start.time().hour());
            const bool endsNextDay = item.end().date() != day.day;
            all.lastHour = qMax(all.lastHour, endsNextDay ? 24 : item.end().addSecs(3599).time().hour());
        }
        all.days.append(day);
    }
    return all;
}

} // namespace kluis::ui
