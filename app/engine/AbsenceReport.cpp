// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/AbsenceReport.h"

#include "core/domain/AbsenceState.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PracticeTime.h"
#include "core/domain/SpellHistory.h"

namespace kluis::app {

using domain::FieldValues;

namespace {

constexpr int whole = 10'000; // hundredths of a percent

bool isRunning(const FieldValues& values, const QDate& day)
{
    return domain::AbsenceState::on(day, values).week > 0;
}

/// Whether a report from \p from only says anew when the present one began.
bool isCorrection(const FieldValues& current, const QDate& from)
{
    const auto present = domain::SpellHistory::presentReport(current);
    return present && (from == present->first || (from < present->first && present->isOpen()));
}

/// Empties what belonged to the report, or the spell, before, as far as this role may; readers pass over the rest
/// (domain::PresentSpell). A new report that joins the spell goes on with what was said of the spell.
void clearEarlier(const FieldValues& current, domain::Role role, FieldValues& changes)
{
    FieldValues after = current;
    after.insert(changes);
    after.remove(QStringLiteral("recovery_date"));
    const auto history = domain::SpellHistory::of(after);
    const bool isJoined = !history.spells().empty() && history.spells().back().reports().size() > 1;
    for (auto value = current.cbegin(); value != current.cend(); ++value) {
        const domain::Field* field = domain::FieldCatalogue::find(value.key());
        const bool isOver =
            field != nullptr && (field->has(domain::OfReport) || (field->has(domain::OfSpell) && !isJoined));
        if (isOver && !value->isEmpty() && domain::AccessPolicy::mayRead(role, *field) &&
            domain::AccessPolicy::mayWrite(role, *field)) {
            changes.insert(value.key(), QString());
        }
    }
}

/// The percentage in hundredths, or nothing outside (0, 100].
std::optional<int> hundredthsOf(double percentage)
{
    if (!(percentage > 0 && percentage <= 100)) {
        return std::nullopt;
    }
    return qRound(percentage * 100);
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
        if (auto begins = begin(current, from, reporter, changes); !begins) {
            return failure(begins);
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

QString AbsenceReport::moment(const QDateTime& time)
{
    return domain::PracticeTime::wallClock(time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

/// A new report, or the present one from another day on.
Result<void> AbsenceReport::begin(const FieldValues& current, const QDate& from, const Reporter& reporter,
                                  FieldValues& changes)
{
    changes.insert(QStringLiteral("first_sick_day"), from.toString(Qt::ISODate));
    if (auto kept = putAway(current, from, changes); !kept) {
        return kept;
    }
    // What ended the report before stays in the history, not in the new one.
    for (const char* ended : {"recovery_date", "recovery_reported_at", "end_reason"}) {
        const QString id = QString::fromLatin1(ended);
        if (!current.value(id).isEmpty()) {
            changes.insert(id, QString());
        }
    }
    if (isCorrection(current, from)) {
        return {}; // what was said of it was said of this one
    }
    changes.insert(QStringLiteral("reported_at"), moment(reporter.now));
    changes.insert(QStringLiteral("reported_by"), reporter.login);
    clearEarlier(current, reporter.role, changes);
    return {};
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
