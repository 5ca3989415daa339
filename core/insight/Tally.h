// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/EmployeeAbsence.h"
#include "core/insight/Period.h"
#include "core/insight/Ratio.h"

#include <array>
#include <span>

namespace kluis::insight {

/// By how long a case lasted: days up to and including each bound, and one class for what is longer.
struct DurationClasses {
    static constexpr std::size_t most = 6;

    QLatin1StringView name; ///< on the command line
    std::array<qint32, most - 1> bounds{};
    std::size_t count = 0; ///< classes, the last without a bound

    [[nodiscard]] std::size_t classOf(qint64 days) const;
    /// "8-42", "> 365"
    [[nodiscard]] QString label(std::size_t index) const;

    /// One of those below; nothing for another name.
    [[nodiscard]] static const DurationClasses* named(QStringView name);
    /// 1-7, 8-42, 43-365, longer: what reports in the Netherlands commonly show.
    [[nodiscard]] static const DurationClasses& usual();
    /// 1-14, 15-91, 92-365, 366-730, longer: as in the comparison figures of Vernet.
    [[nodiscard]] static const DurationClasses& vernet();
};

/// One duration class of a tally.
struct DurationClassTally {
    qint64 cases = 0;
    qint64 employees = 0; ///< with at least one case of the class
    qint64 sick = 0;      ///< as Tally::sick
};

/// The cases that ended, for their mean length. Emptied where it would tell of a few people, while their number stays.
struct EndedCases {
    qint64 cases = 0;
    qint64 days = 0;      ///< their whole length, days before the period too
    qint64 employees = 0; ///< with at least one of them
};

/// What people's absence adds up to over a period, by the Dutch standard for absence figures (1996; calendar days,
/// weekends included). Whole numbers only: a sum over a hundred thousand people is exact, and sums of parts are the sum
/// of the whole. Value type; any thread.
struct Tally {
    qint64 employees = 0;      ///< employed on at least one day of the period
    qint64 employmentDays = 0; ///< heads, not full-time places
    qint64 capacity = 0;       ///< employment days by part-time factor, in ten-thousandths of a day
    qint64 sick = 0;           ///< days by part-time factor by absence, in 10^-8 of a day; without leave
    qint64 leave = 0;          ///< the same for maternity leave, which is whole absence
    qint64 started = 0;        ///< reports that began in the period
    qint64 ended = 0;          ///< reports whose first day recovered lies in the period
    EndedCases lengths;        ///< of those that ended
    qint64 withReport = 0;     ///< employees with a report that ran or began in the period
    std::array<DurationClassTally, DurationClasses::most> classes; ///< of the cases that ran in the period

    /// Adds one employee, whose absence is tidy.
    void add(const EmployeeAbsence& employee, const Period& period, const DurationClasses& classes);
    /// Adds other employees.
    Tally& operator+=(const Tally& other);

    /// Verzuimpercentage: absence as a part of what was to be worked. Partial absence counts for its part, part-time
    /// work for its factor.
    [[nodiscard]] Ratio percentage() const { return {sick, capacity * 100}; }
    [[nodiscard]] Ratio percentageWithLeave() const { return {sick + leave, capacity * 100}; }
    /// The part of percentage() that cases of one class make; all classes add up to it.
    [[nodiscard]] Ratio percentageOf(std::size_t index) const { return {classes.at(index).sick, capacity * 100}; }
    /// Meldingsfrequentie: reports an employee a year.
    [[nodiscard]] Ratio frequency(const Period& period) const
    {
        return {started * period.daysInYear(), employmentDays};
    }
    /// Gemiddelde verzuimduur, in days: of the cases that ended, partial days as whole ones, without part-time factor.
    [[nodiscard]] Ratio meanDuration() const { return {lengths.days, lengths.cases}; }
    /// Whether cases ended and their mean duration is withheld.
    [[nodiscard]] bool isDurationWithheld() const { return ended > 0 && lengths.cases == 0; }
    [[nodiscard]] Ratio averageEmployees(const Period& period) const { return {employmentDays, period.length()}; }
    /// Part of the employees without any report in the period, as a percentage.
    [[nodiscard]] Ratio withoutReport() const { return {(employees - withReport) * 100, employees}; }
};

} // namespace kluis::insight
