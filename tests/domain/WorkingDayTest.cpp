// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/WorkingDay.h"

#include <QTest>

using namespace kluis::domain;

class WorkingDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holidaysOfTheLawAreDaysOff_data();
    void holidaysOfTheLawAreDaysOff();
    void otherWeekdaysAreWorkingDays();
    void aTermThatEndsAtEasterEndsOnTuesday();
    void backwardsTheLastWorkingDayCounts();
};

void WorkingDayTest::holidaysOfTheLawAreDaysOff_data()
{
    QTest::addColumn<QDate>("day");
    for (const char* day :
         {"2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25",
          "2026-12-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2026-02-14", "2026-02-15"}) {
        QTest::newRow(day) << QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    }
}

void WorkingDayTest::holidaysOfTheLawAreDaysOff()
{
    QFETCH(const QDate, day);
    QVERIFY(isDayOff(day));
}

void WorkingDayTest::otherWeekdaysAreWorkingDays()
{
    QVERIFY(!isDayOff(QDate(2026, 4, 2)));
    QVERIFY(!isDayOff(QDate(2026, 4, 7)));
    QVERIFY(!isDayOff(QDate(2026, 12, 24)));
    QCOMPARE(workingDayFrom(QDate(2026, 10, 26)), QDate(2026, 10, 26));
}

void WorkingDayTest::aTermThatEndsAtEasterEndsOnTuesday()
{
    QCOMPARE(workingDayFrom(QDate(2026, 4, 3)), QDate(2026, 4, 7));
}

void WorkingDayTest::backwardsTheLastWorkingDayCounts()
{
    QCOMPARE(workingDayUntil(QDate(2026, 4, 6)), QDate(2026, 4, 2));
}

QTEST_GUILESS_MAIN(WorkingDayTest)
#include "WorkingDayTest.moc"
