// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/AbsenceState.h"

#include "core/domain/Course.h"
#include "core/domain/Label.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/SpellHistory.h"

namespace kluis::domain {

namespace {

struct StatusRow {
    AbsenceStatus status;
    QLatin1StringView name;
    QStringView dutch;
    QLatin1StringView english;
};

constexpr std::array rows{
    StatusRow{AbsenceStatus::None, QLatin1StringView("none"), u"Geen verzuim", QLatin1StringView("No absence")},
    StatusRow{AbsenceStatus::Sick, QLatin1StringView("sick"), u"Ziek", QLatin1StringView("Sick")},
    StatusRow{AbsenceStatus::Partial, QLatin1StringView("partial"), u"Gedeeltelijk ziek",
              QLatin1StringView("Partly sick")},
    StatusRow{AbsenceStatus::Recovered, QLatin1StringView("recovered"), u"Hersteld", QLatin1StringView("Recovered")},
};

const StatusRow& rowOf(AbsenceStatus status)
{
    return rows.at(std::size_t(status) - 1);
}

/// The week of the spell in law: absence shortly before counts with it.
int weekOf(const QDate& today, const QDate& firstSickDay, const FieldValues& fields)
{
    const QString past = fields.value(u"past_spells"_qs);
    if (!past.isEmpty()) {
        const auto history =
            SpellHistory::of({{u"past_spells"_qs, past}, {u"first_sick_day"_qs, firstSickDay.toString(Qt::ISODate)}});
        if (const Spell* spell = history.at(today)) {
            return spell->countedDay(today) / 7 + 1;
        }
    }
    return AbsenceState::weekNumber(firstSickDay, today);
}

} // namespace

QLatin1StringView absenceStatusName(AbsenceStatus status)
{
    return rowOf(status).name;
}

std::optional<AbsenceStatus> absenceStatusFromName(QStringView name)
{
    for (const StatusRow& row : rows) {
        if (name == row.name) {
            return row.status;
        }
    }
    return std::nullopt;
}

QString absenceStatusLabel(AbsenceStatus status, Language language)
{
    const StatusRow& row = rowOf(status);
    return labelIn(language, row.dutch, row.english);
}

AbsenceState AbsenceState::on(const QDate& today, const FieldValues& fields)
{
    const auto firstSickDay = parseDate(fields.value(u"first_sick_day"_qs));
    if (!firstSickDay || *firstSickDay > today) {
        return {};
    }
    const auto recovery = parseDate(fields.value(u"recovery_date"_qs));
    if (recovery && *recovery >= *firstSickDay && *recovery <= today) {
        return {AbsenceStatus::Recovered, 0, {}};
    }
    // A course that can't be read says nothing; the person is then wholly absent, as without a course.
    const auto course = Course::parse(fields.value(u"course"_qs));
    const auto step = course ? course->on(today, *firstSickDay) : std::nullopt;
    const Percentage absence = step.value_or(*Percentage::fromWhole(100));
    if (absence.isZero()) {
        return {AbsenceStatus::Recovered, 0, {}};
    }
    const AbsenceStatus status = absence.isFull() ? AbsenceStatus::Sick : AbsenceStatus::Partial;
    return {status, weekOf(today, *firstSickDay, fields), absence};
}

int AbsenceState::weekNumber(const QDate& firstSickDay, const QDate& day)
{
    const qint64 days = firstSickDay.daysTo(day);
    return days < 0 || !firstSickDay.isValid() || !day.isValid() ? 0 : int(days / 7) + 1;
}

} // namespace kluis::domain
