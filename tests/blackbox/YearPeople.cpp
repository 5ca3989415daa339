// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/YearPeople.h"

#include <random>

namespace kluis::test {

namespace {

using Illness = YearLife::Illness;
using ByHand = YearPeople::ByHand;

QDate day(const char* text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

YearLife life(const char* number, std::vector<Illness> illnesses)
{
    YearLife made;
    made.number = QString::fromLatin1(number);
    made.department = QStringLiteral("Werkplaats");
    made.illnesses = std::move(illnesses);
    return made;
}

/// A whole-time life whose two years are 365 and 366 days.
ByHand whole(const char* number, std::vector<Illness> illnesses)
{
    return {.life = life(number, std::move(illnesses)), .capacity = {365, 366}};
}

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }
    bool oneIn(int many) { return between(1, many) == 1; }

private:
    std::mt19937 m_random;
};

/// Most are ill for some days, few for years.
int lengthOf(Dice& dice)
{
    const int kind = dice.between(1, 100);
    return kind <= 68   ? dice.between(1, 7)
           : kind <= 88 ? dice.between(8, 42)
           : kind <= 97 ? dice.between(43, 365)
                        : dice.between(366, 600);
}

std::vector<Illness> illnessesOf(Dice& dice, const QDate& from, const QDate& last)
{
    std::vector<Illness> all;
    QDate at = from.addDays(dice.between(0, 400));
    while (at < last) {
        Illness illness{at, at.addDays(lengthOf(dice)), {}};
        const int length = int(at.daysTo(illness.recovered));
        if (length > 14 && !dice.oneIn(3)) {
            illness.steps.push_back({at.addDays(length / 2), 50});
            if (length > 28) {
                illness.steps.push_back({at.addDays(length * 3 / 4), 25});
            }
        }
        std::erase_if(illness.steps, [&last](const YearLife::Step& step) { return step.from > last; });
        if (illness.recovered > last) {
            illness.recovered = {};
            all.push_back(illness);
            break;
        }
        all.push_back(illness);
        // A third fall ill again about the four weeks of the law: 27 and 28 days are among them.
        at = illness.recovered.addDays(dice.oneIn(3) ? dice.between(20, 32) : dice.between(33, 500));
    }
    return all;
}

} // namespace

