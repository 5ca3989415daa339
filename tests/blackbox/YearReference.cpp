// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/YearReference.h"

#include <QSet>

#include <algorithm>

namespace kluis::test {

namespace {

using Illness = YearLife::Illness;

bool isOnLeave(const YearLife& life, const QDate& day)
{
    return life.leave.start.isValid() && day >= life.leave.start && day <= life.leave.end;
}

bool isEmployed(const YearLife& life, const QDate& day)
{
    return day >= life.employed && (!life.left.isValid() || day <= life.left);
}

/// Number of the illness of that day, -1 for none. A leave is no illness.
int illnessOn(const YearLife& life, const QDate& day)
{
    if (!isEmployed(life, day) || isOnLeave(life, day)) {
        return -1;
    }
    for (std::size_t i = 0; i < life.illnesses.size(); ++i) {
        const Illness& illness = life.illnesses[i];
        if (day >= illness.first && (!illness.recovered.isValid() || day < illness.recovered)) {
            return int(i);
        }
    }
    return -1;
}

/// First day of the case that runs on \p day: an illness begins anew behind a leave.
QDate caseStart(const YearLife& life, QDate day)
{
    const int illness = illnessOn(life, day);
    while (illnessOn(life, day.addDays(-1)) == illness) {
        day = day.addDays(-1);
    }
    return day;
}

int absentOn(const YearLife& life, const QDate& day)
{
    int percentage = 100;
    for (const YearLife::Step& step : life.illnesses[std::size_t(illnessOn(life, day))].steps) {
        percentage = step.from <= day ? step.percentage : percentage;
    }
    return percentage;
}

std::size_t classOf(int days)
{
    return days <= 7 ? 0 : days <= 42 ? 1 : days <= 365 ? 2 : 3;
}

/// One absence of the law: illnesses with fewer than 28 days between, that are outside the leave.
struct Span {
    QDate first;
    QDate recovered; ///< invalid: runs
};

std::vector<std::vector<Span>> spellsOf(const YearLife& life)
{
    std::vector<Span> pieces;
    for (const Illness& illness : life.illnesses) {
        const auto& leave = life.leave;
        const bool isOpen = !illness.recovered.isValid();
        const bool meets =
            leave.start.isValid() && illness.first <= leave.end && (isOpen || illness.recovered > leave.start);
        if (!meets) {
            pieces.push_back({illness.first, illness.recovered});
            continue;
        }
        if (illness.first < leave.start) {
            pieces.push_back({illness.first, leave.start});
        }
        if (isOpen || illness.recovered > leave.end.addDays(1)) {
            pieces.push_back({leave.end.addDays(1), illness.recovered});
        }
    }
    std::vector<std::vector<Span>> spells;
    for (const Span& piece : pieces) {
        if (spells.empty() || spells.back().back().recovered.daysTo(piece.first) >= 28) {
            spells.push_back({});
        }
        spells.back().push_back(piece);
    }
    return spells;
}

/// The date of counted day \p count, walking day by day; days between two illnesses of a spell do not count.
QDate counted(const std::vector<Span>& spell, int count)
{
    QDate day = spell.front().first;
    const auto isBreak = [&spell](const QDate& at) {
        for (std::size_t i = 1; i < spell.size(); ++i) {
            if (at >= spell[i - 1].recovered && at < spell[i].first) {
                return true;
            }
        }
        return false;
    };
    while (count > 0) {
        day = day.addDays(1);
        count -= isBreak(day) ? 0 : 1;
    }
    return day;
}

bool isDayOff(const QDate& day)
{
    // As the calendars on the wall have them; 27 April 2025 is a Sunday, so the King's day is the 26th.
    static const QSet<QString> holidays{
        QStringLiteral("2023-01-01"), QStringLiteral("2023-04-07"), QStringLiteral("2023-04-10"),
        QStringLiteral("2023-04-27"), QStringLiteral("2023-05-05"), QStringLiteral("2023-05-18"),
        QStringLiteral("2023-05-29"), QStringLiteral("2023-12-25"), QStringLiteral("2023-12-26"),
        QStringLiteral("2024-01-01"), QStringLiteral("2024-03-29"), QStringLiteral("2024-04-01"),
        QStringLiteral("2024-04-27"), QStringLiteral("2024-05-05"), QStringLiteral("2024-05-09"),
        QStringLiteral("2024-05-20"), QStringLiteral("2024-12-25"), QStringLiteral("2024-12-26"),
        QStringLiteral("2025-01-01"), QStringLiteral("2025-04-18"), QStringLiteral("2025-04-21"),
        QStringLiteral("2025-04-26"), QStringLiteral("2025-05-05"), QStringLiteral("2025-05-29"),
        QStringLiteral("2025-06-09"), QStringLiteral("2025-12-25"), QStringLiteral("2025-12-26")};
    return day.dayOfWeek() >= 6 || holidays.contains(day.toString(Qt::ISODate));
}

/// Counted days of what falls due once, from the table of the design; "M09" moves on to a working day.
constexpr std::array<std::pair<const char*, int>, 17> once{{{"M01", 0},
                                                            {"M02", 6},
                                                            {"M03", 41},
                                                            {"M04", 41},
                                                            {"M05", 55},
                                                            {"M08", 475},
                                                            {"M10", 335},
                                                            {"M11", 363},
                                                            {"M12", 405},
                                                            {"M13", 343},
                                                            {"M14", 636},
                                                            {"M15", 636},
                                                            {"M16", 615},
                                                            {"M17", 636},
                                                            {"M18", 650},
                                                            {"M20", 727},
                                                            {"M22", 728}}};

QString line(const QString& id, const QDate& first, const QDate& due, const QString& state)
{
    return id + u'/' + first.toString(Qt::ISODate) + u' ' + due.toString(Qt::ISODate) + u' ' + state;
}

} // namespace

YearReference::Sums& YearReference::Sums::operator+=(const Sums& other)
{
    people += other.people;
    days += other.days;
    capacity += other.capacity;
    sick += other.sick;
    leave += other.leave;
    started += other.started;
    ended += other.ended;
    endedDays += other.endedDays;
    withoutReport += other.withoutReport;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        cases.at(i) += other.cases.at(i);
        casePeople.at(i) += other.casePeople.at(i);
        caseSick.at(i) += other.caseSick.at(i);
    }
    return *this;
}

