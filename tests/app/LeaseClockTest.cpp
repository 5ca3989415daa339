// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/LeaseClock.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;
constexpr qint64 start = 1'795'500'000'000;
constexpr qint64 uptime = 3 * hour;

} // namespace

/// A lease of 24 hours, and a computer whose clocks a test moves.
class LeaseClockTest : public QObject {
    Q_OBJECT

    ClockReading m_now;
    ClockMemory m_memory;
    LeaseTimes m_times;

    void pass(qint64 ms) // as time goes
    {
        m_now.wall += ms;
        m_now.boot += ms;
        m_now.running += ms;
    }
    void see(bool inUse = true) { LeaseClock::observe(m_memory, m_now, inUse); }
    [[nodiscard]] QString refusal() const
    {
        const auto judged = LeaseClock::judge(m_memory, m_now, m_times);
        return judged ? QString() : judged.error().detail();
    }

private Q_SLOTS:
    void init()
    {
        m_now = {.wall = start, .boot = uptime, .running = uptime, .bootId = QByteArray(16, 'b')};
        m_memory = LeaseClock::begin(m_now);
        m_times = {.issued = start, .expires = start + day, .ahead = 0};
    }

    void aLeaseLastsToItsEndAndNoLonger()
    {
        for (int i = 0; i < 24 * 60 - 1; ++i) {
            pass(minute);
            see(false);
            QCOMPARE(refusal(), QString());
        }
        pass(minute - 1);
        QCOMPARE(refusal(), QString());
        pass(1);
        QCOMPARE(refusal(), QStringLiteral("lease-ended"));
        QVERIFY(LeaseClock::isOver(m_memory, m_now, m_times));
    }

    void theEndIsByTheServersClock()
    {
        m_times.ahead = 40 * second;
        pass(day - 41 * second);
        QCOMPARE(refusal(), QString());
        pass(second);
        QCOMPARE(refusal(), QStringLiteral("lease-ended"));
    }

    void aRoleWithoutOfflineWorkHasNone()
    {
        m_times.expires = m_times.issued;
        QCOMPARE(refusal(), QStringLiteral("no-offline"));
    }

    void aClockSetBackSuspendsTheLease_data()
    {
        QTest::addColumn<qint64>("back");
        QTest::newRow("2 minutes and a bit") << 2 * minute + 1;
        QTest::newRow("1 hour") << hour;
        QTest::newRow("1 day") << day;
        QTest::newRow("10 years") << 10 * year;
    }

    void aClockSetBackSuspendsTheLease()
    {
        QFETCH(qint64, back);
        pass(hour);
        see();
        m_now.wall -= back;
        QCOMPARE(refusal(), QStringLiteral("clock-back"));
        see();
        m_now.wall += back; // setting it right does not undo it: only the server knows what time it was
        QCOMPARE(refusal(), QStringLiteral("clocks-differ"));
    }

    void aClockSetBackWhileTheComputerWasOffIsNoticed()
    {
        pass(hour);
        see();
        m_now.wall -= hour;
        m_now.boot = m_now.running = minute;
        m_now.bootId = QByteArray(16, 'c');
        QCOMPARE(refusal(), QStringLiteral("clock-back"));
    }

    void smallCorrectionsAreForgiven()
    {
        pass(hour);
        see();
        m_now.wall -= 2 * minute;
        see();
        QCOMPARE(refusal(), QString());
    }

    void manySmallStepsBackAddUp()
    {
        pass(hour);
        see();
        for (int i = 0; i < 5; ++i) {
            pass(minute);
            m_now.wall -= 30 * second; // never below the highest, always a little behind
            see();
        }
        QCOMPARE(refusal(), QStringLiteral("clocks-differ"));
    }

    void aClockSetForwardIsNoticedOrEndsTheLease()
    {
        m_now.wall += hour;
        QCOMPARE(refusal(), QStringLiteral("clocks-differ"));
        m_now.wall += 10 * year;
        QVERIFY(!refusal().isEmpty());
        QVERIFY(LeaseClock::isOver(m_memory, m_now, m_times));
    }

    void aStepForwardAtTheEndDoesNotStretchIt()
    {
        pass(day - minute);
        see(false);
        m_now.wall += minute;
        QCOMPARE(refusal(), QStringLiteral("lease-ended"));
        see(false);
        m_now.wall -= minute;
        pass(minute);
        QCOMPARE(refusal(), QStringLiteral("lease-ended"));
    }

    void anHourOfSummerTimeIsNone()
    {
        // The wall clock counts from 1970 in UTC: the night the clocks go back it goes on as ever.
        m_now.wall = 1'792'886'400'000; // 2026-10-25 00:00 UTC, an hour before Amsterdam's second 02:00
        m_memory = LeaseClock::begin(m_now);
        m_times = {.issued = m_now.wall, .expires = m_now.wall + day, .ahead = 0};
        for (int i = 0; i < 4 * 60; ++i) {
            pass(minute);
            see(false);
            QCOMPARE(refusal(), QString());
        }
    }

    void aNightsSleepIsTimeLikeAnyOther()
    {
        pass(8 * hour);
        QCOMPARE(refusal(), QString());
        see(false);
        QCOMPARE(refusal(), QString());
    }

    void aFrozenClockIsNoticedWhileTheComputerRuns()
    {
        m_now.boot += 3 * minute;
        m_now.running += 3 * minute;
        QCOMPARE(refusal(), QStringLiteral("clocks-differ"));
    }

    void clocksFrozenTogetherBuyOneLeaseOfUse()
    {
        // Somebody holds wall and boot clock still; the machine's own count goes on.
        qint64 used = 0;
        while (refusal().isEmpty() && used < 3 * day) {
            m_now.running += minute;
            used += minute;
            see();
        }
        QCOMPARE(refusal(), QStringLiteral("lease-spent"));
        QCOMPARE(used, day);
        QVERIFY(LeaseClock::isOver(m_memory, m_now, m_times));
    }

    void whatLiesLockedIsNotUsed()
    {
        pass(hour);
        see(true);
        pass(10 * hour);
        see(false);
        pass(hour);
        see(true);
        QCOMPARE(m_memory.spent, 2 * hour);
    }

    void aNewStartOfTheComputerBeginsItsClockAnew()
    {
        pass(hour);
        see(false);
        m_now.wall += 5 * hour; // off for five hours
        m_now.boot = m_now.running = minute;
        m_now.bootId = QByteArray(16, 'c');
        see(false);
        QCOMPARE(refusal(), QString());
        m_now.wall += 3 * minute;
        QCOMPARE(refusal(), QStringLiteral("clocks-differ"));
    }

    void idleTimeIsTheLongerOfBothClocks()
    {
        see();
        m_now.running += 40 * minute;
        QCOMPARE(LeaseClock::idleMs(m_memory, m_now, start), 40 * minute);
        m_now.running -= 40 * minute;
        m_now.wall += 50 * minute;
        QCOMPARE(LeaseClock::idleMs(m_memory, m_now, start), 50 * minute);
    }
};

QTEST_GUILESS_MAIN(LeaseClockTest)
#include "LeaseClockTest.moc"