std::vector<ByHand> YearPeople::byHand()
{
    std::vector<ByHand> all;
    // H01 is never ill.
    all.push_back(whole("H01", {}));

    // H02: a cold. 10, 11 and 12 January: 3 days.
    all.push_back(whole("H02", {{day("2023-01-10"), day("2023-01-13"), {}}}));
    all.back().sick[0] = 3;
    all.back().started[0] = all.back().ended[0] = 1;
    all.back().endedDays[0] = 3;

    // H03: over New Year. 28, 29, 30, 31 December are 4 days; 1, 2, 3 January 3. It began in the one year and ended in the
    // other, where all its 7 days count for the mean.
    all.push_back(whole("H03", {{day("2023-12-28"), day("2024-01-04"), {}}}));
    all.back().sick[0] = 4;
    all.back().sick[1] = 3;
    all.back().started[0] = 1;
    all.back().ended[1] = 1;
    all.back().endedDays[1] = 7;

    // H04: on the leap day alone.
    all.push_back(whole("H04", {{day("2024-02-29"), day("2024-03-01"), {}}}));
    all.back().sick[1] = 1;
    all.back().started[1] = all.back().ended[1] = 1;
    all.back().endedDays[1] = 1;

    // H05: around the leap day. 26, 27, 28, 29 February, 1, 2, 3 March: 7.
    all.push_back(whole("H05", {{day("2024-02-26"), day("2024-03-04"), {}}}));
    all.back().sick[1] = 7;
    all.back().started[1] = all.back().ended[1] = 1;
    all.back().endedDays[1] = 7;

    // H06 works half the time: 30 days of April are 15 of capacity, and 30 of duration, which knows no part-time.
    all.push_back({.life = life("H06", {{day("2023-04-01"), day("2023-05-01"), {}}}), .capacity = {182.5, 183}});
    all.back().life.hours = 20;
    all.back().sick[0] = 15;
    all.back().started[0] = all.back().ended[0] = 1;
    all.back().endedDays[0] = 30;

    // H07 comes back in parts. 1 to 14 June whole: 14; 15 to 30 June half: 16 x 0.5 = 8; 1 to 14 July a quarter: 3.5.
    all.push_back(
        whole("H07", {{day("2023-06-01"), day("2023-07-15"), {{day("2023-06-15"), 50}, {day("2023-07-01"), 25}}}}));
    all.back().sick[0] = 25.5;
    all.back().started[0] = all.back().ended[0] = 1;
    all.back().endedDays[0] = 44;

    // H08 falls ill again after 19 days (1 to 19 February): one spell of the law, two reports of the statistics. 2 to 31
    // January: 30 days; 20 February to 30 November: 9 + 275 = 284. Without the break the problem analysis would be due on
    // 12 February; with it on 3 March. The week-42 report: 23 October + 19 days is Saturday 11 November, so Monday the 13th.
    all.push_back(
        whole("H08", {{day("2023-01-02"), day("2023-02-01"), {}}, {day("2023-02-20"), day("2023-12-01"), {}}}));
    all.back().sick[0] = 314;
    all.back().started[0] = all.back().ended[0] = 2;
    all.back().endedDays[0] = 314;
    all.back().milestones = {QStringLiteral("M04/2023-01-02 2023-03-03 lapsed"),
                             QStringLiteral("M09/2023-01-02 2023-11-13 open")};

    // H09 falls ill again after 28 days (11 March to 7 April): a new spell. Its problem analysis: 8 April + 41 = 19 May.
    all.push_back(
        whole("H09", {{day("2023-03-01"), day("2023-03-11"), {}}, {day("2023-04-08"), day("2023-04-18"), {}}}));
    all.back().sick[0] = 20;
    all.back().started[0] = all.back().ended[0] = 2;
    all.back().endedDays[0] = 20;
    all.back().milestones = {QStringLiteral("M04/2023-04-08 2023-05-19 lapsed")};

    // H10 does so after 27 days: the same spell. Ten days count before the break, so 7 April is day 10 and day 41 8 May.
    all.push_back(
        whole("H10", {{day("2023-03-01"), day("2023-03-11"), {}}, {day("2023-04-07"), day("2023-04-17"), {}}}));
    all.back().sick[0] = 20;
    all.back().started[0] = all.back().ended[0] = 2;
    all.back().endedDays[0] = 20;
    all.back().milestones = {QStringLiteral("M04/2023-03-01 2023-05-08 lapsed")};

    // H11 is ill from Monday 2 January 2023 on: 364 days of the one year, the whole other one. 42 weeks later is Monday 23
    // October. 2024 has a leap day, so 104 weeks end on 30 December 2024. Day 650 is 13 October, day 636 29 September 2024.
    all.push_back(whole("H11", {{day("2023-01-02"), {}, {}}}));
    all.back().sick[0] = 364;
    all.back().sick[1] = 366;
    all.back().started[0] = 1;
    all.back().milestones = {
        QStringLiteral("M09/2023-01-02 2023-10-23 open"), QStringLiteral("M14/2023-01-02 2024-09-29 open"),
        QStringLiteral("M18/2023-01-02 2024-10-13 open"), QStringLiteral("M22/2023-01-02 2024-12-30 open")};

    // H12 leaves while ill on Tuesday 31 October: 304 days of service; September 30, October 31: 61 days, and the case ends
    // with the employment. UWV is told on that day.
    all.push_back({.life = life("H12", {{day("2023-09-01"), {}, {}}}), .capacity = {304, 0}});
    all.back().life.left = day("2023-10-31");
    all.back().sick[0] = 61;
    all.back().started[0] = all.back().ended[0] = 1;
    all.back().endedDays[0] = 61;
    all.back().milestones = {QStringLiteral("M23/2023-09-01 2023-10-31 open")};

    // H13 leaves while ill on a Sunday, 30 June 2024: UWV is told on the Friday before. 31+29+31+30+31+30 = 182 days.
    all.push_back({.life = life("H13", {{day("2024-06-01"), {}, {}}}), .capacity = {365, 182}});
    all.back().life.left = day("2024-06-30");
    all.back().sick[1] = 30;
    all.back().started[1] = all.back().ended[1] = 1;
    all.back().endedDays[1] = 30;
    all.back().milestones = {QStringLiteral("M23/2024-06-01 2024-06-28 open")};

    // H14 came on 1 July: 184 days. Ill on 10 and 11 July.
    all.push_back({.life = life("H14", {{day("2023-07-10"), day("2023-07-12"), {}}}), .capacity = {184, 366}});
    all.back().life.employed = day("2023-07-01");
    all.back().sick[0] = 2;
    all.back().started[0] = all.back().ended[0] = 1;
    all.back().endedDays[0] = 2;

    // H15 has a child: sixteen weeks of leave, 31+30+31+20 = 112 days, and no illness. The day after the due date is 9 June,
    // four weeks before it 12 May.
    const YearLife::Leave leave{day("2023-06-08"), day("2023-05-01"), day("2023-08-20")};
    all.push_back(whole("H15", {}));
    all.back().life.leave = leave;
    all.back().leave[0] = 112;
    all.back().milestones = {QStringLiteral("M28/2023-06-08 2023-05-12 open")};

    // H16 is ill before her leave, 17 to 30 April: 14 days. The leave ends the illness.
    all.push_back(whole("H16", {{day("2023-04-17"), day("2023-05-01"), {}}}));
    all.back().life.leave = leave;
    all.back().leave[0] = 112;
    all.back().sick[0] = 14;
    all.back().started[0] = all.back().ended[0] = 1;
    all.back().endedDays[0] = 14;

    // H17 is ill before her leave and after it: 14 days, and 11 of August and 30 of September: two reports, 55 days.
    // Nobody answered whether the cause is the same, so the leave is a break, and a new spell begins on 21 August: its
    // problem analysis would have been due on 1 October, the day she was back.
    all.push_back(whole("H17", {{day("2023-04-17"), day("2023-10-01"), {}}}));
    all.back().life.leave = leave;
    all.back().leave[0] = 112;
    all.back().sick[0] = 55;
    all.back().started[0] = all.back().ended[0] = 2;
    all.back().endedDays[0] = 55;
    all.back().milestones = {QStringLiteral("M04/2023-04-17 2023-05-28 lapsed"),
                             QStringLiteral("M04/2023-08-21 2023-10-01 lapsed")};

    // H18 is three quarters absent from the first day: 10 days x 0.75.
    all.push_back(whole("H18", {{day("2023-11-06"), day("2023-11-16"), {{day("2023-11-06"), 75}}}}));
    all.back().sick[0] = 7.5;
    all.back().started[0] = all.back().ended[0] = 1;
    all.back().endedDays[0] = 10;

    // H19 moves to the office after her illness of 14 days: her past goes along.
    all.push_back(whole("H19", {{day("2024-02-01"), day("2024-02-15"), {}}}));
    all.back().life.laterDepartment = QStringLiteral("Kantoor");
    all.back().life.moved = day("2024-03-01");
    all.back().sick[1] = 14;
    all.back().started[1] = all.back().ended[1] = 1;
    all.back().endedDays[1] = 14;

    // H20 works more than the whole time, 44 of 40 hours, and is still ill when the year ends: 30 and 31 December x 1.1.
    all.push_back({.life = life("H20", {{day("2024-12-30"), {}, {}}}), .capacity = {401.5, 402.6}});
    all.back().life.hours = 44;
    all.back().sick[1] = 2.2;
    all.back().started[1] = 1;

    // H21 falls ill twice within a month of one quarter: 4 and 5 days, two reports.
    all.push_back(
        whole("H21", {{day("2024-05-06"), day("2024-05-10"), {}}, {day("2024-05-27"), day("2024-06-01"), {}}}));
    all.back().sick[1] = 9;
    all.back().started[1] = all.back().ended[1] = 2;
    all.back().endedDays[1] = 9;
    return all;
}

