// SPDX-License-Identifier: GPL-3.0-or-later
// Consultation hours: what their lines mean, day by day, also where the clock changes.
#include "core/domain/ConsultationHours.h"
#include "core/domain/PracticeTime.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

namespace {

ConsultationHours hours(const char* text)
{
    const auto read = ConsultationHours::parse(QString::fromUtf8(text));
    return read ? *read : ConsultationHours();
}

/// The beginnings of the day's slots on the wall clock.
QStringList startsOn(const ConsultationHours& hours, const QDate& day)
{
    QStringList starts;
    for (const auto& slot : hours.slotsOn(day)) {
        starts.append(PracticeTime::wallClock(slot.start).toString(u"HH:mm"));
    }
    return starts;
}

const QDate monday(2026, 3, 2);

} // namespace

class ConsultationHoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slotsFollowEachOtherThroughTheHours()
    {
        QCOMPARE(startsOn(hours("mon 09:00-10:00/20"), monday),
                 (QStringList{QStringLiteral("09:00"), QStringLiteral("09:20"), QStringLiteral("09:40")}));
    }

    void whatIsLeftOverIsNoSlot() { QCOMPARE(startsOn(hours("mon 09:00-09:50/20"), monday).size(), 2); }

    void aDayThatNoLineNamesHasNoHours() { QVERIFY(startsOn(hours("tue 09:00-10:00/20"), monday).isEmpty()); }

    void aDateTakesThePlaceOfItsWeekday()
    {
        const auto both = hours("mon 09:00-10:00/20\n2026-03-02 13:00-13:30/30 phone");
        QCOMPARE(startsOn(both, monday), QStringList{QStringLiteral("13:00")});
        QCOMPARE(both.slotsOn(monday).first().mode, QStringLiteral("phone"));
        QCOMPARE(startsOn(both, monday.addDays(7)).size(), 3);
    }

    void aClosedDayHasNoHours()
    {
        const auto closed = hours("mon 09:00-10:00/20\n2026-03-01..2026-03-03 closed");
        QVERIFY(startsOn(closed, monday).isEmpty());
        QVERIFY(!startsOn(closed, monday.addDays(7)).isEmpty());
    }

    void germanWordsAreUnderstood()
    {
        QCOMPARE(
            hours("Mo 9:00-10:00/20 Telefon\nMi 9:00-10:00/20 Sprechstunde Utrecht\n2026-12-25 geschlossen").toText(),
            QStringLiteral("mon 09:00-10:00/20 phone\nwed 09:00-10:00/20 visit Utrecht\n2026-12-25 closed"));
    }

    void dutchWordsAreUnderstood()
    {
        QCOMPARE(hours("ma 9:00-10:00/20 telefonisch\n2026-12-25 gesloten").toText(),
                 QStringLiteral("mon 09:00-10:00/20 phone\n2026-12-25 closed"));
    }

    void hoursAreReadAsTheyAreWritten()
    {
        const auto some = hours("thu 13:00-15:00/30 video\nmon 09:00-10:00/20 visit Utrecht, room 4 # until May\n\n"
                                "2026-12-24 09:00-10:00/20");
        QCOMPARE(ConsultationHours::parse(some.toText()).value(), some);
        QVERIFY(some.toText().startsWith(QStringLiteral("mon 09:00-10:00/20 visit Utrecht, room 4\n")));
    }

    void aBadLineIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"someday 09:00-10:00/20", "mon", "mon 10:00-09:00/20", "mon 09:00-10:00", "mon 25:00-26:00/20",
              "mon 09:03-10:00/20", "mon 09:00-10:00/7", "mon 09:00-09:10/20", "mon closed",
              "2026-03-04..2026-03-02 closed", "2026-02-30 closed", "wed 09:30-11:00/20"}) {
            QTest::newRow(line) << QString::fromUtf8(line);
        }
    }

    void aBadLineIsNamed()
    {
        QFETCH(const QString, line);
        const auto read = ConsultationHours::parse(QStringLiteral("wed 09:00-10:00/20\n") + line);
        QVERIFY(!read);
        QVERIFY2(read.error().sentence().contains(u'2'), qPrintable(read.error().sentence()));
    }

    void aSlotIsAnHourEarlierByTheSunAfterTheClockWasPutForward()
    {
        const auto every = hours("fri 09:00-09:20/20\nmon 09:00-09:20/20");
        const auto before = every.slotsOn(QDate(2026, 3, 27)).first().start; // summer time begins on 29 March 2026
        const auto after = every.slotsOn(QDate(2026, 3, 30)).first().start;
        QCOMPARE(before.time(), QTime(8, 0));
        QCOMPARE(after.time(), QTime(7, 0));
    }

    void anHourThatTheClockJumpsOverHasNoSlots()
    {
        QCOMPARE(startsOn(hours("sun 01:40-03:20/20"), QDate(2026, 3, 29)),
                 (QStringList{QStringLiteral("01:40"), QStringLiteral("03:00")}));
    }

    void anHourThatComesTwiceHasItsSlotsOnce()
    {
        const auto night = hours("sun 02:00-03:00/20").slotsOn(QDate(2026, 10, 25));
        QCOMPARE(night.size(), 3);
        QCOMPARE(night.first().start, QDateTime(QDate(2026, 10, 25), QTime(0, 0), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(ConsultationHoursTest)
#include "ConsultationHoursTest.moc"
