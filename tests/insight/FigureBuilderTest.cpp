// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/FigureBuilder.h"

#include <QTest>

using namespace kluis::insight;

class FigureBuilderTest : public QObject {
    Q_OBJECT

    static Period year() { return *Period::of(QDate(2026, 1, 1), QDate(2026, 12, 31)); }
    static DayNumber day(int year, int month, int date) { return dayNumber(QDate(year, month, date)); }

    /// \p sickDays in March 2026.
    static EmployeeAbsence person(int sickDays = 0)
    {
        EmployeeAbsence made;
        if (sickDays > 0) {
            made.reports = {{{day(2026, 3, 2), day(2026, 3, 2) + sickDays}, {}}};
        }
        return made;
    }

    static void add(FigureBuilder& builder, int people, qint64 employer, const QString& department, int sickDays = 0)
    {
        for (int i = 0; i < people; ++i) {
            builder.add(person(sickDays), employer, department);
        }
    }

    static const FigureRow* rowOf(const InsightFigures& figures, const QString& name)
    {
        for (const FigureRow& row : figures.rows) {
            if (row.name == name) {
                return &row;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void departmentsAreToldApart()
    {
        FigureBuilder builder({year(), Breakdown::Department});
        add(builder, 10, 1, QStringLiteral("Sales"), 5);
        add(builder, 10, 1, QStringLiteral("Finance"));
        const auto figures = builder.finish({});
        QCOMPARE(figures.rows.size(), std::size_t(2));
        QCOMPARE(rowOf(figures, QStringLiteral("Sales"))->tally.started, qint64(10));
        QCOMPARE(rowOf(figures, QStringLiteral("Finance"))->tally.started, qint64(0));
        QCOMPARE(figures.total.tally.employees, qint64(20));
        QVERIFY(!figures.isAnyWithheld());
    }

    void aSmallDepartmentAndOneBesideItHaveNoNumbers()
    {
        FigureBuilder builder({year(), Breakdown::Department});
        add(builder, 4, 1, QStringLiteral("Board"), 30);
        add(builder, 8, 1, QStringLiteral("Sales"), 5);
        add(builder, 9, 1, QStringLiteral("Finance"), 5);
        const auto figures = builder.finish({});
        QCOMPARE(rowOf(figures, QStringLiteral("Board"))->shown, Shown::Small);
        QCOMPARE(rowOf(figures, QStringLiteral("Sales"))->shown, Shown::Beside);
        QCOMPARE(rowOf(figures, QStringLiteral("Finance"))->shown, Shown::Yes);
        QCOMPARE(rowOf(figures, QStringLiteral("Board"))->tally.employees, qint64(0));
        QCOMPARE(rowOf(figures, QStringLiteral("Sales"))->tally.sick, qint64(0));
        QVERIFY(figures.isAnyWithheld());
    }

    void fewerThanFivePeopleHaveNoTotal()
    {
        FigureBuilder builder({year(), Breakdown::None});
        add(builder, 4, 1, {}, 10);
        const auto figures = builder.finish({});
        QCOMPARE(figures.total.shown, Shown::Small);
        QCOMPARE(figures.total.tally.sick, qint64(0));
        for (const FigureRow& month : figures.trend) {
            QCOMPARE(month.tally.sick, qint64(0));
        }
    }

    void aSmallEmployerIsNotInTheFiguresOfAll()
    {
        FigureBuilder builder({year(), Breakdown::Employer});
        add(builder, 10, 1, {});
        add(builder, 12, 2, {});
        add(builder, 3, 3, {}, 20);
        const auto figures =
            builder.finish({{1, QStringLiteral("a")}, {2, QStringLiteral("b")}, {3, QStringLiteral("c")}});
        QCOMPARE(figures.employersLeftOut, 1);
        QCOMPARE(figures.total.tally.employees, qint64(22));
        QCOMPARE(figures.total.tally.sick, qint64(0));
        QVERIFY(rowOf(figures, QStringLiteral("c"))->shown != Shown::Yes);
    }

    void anEmployerThatWasSmallInOneMonthIsInNone()
    {
        FigureBuilder builder({year(), Breakdown::Month});
        add(builder, 10, 1, {});
        EmployeeAbsence later = person();
        later.employed.from = day(2026, 5, 1);
        for (int i = 0; i < 8; ++i) {
            builder.add(i < 3 ? person(10) : later, 2, {});
        }
        const auto figures = builder.finish({});
        QCOMPARE(figures.employersLeftOut, 1);
        QCOMPARE(figures.total.tally.employees, qint64(10));
    }

    void agesAreThoseOfTheLastDay()
    {
        FigureBuilder builder({year(), Breakdown::AgeBand});
        for (int i = 0; i < 5; ++i) {
            EmployeeAbsence made = person();
            made.born = day(2001, 12, 31); // 25 on the last day
            builder.add(made, 1, {});
            made.born = day(2002, 1, 1); // 24 still
            builder.add(made, 1, {});
            made.born = 0;
            builder.add(made, 1, {});
        }
        const auto figures = builder.finish({});
        QCOMPARE(figures.rows.size(), std::size_t(3));
        QCOMPARE(figures.rows[0].ageBand, 0);
        QCOMPARE(figures.rows[1].ageBand, 1);
        QCOMPARE(figures.rows[2].ageBand, AgeBands::unknown);
    }

    void monthsAreThoseOfThePeriod()
    {
        FigureBuilder builder({*Period::of(QDate(2026, 2, 10), QDate(2026, 4, 5)), Breakdown::Month});
        add(builder, 6, 1, {}, 10);
        const auto figures = builder.finish({});
        QCOMPARE(figures.rows.size(), std::size_t(3));
        QCOMPARE(figures.rows[0].period.from(), QDate(2026, 2, 10));
        QCOMPARE(figures.rows[1].tally.started, qint64(6));
        QCOMPARE(figures.rows[2].period.to(), QDate(2026, 4, 5));
    }

    void theTrendIsTwoYearsUpToTheLastDay()
    {
        FigureBuilder builder({*Period::of(QDate(2026, 2, 10), QDate(2026, 4, 5)), Breakdown::None});
        add(builder, 6, 1, {}, 10);
        const auto figures = builder.finish({});
        QCOMPARE(figures.trend.size(), std::size_t(24));
        QCOMPARE(figures.trend.front().period.from(), QDate(2024, 5, 1));
        QCOMPARE(figures.trend.back().period.to(), QDate(2026, 4, 5));
        QCOMPARE(figures.trend[22].tally.started, qint64(6));
    }

    void aClassOfFewPeopleIsWithheldWithTheNextOne()
    {
        FigureBuilder builder({year(), Breakdown::None});
        add(builder, 20, 1, {}, 3);
        add(builder, 7, 1, {}, 20);
        add(builder, 1, 1, {}, 60);
        const auto figures = builder.finish({});
        QCOMPARE(figures.total.classes, std::vector<Shown>({Shown::Yes, Shown::Beside, Shown::Small, Shown::Yes}));
        QCOMPARE(figures.total.tally.classes[0].cases, qint64(20));
        QCOMPARE(figures.total.tally.classes[1].cases, qint64(0));
        QCOMPARE(figures.total.tally.classes[2].sick, qint64(0));
    }

    void monthsHaveNoClasses()
    {
        FigureBuilder builder({year(), Breakdown::Month});
        add(builder, 20, 1, QStringLiteral("Sales"), 3);
        const auto figures = builder.finish({});
        QCOMPARE(figures.rows[2].tally.started, qint64(20)); // March
        QCOMPARE(figures.rows[2].tally.classes[0].cases, qint64(0));
        QVERIFY(figures.rows[2].classes.empty());
        QCOMPARE(figures.total.tally.classes[0].cases, qint64(20));
    }
};

QTEST_GUILESS_MAIN(FigureBuilderTest)
#include "FigureBuilderTest.moc"