std::vector<YearLife> YearPeople::byDice(int count, quint32 seed)
{
    static const QStringList departments{QStringLiteral("Magazijn"), QStringLiteral("Verkoop"),
                                         QStringLiteral("Techniek"), QStringLiteral("Inkoop"),
                                         QStringLiteral("Vervoer"),  QStringLiteral("Bestuur")};
    static const std::vector<int> hours{40, 40, 40, 36, 32, 24, 20};
    const QDate end(2024, 12, 31);
    Dice dice(seed);
    std::vector<YearLife> all;
    for (int i = 0; i < count; ++i) {
        YearLife made;
        made.number = QStringLiteral("D%1").arg(i, 4, 10, QLatin1Char('0'));
        // The management is small: too small for figures where there are few people.
        made.department = departments[i % 50 == 0 ? 5 : dice.between(0, 4)];
        made.born = QDate(1957, 1, 1).addDays(dice.between(0, 48 * 365));
        made.hours = hours[std::size_t(dice.between(0, int(hours.size()) - 1))];
        made.employed = dice.oneIn(8) ? QDate(2023, 1, 2).addDays(dice.between(0, 600)) : QDate(2019, 4, 1);
        if (dice.oneIn(12)) {
            made.left = made.employed.addDays(dice.between(60, 200) +
                                              std::max(0, int(made.employed.daysTo(QDate(2023, 1, 1)))));
            made.left = std::min(made.left, end);
        }
        if (dice.oneIn(15)) {
            made.laterDepartment = departments[dice.between(0, 4)];
            made.moved = QDate(2024, 4, 1);
        }
        const QDate from = std::max(made.employed, QDate(2022, 11, 1));
        const QDate last = made.left.isValid() ? made.left : end;
        made.illnesses = illnessesOf(dice, from, last);
        if (dice.oneIn(40) && !made.left.isValid()) {
            made.leave.start = from.addDays(dice.between(60, 300));
            made.leave.end = made.leave.start.addDays(16 * 7 - 1);
            made.leave.due = made.leave.start.addDays(38);
        }
        all.push_back(made);
    }
    return all;
}

} // namespace kluis::test
