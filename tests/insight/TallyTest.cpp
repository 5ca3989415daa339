// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Tally.h"

#include <QTest>

using namespace kluis::insight;

/// The worked example of the design: five people, 1 January to 31 March 2026.
class TallyTest : public QObject {
    Q_OBJECT

    static DayNumber day(int year, int month, int date) { return dayNumber(QDate(year, month, date)); }
    static Period quarter() { return *Period::of(QDate(2026, 1, 1), QDate(2026, 3, 31)); }

    static QList<EmployeeAbsence> people()
    {
        EmployeeAbsence a;
        a.reports = {{{day(2026, 1, 10), day(2026, 1, 20)}, {}}};
        EmployeeAbsence b;
        b.partTime = 6'000;
        b.reports = {{{day(2026, 2, 1), day(2026, 3, 1)}, {{day(2026, 2, 1), 10'000}, {day(2026, 2, 15), 5'000}}}};
        EmployeeAbsence c;
        c.partTime = 8'000;
        c.employed.from = day(2026, 2, 1);
        EmployeeAbsence d;
        d.reports = {{{day(2025, 11, 1), never}, {}}};
        EmployeeAbsence e;
        e.leaves = {{day(2026, 1, 1), day(2026, 4, 1)}};
        return {a, b, c, d, e};
    }

    static Tally sumOf(const QList<EmployeeAbsence>& people, const Period& period)
    {
        Tally tally;
        for (EmployeeAbsence person : people) {
            person.tidy();
            tally.add(person, period, DurationClasses::usual());
        }
        return tally;
    }

private Q_SLOTS:
    void thePercentageOfTheWorkedExampleIsExact()
    {
        const Tally tally = sumOf(people(), quarter());
        QCOMPARE(tally.capacity, qint64(3'712'000));  // 371.2 days
        QCOMPARE(tally.sick, qint64(11'260'000'000)); // 112.6 days
        QCOMPARE(tally.percentage().text(3), QStringLiteral("30.334"));
    }

    void maternityLeaveIsAVersionOfItsOwn()
    {
        QCOMPARE(sumOf(people(), quarter()).percentageWithLeave().text(3), QStringLiteral("54.580"));
    }

    void theFrequencyOfTheWorkedExampleIsExact()
    {
        const Tally tally = sumOf(people(), quarter());
        QCOMPARE(tally.started, qint64(2));
        QCOMPARE(tally.averageEmployees(quarter()).text(4), QStringLiteral("4.6556"));
        QCOMPARE(tally.frequency(quarter()).text(3), QStringLiteral("1.742"));
    }

    void theMeanDurationOfTheWorkedExampleIsExact()
    {
        QCOMPARE(sumOf(people(), quarter()).meanDuration().text(1), QStringLiteral("19.0"));
    }

    void theCasesOfTheWorkedExampleFallIntoTheirClasses()
    {
        const Tally tally = sumOf(people(), quarter());
        QCOMPARE(tally.classes[0].cases, qint64(0));
        QCOMPARE(tally.classes[1].cases, qint64(2));
        QCOMPARE(tally.classes[2].cases, qint64(1)); // 151 days
        QCOMPARE(tally.classes[3].cases, qint64(0));
    }

    void theClassesAddUpToThePercentage()
    {
        const Tally tally = sumOf(people(), quarter());
        qint64 sick = 0;
        for (const auto& each : tally.classes) {
            sick += each.sick;
        }
        QCOMPARE(sick, tally.sick);
    }

    void monthsAddUpToTheirQuarter()
    {
        Tally sum;
        for (const Period& month : quarter().months()) {
            sum += sumOf(people(), month);
        }
        const Tally whole = sumOf(people(), quarter());
        QCOMPARE(sum.sick, whole.sick);
        QCOMPARE(sum.capacity, whole.capacity);
        QCOMPARE(sum.leave, whole.leave);
        QCOMPARE(sum.started, whole.started);
        QCOMPARE(sum.ended, whole.ended);
        QCOMPARE(sum.lengths.days, whole.lengths.days);
    }

    void aWholeYearIsNotScaled_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("calendar year") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("leap year") << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("twelve months") << QDate(2023, 3, 1) << QDate(2024, 2, 29);
        QTest::newRow("twelve months before the leap day") << QDate(2023, 2, 1) << QDate(2024, 1, 31);
    }
    void aWholeYearIsNotScaled()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const auto period = Period::of(from, to);
        QVERIFY(period);
        QCOMPARE(period->daysInYear(), period->length());
    }

