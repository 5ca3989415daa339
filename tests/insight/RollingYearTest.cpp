// SPDX-License-Identifier: GPL-3.0-or-later
// The rolling year: twelve whole months, month by month.
#include "core/insight/FigureBuilder.h"

#include <QTest>

#include <random>

using namespace kluis::insight;

namespace {

DayNumber day(int year, int month, int date)
{
    return dayNumber(QDate(year, month, date));
}

EmployeeAbsence ill(DayNumber from, DayNumber until)
{
    EmployeeAbsence made;
    made.reports = {{{from, until}, {}}};
    return made;
}

const FigureRow* endingOn(const InsightFigures& figures, const QDate& last)
{
    for (const FigureRow& row : figures.rolling) {
        if (row.period.to() == last) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

class RollingYearTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsTheYearUpToEachMonth()
    {
        FigureBuilder builder({*Period::of(QDate(2026, 10, 1), QDate(2026, 12, 31)), Breakdown::None});
        builder.add(ill(day(2026, 5, 1), day(2026, 6, 1)), 1, {}); // 31 days
        for (int i = 0; i < 4; ++i) {
            builder.add({}, 1, {});
        }
        const auto figures = builder.finish({});
        QCOMPARE(figures.rolling.size(), std::size_t(13));
        const FigureRow* december = endingOn(figures, QDate(2026, 12, 31));
        QCOMPARE(december->period.from(), QDate(2026, 1, 1));
        QCOMPARE(december->tally.percentage().text(3), QStringLiteral("1.699")); // 31 of 5 * 365
        QCOMPARE(december->tally.frequency(december->period).text(3), QStringLiteral("0.200"));
        QCOMPARE(december->tally.averageEmployees(december->period).text(3), QStringLiteral("5.000"));
        QCOMPARE(endingOn(figures, QDate(2026, 5, 31))->tally.percentage().text(3), QStringLiteral("1.699"));
        QCOMPARE(endingOn(figures, QDate(2026, 4, 30))->tally.percentage().text(3), QStringLiteral("0.000"));
        QCOMPARE(endingOn(figures, QDate(2025, 12, 31))->tally.started, qint64(0));
    }

    void aYearWithTheLeapDayHasOneDayMore()
    {
        FigureBuilder builder({*Period::of(QDate(2028, 2, 1), QDate(2028, 2, 29)), Breakdown::None});
        for (int i = 0; i < 5; ++i) {
            builder.add(ill(day(2028, 2, 29), day(2028, 3, 1)), 1, {});
        }
        const auto figures = builder.finish({});
        const FigureRow* year = endingOn(figures, QDate(2028, 2, 29));
        QCOMPARE(year->tally.percentage().text(3), QStringLiteral("0.273")); // 1 of 366
        QCOMPARE(year->tally.frequency(year->period).text(3), QStringLiteral("1.000"));
    }

    void aMonthThatIsNotOverHasNoYear()
    {
        FigureBuilder builder({*Period::of(QDate(2026, 1, 1), QDate(2026, 12, 15)), Breakdown::None});
        for (int i = 0; i < 5; ++i) {
            builder.add({}, 1, {});
        }
        const auto figures = builder.finish({});
        QCOMPARE(figures.rolling.size(), std::size_t(12));
        QCOMPARE(figures.rolling.back().period, *Period::of(QDate(2025, 12, 1), QDate(2026, 11, 30)));
    }

    /// The worked example of the standard has four people in January, the fifth comes in February.
    void aYearWithAMonthOfFourPeopleIsNotTold()
    {
        FigureBuilder builder({*Period::of(QDate(2026, 1, 1), QDate(2026, 3, 31)), Breakdown::None});
        for (int i = 0; i < 4; ++i) {
            builder.add(ill(day(2025, 11, 1), never), 1, {});
        }
        EmployeeAbsence later;
        later.employed.from = day(2026, 2, 1);
        builder.add(later, 1, {});
        const auto figures = builder.finish({});
        const FigureRow* march = endingOn(figures, QDate(2026, 3, 31));
        QCOMPARE(march->shown, Shown::Beside);
        QCOMPARE(march->tally.sick, qint64(0));
        QCOMPARE(march->tally.employmentDays, qint64(0));
    }

    void monthByMonthIsTheSameAsTheYearAtOnce()
    {
        std::mt19937 random(3);
        const auto between = [&](int least, int most) {
            return std::uniform_int_distribution<int>(least, most)(random);
        };
        int compared = 0;
        for (int round = 0; round < 100; ++round) {
            const QDate last = QDate(2026, 1, 1).addDays(between(0, 700));
            FigureBuilder builder({*Period::of(last.addDays(-between(0, 500)), last), Breakdown::None});
            std::vector<EmployeeAbsence> people;
            for (int i = between(8, 30); i > 0; --i) {
                EmployeeAbsence made;
                made.partTime = between(1'000, 10'000);
                made.employed.from = between(0, 1) == 0 ? dayNumber(last) - between(0, 900) : 0;
                made.employed.until = between(0, 3) == 0 ? dayNumber(last) - between(-200, 500) : never;
                for (int n = between(0, 4); n > 0; --n) {
                    const DayNumber from = dayNumber(last) - between(0, 900);
                    made.reports.push_back({{from, from + between(1, 200)}, {{from + 20, between(0, 10'000)}}});
                }
                const DayNumber leave = dayNumber(last) - between(0, 900);
                made.leaves = {{leave, leave + between(0, 112)}};
                made.tidy();
                builder.add(made, 1, {});
                people.push_back(made);
            }
            for (const FigureRow& row : builder.finish({}).rolling) {
                Tally once;
                for (const EmployeeAbsence& person : people) {
                    once.add(person, row.period, DurationClasses::usual());
                }
                if (row.shown != Shown::Yes) {
                    continue;
                }
                ++compared;
                QCOMPARE(row.tally.sick, once.sick);
                QCOMPARE(row.tally.leave, once.leave);
                QCOMPARE(row.tally.capacity, once.capacity);
                QCOMPARE(row.tally.started, once.started);
                QCOMPARE(row.tally.employmentDays, once.employmentDays);
            }
        }
        QVERIFY2(compared > 500, QByteArray::number(compared).constData());
    }
};

QTEST_GUILESS_MAIN(RollingYearTest)
#include "RollingYearTest.moc"
