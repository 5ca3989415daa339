// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/blackbox/YearLife.h"

#include <QMap>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace kluis::test {

/// What two years come to by the national norm of 1996 and the Gatekeeper Improvement Act, found in the plainest way: by
/// looking at every day of everybody. Shares no code with the programs, and is slow. One thread.
class YearReference {
public:
    /// Days of people, those of part-timers by their part.
    struct Sums {
        int people = 0;
        int days = 0;                     ///< in service, heads
        double capacity = 0;              ///< days by part-time factor
        double sick = 0;                  ///< days by part-time factor by absence, without leave
        double leave = 0;                 ///< days by part-time factor
        int started = 0;                  ///< reports
        int ended = 0;                    ///< reports
        int endedDays = 0;                ///< of those, from their first day on
        int withoutReport = 0;            ///< people
        std::array<int, 4> cases{};       ///< 1-7, 8-42, 43-365, longer
        std::array<int, 4> casePeople{};  ///< who have such a case
        std::array<double, 4> caseSick{}; ///< part of sick

        Sums& operator+=(const Sums& other);
        [[nodiscard]] double percentage() const { return 100 * sick / capacity; }
        [[nodiscard]] double percentageWithLeave() const { return 100 * (sick + leave) / capacity; }
        /// Reports an employee a year; \p year: days of the year that ends with the period.
        [[nodiscard]] double frequency(int year) const { return double(started) * year / days; }
        [[nodiscard]] double meanDuration() const { return double(endedDays) / ended; }
    };

    [[nodiscard]] static Sums of(const YearLife& life, const QDate& from, const QDate& to);
    /// Of all whom \p group gives the same text, by that text.
    [[nodiscard]] static QMap<QString, Sums> grouped(const std::vector<YearLife>& lives, const QDate& from,
                                                     const QDate& to,
                                                     const std::function<QString(const YearLife&)>& group);
    /// "0-24", "25-34", … "65+": the age on \p day.
    [[nodiscard]] static QString ageBand(const YearLife& life, const QDate& day);
    /// The calendar: "M04/2023-01-02 2023-03-03 open", a line for each milestone of each spell, sorted.
    [[nodiscard]] static QStringList milestones(const YearLife& life);

    YearReference() = delete;
};

} // namespace kluis::test
