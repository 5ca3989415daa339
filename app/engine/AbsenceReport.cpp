// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/AbsenceReport.h"

#include "core/domain/AbsenceState.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/SpellHistory.h"

namespace kluis::app {

using domain::FieldValues;

namespace {

constexpr int whole = 10'000; // hundredths of a percent

QString moment(const QDateTime& time)
{
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

/// The percentage in hundredths, or nothing outside (0, 100].
std::optional<int> hundredthsOf(double percentage)
{
    if (!(percentage > 0 && percentage <= 100)) {
        return std::nullopt;
    }
    return qRound(percentage * 100);
}

bool isRunning(const FieldValues& values, const QDate& day)
{
    return domain::AbsenceState::on(day, values).week > 0;
}

} // namespace

Result<FieldValues> AbsenceReport::sick(const FieldValues& current, const QDate& from, double percentage,
                                        const Reporter& reporter)
{
    const auto hundredths = hundredthsOf(percentage);
    if (!from.isValid() || !hundredths) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A sick report needs a valid day and a percentage of absence above 0 up to 100."));
    }
    FieldValues changes;
    const QDate begun = QDate::fromString(current.value(QStringLiteral("first_sick_day")), Qt::ISODate);
    const bool goesOn = isRunning(current, from) && begun < from;
    if (!goesOn) {
        changes.insert(QStringLiteral("first_sick_day"), from.toString(Qt::ISODate));
        changes.insert(QStringLiteral("reported_at"), moment(reporter.now));
        changes.insert(QStringLiteral("reported_by"), reporter.login);
        if (auto kept = putAway(current, from, changes); !kept) {
            return failure(kept);
        }
        // What ended the spell before stays in the history, not in the new spell.
        for (const char* ended : {"recovery_date", "recovery_reported_at", "end_reason"}) {
            const QString id = QString::fromLatin1(ended);
            if (!current.value(id).isEmpty()) {
                changes.insert(id, QString());
            }
        }
    }
    // Without a step the absence is whole; only some roles may record a course.
    const auto* course = domain::FieldCatalogue::find(u"course");
    if (*hundredths != whole || goesOn || domain::AccessPolicy::mayWrite(reporter.role, *course)) {
        if (auto added = addStep(current, from, *hundredths, changes); !added) {
            return failure(added);
        }
    }
    return changes;
}

Result<FieldValues> AbsenceReport::recovered(const FieldValues& current, const QDate& from, double percentage,
                                             const Reporter& reporter)
{
    const auto hundredths = hundredthsOf(percentage);
    if (!from.isValid() || !hundredths) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A recovery report needs a valid day and a percentage recovered above 0 up to 100."));
    }
    if (!isRunning(current, from)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("On that day no absence is recorded, so nothing can be reported as recovered."));
    }
    FieldValues changes;
    if (*hundredths == whole) {
        changes.insert(QStringLiteral("recovery_date"), from.toString(Qt::ISODate));
        changes.insert(QStringLiteral("recovery_reported_at"), moment(reporter.now));
    } else if (auto added = addStep(current, from, whole - *hundredths, changes); !added) {
        return failure(added);
    }
    return changes;
}

/// The report that ended is one of the earlier ones now, unless the new one corrects it.
Result<void> AbsenceReport::putAway(const FieldValues& current, const QDate& from, FieldValues& changes)
{
    const QString id = QStringLiteral("past_spells");
    const QDate first = QDate::fromString(current.value(QStringLiteral("first_sick_day")), Qt::ISODate);
    if (!first.isValid() || from == first || isRunning(current, from)) {
        return {};
    }
    const auto past = domain::SpellHistory::putAway(current);
    if (!past) {
        return failure(past);
    }
    if (*past != current.value(id)) {
        changes.insert(id, *past);
    }
    return {};
}

Result<void> AbsenceReport::addStep(const FieldValues& current, const QDate& from, int hundredths, FieldValues& changes)
{
    const QString id = QStringLiteral("course");
    const auto course = domain::Course::parse(current.value(id));
    if (!course) {
        return failure(course);
    }
    const auto longer = course->with({from, *domain::Percentage::fromHundredths(hundredths)});
    if (!longer) {
        return failure(longer);
    }
    changes.insert(id, longer->toText());
    return {};
}

} // namespace kluis::app
