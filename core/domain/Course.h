// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Percentage.h"

#include <QDate>

#include <vector>

namespace kluis::domain {

/// From this day on, this part of the working time was not worked (absence percentage = 100 - recovery percentage).
struct CourseStep {
    QDate date;
    Percentage absence;

    friend bool operator==(const CourseStep&, const CourseStep&) = default;
};

/// The course of absence: dated percentages, ordered by day, each day once. Its text is the canonical value of the
/// field `course`: [{"date":"2026-01-05","percentage":"100"},...]. Value type.
class Course {
public:
    /// Reads the field's text, canonical or typed ("2026-01-05 100; 2026-02-02 50"); the empty text is the empty
    /// course. \returns InvalidArgument or LimitExceeded as normalise() does.
    [[nodiscard]] static Result<Course> parse(const QString& text);

    /// The same course with a step at that day; a step already there is replaced.
    /// \returns InvalidArgument for a day that is none, LimitExceeded past 400 steps.
    [[nodiscard]] Result<Course> with(const CourseStep& step) const;

    /// The percentage in force on \p day, counting only steps from \p firstSickDay on (earlier ones belong to an
    /// earlier spell). Nothing where no step applies.
    [[nodiscard]] std::optional<Percentage> on(const QDate& day, const QDate& firstSickDay) const;

    [[nodiscard]] const std::vector<CourseStep>& steps() const { return m_steps; }
    /// Canonical text; empty for an empty course.
    [[nodiscard]] QString toText() const;

private:
    std::vector<CourseStep> m_steps;
};

} // namespace kluis::domain