YearReference::Sums YearReference::of(const YearLife& life, const QDate& from, const QDate& to)
{
    Sums sums;
    const double factor = life.hours / 40.0;
    bool hadReport = false;
    std::array<bool, 4> had{};
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const int yesterday = illnessOn(life, day.addDays(-1));
        const int today = illnessOn(life, day);
        if (yesterday >= 0 && today != yesterday) {
            ++sums.ended;
            sums.endedDays += int(caseStart(life, day.addDays(-1)).daysTo(day));
        }
        if (isEmployed(life, day)) {
            ++sums.days;
            sums.capacity += factor;
            sums.leave += isOnLeave(life, day) ? factor : 0;
        }
        if (today < 0) {
            continue;
        }
        hadReport = true;
        sums.started += yesterday != today ? 1 : 0;
        QDate last = day;
        while (last < to && illnessOn(life, last.addDays(1)) == today) {
            last = last.addDays(1);
        }
        const std::size_t length = classOf(int(caseStart(life, day).daysTo(last)) + 1);
        const double sick = factor * absentOn(life, day) / 100.0;
        sums.sick += sick;
        sums.caseSick.at(length) += sick;
        sums.cases.at(length) += day == last ? 1 : 0;
        sums.casePeople.at(length) += had.at(length) ? 0 : 1;
        had.at(length) = true;
    }
    sums.people = sums.days > 0 ? 1 : 0;
    sums.withoutReport = sums.days > 0 && !hadReport ? 1 : 0;
    return sums;
}

QMap<QString, YearReference::Sums> YearReference::grouped(const std::vector<YearLife>& lives, const QDate& from,
                                                          const QDate& to,
                                                          const std::function<QString(const YearLife&)>& group)
{
    QMap<QString, Sums> groups;
    for (const YearLife& life : lives) {
        groups[group(life)] += of(life, from, to);
    }
    groups.removeIf([](const auto& each) { return each.value().people == 0; });
    return groups;
}

QString YearReference::ageBand(const YearLife& life, const QDate& day)
{
    int age = day.year() - life.born.year();
    const bool isBefore =
        day.month() != life.born.month() ? day.month() < life.born.month() : day.day() < life.born.day();
    age -= isBefore ? 1 : 0;
    for (int last = 24; last <= 64; last += 10) {
        if (age <= last) {
            return QStringLiteral("%1-%2").arg(last == 24 ? 0 : last - 9).arg(last);
        }
    }
    return QStringLiteral("65+");
}

QStringList YearReference::milestones(const YearLife& life)
{
    QStringList lines;
    for (const auto& spell : spellsOf(life)) {
        const QDate first = spell.front().first;
        const QDate recovered = spell.back().recovered;
        const auto state = [&recovered](const QDate& due, bool outlasts) {
            const bool isOver = recovered.isValid() && (!outlasts || due >= recovered);
            return isOver ? QStringLiteral("lapsed") : QStringLiteral("open");
        };
        for (const auto& [id, count] : once) {
            const QDate due = counted(spell, count);
            const bool isReport = count <= 6; // the report itself is the proof
            lines.append(
                line(QString::fromLatin1(id), first, due, isReport ? QStringLiteral("done") : state(due, false)));
        }
        QDate uwv = counted(spell, 294);
        while (isDayOff(uwv)) {
            uwv = uwv.addDays(1);
        }
        lines.append(line(QStringLiteral("M09"), first, uwv, state(uwv, true)));
        for (int time = 1; 55 + 42 * time < 728; ++time) {
            const QDate due = counted(spell, 55 + 42 * time);
            if (!recovered.isValid() || due < recovered) {
                lines.append(line(QStringLiteral("M06.%1").arg(time), first, due, state(due, false)));
            }
        }
        QDate last = life.left;
        if (last.isValid() && last >= first && (!recovered.isValid() || last < recovered)) {
            while (isDayOff(last)) {
                last = last.addDays(-1);
            }
            lines.append(line(QStringLiteral("M23"), first, std::max(last, first), QStringLiteral("open")));
        }
    }
    if (life.leave.start.isValid()) {
        // Four weeks before the day after the due date.
        lines.append(line(QStringLiteral("M28"), life.leave.due, life.leave.due.addDays(-27), QStringLiteral("open")));
    }
    lines.sort();
    return lines;
}

} // namespace kluis::test
