// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WorkingDay.h"

#include <algorithm>
#include <array>

namespace kluis::domain {

namespace {

/// Easter Sunday of the Gregorian calendar, by the method of Gauss as corrected by Butcher.
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

/// The King's birthday is kept on 27 April, on the day before where that is a Sunday; before 2014 on 30 April (29 April).
QDate kingsDay(int year)
{
    const QDate day(year, 4, year >= 2014 ? 27 : 30);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

} // namespace

bool isDayOff(const QDate& day)
{
    if (day.dayOfWeek() >= Qt::Saturday) {
        return true;
    }
    const int year = day.year();
    const QDate sunday = easter(year);
    const std::array holidays{QDate(year, 1, 1),  sunday.addDays(-2),  sunday.addDays(1),
                              sunday.addDays(39), sunday.addDays(50),  kingsDay(year),
                              QDate(year, 5, 5),  QDate(year, 12, 25), QDate(year, 12, 26)};
    return std::find(holidays.begin(), holidays.end(), day) != holidays.end();
}

QDate workingDayFrom(QDate day)
{
    while (isDayOff(day)) {
        day = day.addDays(1);
    }
    return day;
}

QDate workingDayUntil(QDate day)
{
    while (isDayOff(day)) {
        day = day.addDays(-1);
    }
    return day;
}

} // namespace kluis::domain