    void anIllnessEndsWhereTheLeaveBeginsAndIsNewBehindIt()
    {
        EmployeeAbsence person;
        person.reports = {{{day(2026, 1, 5), day(2026, 3, 20)}, {}}};
        person.leaves = {{day(2026, 1, 15), day(2026, 3, 10)}};
        const Tally tally = sumOf({person}, quarter());
        QCOMPARE(tally.started, qint64(2));
        QCOMPARE(tally.ended, qint64(2));
        QCOMPARE(tally.lengths.days, qint64(20));
        QCOMPARE(tally.sick, qint64(20) * 100'000'000);
        QCOMPARE(tally.leave, qint64(54) * 100'000'000);
    }

    void aCaseEndsWithTheEmployment()
    {
        EmployeeAbsence person;
        person.employed.until = day(2026, 2, 1);
        person.reports = {{{day(2026, 1, 22), never}, {}}};
        const Tally tally = sumOf({person}, quarter());
        QCOMPARE(tally.ended, qint64(1));
        QCOMPARE(tally.meanDuration().text(1), QStringLiteral("10.0"));
        QCOMPARE(tally.employmentDays, qint64(31));
    }

    void withoutPeopleThereIsNoFigure()
    {
        const Tally tally;
        QVERIFY(!tally.percentage().isKnown());
        QCOMPARE(tally.percentage().text(3), QString());
        QVERIFY(!tally.frequency(quarter()).rounded(3));
    }

    void figuresAreRoundedHalfUp_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("text");
        QTest::newRow("half") << qint64(1) << qint64(2000) << QStringLiteral("0.001");
        QTest::newRow("below half") << qint64(4999) << qint64(10'000'000) << QStringLiteral("0.000");
        QTest::newRow("carries") << qint64(19'999'5) << qint64(100'000) << QStringLiteral("2.000");
        QTest::newRow("small") << qint64(7) << qint64(1000) << QStringLiteral("0.007");
        QTest::newRow("large") << qint64(3'650'000'000'000'001) << qint64(3'650'000'000'000'000)
                               << QStringLiteral("1.000");
    }
    void figuresAreRoundedHalfUp()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QFETCH(QString, text);
        QCOMPARE((Ratio{numerator, denominator}).text(3), text);
    }

    void aPeriodInDisorderIsRefused()
    {
        QVERIFY(!Period::of(QDate(2026, 2, 1), QDate(2026, 1, 31)));
        QVERIFY(!Period::of(QDate(), QDate(2026, 1, 31)));
        QVERIFY(!Period::of(QDate(2000, 1, 1), QDate(2026, 1, 31)));
    }

    void theClassesOfVernetGoToTwoYears()
    {
        QCOMPARE(DurationClasses::vernet().classOf(14), std::size_t(0));
        QCOMPARE(DurationClasses::vernet().classOf(15), std::size_t(1));
        QCOMPARE(DurationClasses::vernet().classOf(731), std::size_t(4));
        QCOMPARE(DurationClasses::vernet().label(3), QStringLiteral("366-730"));
        QCOMPARE(DurationClasses::usual().label(3), QStringLiteral("> 365"));
    }
};

QTEST_GUILESS_MAIN(TallyTest)
#include "TallyTest.moc"
