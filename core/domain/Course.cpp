// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Course.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kluis::domain {

Result<Course> Course::parse(const QString& text)
{
    const Field* field = FieldCatalogue::find(u"course");
    const auto canonical = normalise(*field, text);
    if (!canonical) {
        return failure(canonical);
    }
    Course course;
    if (canonical->isEmpty()) {
        return course;
    }
    const auto entries = readStructure(field->value(), *canonical);
    if (!entries) {
        return fail(ErrorCode::Internal, QCoreApplication::translate("Course", "The absence course can't be read."));
    }
    for (const ValueEntry& entry : *entries) {
        const auto day = parseDate(entry.value(u"date"_qs));
        const auto absence = Percentage::fromText(entry.value(u"percentage"_qs));
        course.m_steps.push_back({day.value_or(QDate()), absence.value_or(Percentage())});
    }
    return course;
}

Result<Course> Course::with(const CourseStep& step) const
{
    if (!step.date.isValid() || !parseDate(step.date.toString(Qt::ISODate))) {
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Course", "The absence course needs a valid date."));
    }
    Course course = *this;
    const auto place = std::lower_bound(course.m_steps.begin(), course.m_steps.end(), step.date,
                                        [](const CourseStep& s, const QDate& day) { return s.date < day; });
    if (place != course.m_steps.end() && place->date == step.date) {
        *place = step;
        return course;
    }
    if (course.m_steps.size() >= std::size_t(mostEntries)) {
        return fail(ErrorCode::LimitExceeded,
                    QCoreApplication::translate("Course", "The absence course has too many steps."));
    }
    course.m_steps.insert(place, step);
    return course;
}

std::optional<Percentage> Course::on(const QDate& day, const QDate& firstSickDay) const
{
    std::optional<Percentage> found;
    for (const CourseStep& step : m_steps) {
        if (step.date >= firstSickDay && step.date <= day) {
            found = step.absence;
        }
    }
    return found;
}

QString Course::toText() const
{
    if (m_steps.empty()) {
        return {};
    }
    QJsonArray array;
    for (const CourseStep& step : m_steps) {
        array.append(
            QJsonObject{{u"date"_qs, step.date.toString(Qt::ISODate)}, {u"percentage"_qs, step.absence.toString()}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace kluis::domain
