// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/AbsenceMerge.h"

#include "core/domain/AbsenceState.h"
#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/SpellHistory.h"
#include "core/domain/StructuredValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kluis::app {

using domain::FieldValues;
using domain::SickReport;

namespace {

const QString courseId = QStringLiteral("course");
const QString firstDayId = QStringLiteral("first_sick_day");
const QString recoveryId = QStringLiteral("recovery_date");
const QString pastId = QStringLiteral("past_spells");

QDate dayOf(const FieldValues& values, const QString& fieldId)
{
    return domain::parseDate(values.value(fieldId)).value_or(QDate());
}

/// What of \p after differs from \p before.
FieldValues difference(const FieldValues& before, const FieldValues& after)
{
    FieldValues changed;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (before.value(it.key()) != it.value()) {
            changed.insert(it.key(), it.value());
        }
    }
    return changed;
}

std::vector<SickReport> pastReports(const FieldValues& values)
{
    std::vector<SickReport> reports;
    const QString text = values.value(pastId);
    const auto entries =
        text.isEmpty() ? std::nullopt : domain::readStructure(domain::FieldCatalogue::find(pastId)->value(), text);
    for (const auto& entry : entries.value_or(std::vector<domain::ValueEntry>())) {
        reports.push_back({domain::parseDate(entry.value(QStringLiteral("from"))).value_or(QDate()),
                           domain::parseDate(entry.value(QStringLiteral("until"))).value_or(QDate())});
    }
    return reports;
}

bool holds(const domain::Course& course, const domain::CourseStep& step)
{
    return std::find(course.steps().begin(), course.steps().end(), step) != course.steps().end();
}

/// The course of \p values with those steps in it.
Result<QString> courseWith(const FieldValues& values, const std::vector<domain::CourseStep>& steps)
{
    auto course = domain::Course::parse(values.value(courseId));
    for (const domain::CourseStep& step : steps) {
        course = course ? course->with(step) : course;
    }
    return course ? Result<QString>(course->toText()) : failure(course);
}

} // namespace

Result<FieldValues> AbsenceMerge::changes(const FieldValues& current, const intake::ImportedAbsence& told,
                                          const AbsenceReport::Reporter& reporter)
{
    const QDate first = dayOf(current, firstDayId);
    if (first == told.first) {
        return present(current, told, reporter);
    }
    return !first.isValid() || told.first > first ? later(current, told, reporter) : earlier(current, told);
}

Result<FieldValues> AbsenceMerge::present(const FieldValues& current, const intake::ImportedAbsence& told,
                                          const AbsenceReport::Reporter& reporter)
{
    FieldValues after = current;
    after.insert(told.fields);
    const auto course = domain::Course::parse(current.value(courseId));
    if (!course) {
        return failure(course);
    }
    const QDate recovered = dayOf(current, recoveryId);
    const bool isOver = recovered.isValid() && recovered >= told.first;
    for (const domain::CourseStep& step : told.steps) {
        if (holds(*course, step)) {
            continue;
        }
        if (isOver && step.date >= recovered) {
            return fail(
                ErrorCode::InvalidArgument,
                tr("The file tells of absence after the recovery that is recorded. Correct one of them first."));
        }
        // Nothing is said anew by the percentage that is in force there already; without a course absence is whole.
        const auto inForce = course->on(step.date, told.first);
        if (inForce ? *inForce == step.absence : step.absence.isFull()) {
            continue;
        }
        const auto longer = courseWith(after, {step});
        if (!longer) {
            return failure(longer);
        }
        after.insert(courseId, *longer);
    }
    if (told.recovered.isValid() && told.recovered != recovered) {
        after.insert(recoveryId, told.recovered.toString(Qt::ISODate));
        after.insert(QStringLiteral("recovery_reported_at"), AbsenceReport::moment(reporter.now));
    }
    return difference(current, after);
}

Result<FieldValues> AbsenceMerge::later(const FieldValues& current, const intake::ImportedAbsence& told,
                                        const AbsenceReport::Reporter& reporter)
{
    if (domain::AbsenceState::on(told.first, current).week > 0) {
        return fail(ErrorCode::InvalidArgument,
                    tr("An absence that began earlier still runs on that day. Report its recovery first."));
    }
    const bool knowsStart = !told.steps.empty() && told.steps.front().date == told.first;
    const double percentage = knowsStart ? told.steps.front().absence.toDouble() : 100.0;
    const auto reported = AbsenceReport::sick(current, told.first, percentage, reporter);
    if (!reported) {
        return reported;
    }
    FieldValues after = current;
    after.insert(*reported);
    const auto rest = present(after, told, reporter);
    if (!rest) {
        return rest;
    }
    after.insert(*rest);
    return difference(current, after);
}

Result<FieldValues> AbsenceMerge::earlier(const FieldValues& current, const intake::ImportedAbsence& told)
{
    const std::vector<SickReport> past = pastReports(current);
    const auto same =
        std::find_if(past.begin(), past.end(), [&told](const SickReport& each) { return each.first == told.first; });
    if (same != past.end()) {
        const auto course = domain::Course::parse(current.value(courseId));
        const bool isKnown = course && (!told.recovered.isValid() || told.recovered == same->recovered) &&
                             std::all_of(told.steps.begin(), told.steps.end(),
                                         [&course](const auto& step) { return holds(*course, step); });
        return isKnown ? Result<FieldValues>(FieldValues())
                       : fail(ErrorCode::InvalidArgument,
                              tr("That absence is closed here, and the file tells something else of it."));
    }
    if (!told.recovered.isValid()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A later absence is recorded already, and the file does not say when "
                       "this one ended."));
    }
    const auto overlaps = [&told](const SickReport& each) {
        return told.first < each.recovered && each.first < told.recovered;
    };
    if (told.recovered > dayOf(current, firstDayId) || std::any_of(past.begin(), past.end(), overlaps)) {
        return fail(ErrorCode::InvalidArgument, tr("That absence overlaps another one that is recorded."));
    }
    QJsonArray entries = QJsonDocument::fromJson(current.value(pastId).toUtf8()).array();
    entries.append(QJsonObject{{QStringLiteral("from"), told.first.toString(Qt::ISODate)},
                               {QStringLiteral("until"), told.recovered.toString(Qt::ISODate)}});
    const auto text = domain::normalise(*domain::FieldCatalogue::find(pastId),
                                        QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)));
    if (!text) {
        return failure(text);
    }
    FieldValues after{{pastId, *text}};
    if (!told.steps.empty()) {
        const auto course = courseWith(current, told.steps);
        if (!course) {
            return failure(course);
        }
        after.insert(courseId, *course);
    }
    return difference(current, after);
}

} // namespace kluis::app
