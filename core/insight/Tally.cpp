// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Tally.h"

namespace kluis::insight {

namespace {

constexpr qint64 whole = 10'000; ///< 100 % in hundredths

/// Days within \p window by absence, in hundredths of a percent.
qint64 absentDays(const SickReport& report, const DaySpan& window)
{
    qint64 sum = 0;
    DaySpan stretch{report.days.from, report.days.until};
    qint64 part = whole;
    for (const AbsenceStep& step : report.steps) {
        sum += DaySpan{stretch.from, std::min(step.from, report.days.until)}.cutTo(window).length() * part;
        stretch.from = std::max(stretch.from, step.from);
        part = step.hundredths;
    }
    return sum + stretch.cutTo(window).length() * part;
}

/// What \p weigh makes of each stretch of the window in which the hours were the same, by their part of full time: ptf(d) of
/// the standard.
template <typename Weigh> qint64 byHours(const EmployeeAbsence& employee, const DaySpan& window, Weigh weigh)
{
    qint64 sum = 0;
    DaySpan stretch = window;
    qint64 partTime = employee.partTime;
    for (const HoursStep& step : employee.hours) {
        sum += weigh(DaySpan{stretch.from, std::min(stretch.until, step.from)}) * partTime;
        stretch.from = std::max(stretch.from, step.from);
        partTime = step.partTime;
    }
    return sum + weigh(stretch) * partTime;
}

} // namespace

std::size_t DurationClasses::classOf(qint64 days) const
{
    std::size_t index = 0;
    while (index + 1 < count && days > bounds.at(index)) {
        ++index;
    }
    return index;
}

QString DurationClasses::label(std::size_t index) const
{
    if (index + 1 >= count) {
        return QStringLiteral("> %1").arg(bounds.at(count - 2));
    }
    return QStringLiteral("%1-%2").arg(index == 0 ? 1 : bounds.at(index - 1) + 1).arg(bounds.at(index));
}

const DurationClasses* DurationClasses::named(QStringView name)
{
    for (const DurationClasses* each : {&usual(), &vernet()}) {
        if (name == each->name) {
            return each;
        }
    }
    return nullptr;
}

const DurationClasses& DurationClasses::usual()
{
    static constexpr DurationClasses classes{QLatin1StringView("usual"), {7, 42, 365}, 4};
    return classes;
}

const DurationClasses& DurationClasses::vernet()
{
    static constexpr DurationClasses classes{QLatin1StringView("vernet"), {14, 91, 365, 730}, 5};
    return classes;
}

void Tally::add(const EmployeeAbsence& employee, const Period& period, const DurationClasses& durations)
{
    const DaySpan window = period.days();
    bool hasRecovered = false;
    for (const SickReport& report : employee.reports) {
        // The day of recovery counts, also where it is the day after the employment.
        if (report.days.until >= window.from && report.days.until < window.until) {
            ++ended;
            ++lengths.cases;
            lengths.days += report.days.length();
            hasRecovered = true;
        }
    }
    lengths.employees += hasRecovered ? 1 : 0;
    const DaySpan atWork = employee.employed.cutTo(window);
    if (atWork.isEmpty()) {
        return;
    }
    ++employees;
    employmentDays += atWork.length();
    capacity += byHours(employee, window, [&](const DaySpan& part) { return employee.employed.cutTo(part).length(); });
    for (const DaySpan& span : employee.leaves) {
        leave += byHours(employee, window, [&](const DaySpan& part) { return span.cutTo(part).length() * whole; });
    }
    std::array<bool, DurationClasses::most> seen{};
    bool isReported = false;
    for (const SickReport& report : employee.reports) {
        if (report.days.cutTo(window).isEmpty()) {
            continue;
        }
        isReported = true;
        started += report.days.from >= window.from ? 1 : 0;
        const qint64 days = byHours(employee, window, [&](const DaySpan& part) { return absentDays(report, part); });
        sick += days;
        const std::size_t index =
            durations.classOf(DaySpan{report.days.from, window.until}.cutTo(report.days).length());
        DurationClassTally& tally = classes.at(index);
        ++tally.cases;
        tally.sick += days;
        tally.employees += seen.at(index) ? 0 : 1;
        seen.at(index) = true;
    }
    withReport += isReported ? 1 : 0;
}

Tally& Tally::operator+=(const Tally& other)
{
    employees += other.employees;
    employmentDays += other.employmentDays;
    capacity += other.capacity;
    sick += other.sick;
    leave += other.leave;
    started += other.started;
    ended += other.ended;
    lengths.cases += other.lengths.cases;
    lengths.days += other.lengths.days;
    lengths.employees += other.lengths.employees;
    withReport += other.withReport;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        classes.at(i).cases += other.classes.at(i).cases;
        classes.at(i).employees += other.classes.at(i).employees;
        classes.at(i).sick += other.classes.at(i).sick;
    }
    return *this;
}

} // namespace kluis::insight
