// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs under clocks that are wrong: VERIFICATION row 5. What must wait for minutes runs in the long run alone
// (KLUIS_CAMPAIGN=long). Needs a keychain: tests/run-in-session.
#include "tests/blackbox/Person.h"
#include "tests/support/FakeTime.h"
#include "tests/support/StartedProcess.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace kluis::test;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const QString dossier = QStringLiteral("vermeer/1001");

} // namespace

class ClockTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeTime> m_time;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<Person> m_hr;

    using Clocks = FakeTime::Clocks;

    void shiftTo(qint64 ahead, Clocks which = Clocks::All)
    {
        m_time->setAhead(ahead, which);
        m_hr->setClockAhead(ahead);
    }

    void standAt(qint64 seconds, Clocks which = Clocks::All)
    {
        m_time->standAt(seconds, which);
        m_hr->setClockAhead(m_time->ahead());
    }
    /// When the lease ends, in seconds since 1970.
    [[nodiscard]] qint64 leaseEnd() const
    {
        QFile profile(m_hr->profile() + QStringLiteral("/profile.json"));
        return profile.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(profile.readAll())
                                                           .object()
                                                           .value(QLatin1String("leaseUntil"))
                                                           .toInteger() /
                                                       1000
                                                 : 0;
    }
    [[nodiscard]] bool lists() const { return m_hr->kluis({QStringLiteral("list")}).ok(); }
    static bool isLong() { return qgetenv("KLUIS_CAMPAIGN") == "long"; }

    /// HR with a dossier and a lease of 24 hours, an edit made offline, and no server any more.
    void workOffline(qint64 ahead)
    {
        m_time = std::make_unique<FakeTime>(QStringLiteral(KLUIS_FAKETIME_LIBRARY));
        m_practice = std::make_unique<Practice>();
        m_hr = std::make_unique<Person>(*m_practice, QStringLiteral("hr"), QStringLiteral("hr"));
        shiftTo(ahead);
        QVERIFY(m_practice->start());
        QVERIFY(m_hr->join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        const auto added = m_hr->kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                        QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                        QStringLiteral("--name"), QStringLiteral("Jansen, Piet")});
        QVERIFY2(added.ok(), added.err.constData());
        const auto synced = m_hr->sync();
        QVERIFY2(synced.ok(), synced.err.constData());
        m_practice->kill();
        const auto set =
            m_hr->kluis({QStringLiteral("set"), dossier, QStringLiteral("org_unit"), QStringLiteral("Expeditie")});
        QVERIFY2(set.ok(), set.err.constData());
        QVERIFY(m_hr->kluis({QStringLiteral("lock")}).ok());
    }

    /// The server is back and the clock is right: the edit arrives.
    void theEditArrives(qint64 ahead)
    {
        shiftTo(ahead);
        QVERIFY(m_practice->serve());
        const auto signedIn = m_hr->signIn();
        QVERIFY2(signedIn.ok(), signedIn.err.constData());
        const auto synced = m_hr->sync();
        QVERIFY2(synced.ok(), synced.err.constData());
        QCOMPARE(synced.json().value(QLatin1String("pushed")).toInt(), 1);
        QCOMPARE(synced.json().value(QLatin1String("refused")).toInt(), 0);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_hr.reset();
        m_practice.reset();
        m_time.reset();
    }

    void aWrongClockOpensNothingAndLosesNothing_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("-1 h") << -hour;
        QTest::newRow("-1 d") << -day;
        QTest::newRow("-10 y") << -10 * 365 * day;
        QTest::newRow("+10 y") << 10 * 365 * day;
    }

    void aWrongClockOpensNothingAndLosesNothing()
    {
        QFETCH(qint64, seconds);
        workOffline(0);
        if (QTest::currentTestFailed()) {
            return;
        }
        shiftTo(seconds);
        const auto refused = m_hr->unlock();
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.trimmed().count('\n') == 0, refused.err.constData());
        shiftTo(2 * minute);
        QVERIFY2(!m_hr->unlock().ok(), "only the server knows whether the clock is right again");
        theEditArrives(3 * minute);
    }

    void aLeaseEndsWhereItShould_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("begin");
        const auto utc = [](int y, int m, int d, int h) { return QDateTime(QDate(y, m, d), QTime(h, 0), Qt::UTC); };
        QTest::newRow("any day") << QByteArray("UTC") << QDateTime();
        QTest::newRow("summer time ends") << QByteArray("Europe/Amsterdam") << utc(2027, 10, 30, 22);
        QTest::newRow("summer time begins") << QByteArray("Europe/Amsterdam") << utc(2027, 3, 27, 22);
        QTest::newRow("leap day") << QByteArray("Europe/Amsterdam") << utc(2028, 2, 28, 22);
    }

    void aLeaseEndsWhereItShould()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, begin);
        const QByteArray zoneBefore = qgetenv("TZ");
        qputenv("TZ", zone);
        const qint64 ahead = begin.isValid() ? begin.toSecsSinceEpoch() - QDateTime::currentSecsSinceEpoch() : 0;
        workOffline(ahead);
        if (QTest::currentTestFailed()) {
            return;
        }
        shiftTo(ahead + 8 * hour); // a night's sleep
        QVERIFY2(m_hr->unlock().ok(), "eight hours later");
        shiftTo(ahead + day - 3 * minute);
        const auto late = m_hr->unlock();
        QVERIFY2(late.ok(), late.err.constData());
        QVERIFY(lists());
        shiftTo(ahead + day + 2 * minute);
        QVERIFY2(!lists(), "going on ends with the lease");
        QVERIFY2(!m_hr->unlock().ok(), "so does unlocking");
        theEditArrives(ahead + day + 3 * minute);
        qputenv("TZ", zoneBefore);
    }

    void aClockThatStandsAtTheEndOfTheLeaseAndIsSetBackOpensNothingAgain()
    {
        const QByteArray zoneBefore = qgetenv("TZ");
        qputenv("TZ", "UTC");
        workOffline(0);
        if (QTest::currentTestFailed()) {
            return;
        }
        const qint64 end = leaseEnd();
        QVERIFY(end > m_time->now());
        constexpr qint64 request = minute; // what one may take: the server's time is known that well
        standAt(end - request);
        const auto before = m_hr->unlock();
        QVERIFY2(before.ok(), before.err.constData());
        QVERIFY(lists());
        standAt(end + request);
        QVERIFY2(!lists(), "going on ends with the lease");
        QVERIFY2(!m_hr->unlock().ok(), "so does unlocking");
        standAt(end - hour);
        QVERIFY2(!lists() && !m_hr->unlock().ok(), "what ended does not begin again");
        theEditArrives(day + 3 * minute);
        qputenv("TZ", zoneBefore);
    }

    void aWallClockThatStandsStillBuysTwoMinutes()
    {
        if (!isLong()) {
            QSKIP("two minutes of waiting: KLUIS_CAMPAIGN=long");
        }
        const QByteArray zoneBefore = qgetenv("TZ");
        qputenv("TZ", "UTC");
        workOffline(0);
        if (QTest::currentTestFailed()) {
            return;
        }
        standAt(m_time->now(), Clocks::Wall);
        QVERIFY(m_hr->unlock().ok());
        QVERIFY(lists());
        constexpr qint64 tolerated = 2 * minute;
        QTest::qSleep(int(tolerated + 5) * 1000);
        QVERIFY2(!lists(), "the computer's own count went on");
        QVERIFY(!m_hr->unlock().ok());
        theEditArrives(5 * minute);
        qputenv("TZ", zoneBefore);
    }

    void aProgramThatSleptPastTheLeaseShutsTheVault()
    {
        if (!isLong()) {
            QSKIP("minutes of waiting: KLUIS_CAMPAIGN=long");
        }
        workOffline(0);
        if (QTest::currentTestFailed()) {
            return;
        }
        shiftTo(0, Clocks::Wall);
        QVERIFY(m_hr->unlock().ok());
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KLUIS_PASSWORD"), m_hr->password());
        program.setProcessEnvironment(environment);
        startProcess(program, clientProgram(),
                     {QStringLiteral("sync"), QStringLiteral("--watch"), QStringLiteral("--profile"), m_hr->profile()});
        QVERIFY(program.waitForStarted());
        QVERIFY2(!program.waitForFinished(60'000), "it waits for the server, and the vault stays open");
        QCOMPARE(::kill(pid_t(program.processId()), SIGSTOP), 0);
        shiftTo(25 * hour, Clocks::Wall);
        QTest::qSleep(1'000);
        QCOMPARE(::kill(pid_t(program.processId()), SIGCONT), 0);
        constexpr int patienceMs = 120'000; // of running time
        const bool isShut = program.waitForFinished(patienceMs);
        program.kill();
        program.waitForFinished();
        QVERIFY2(isShut, "the vault is open past the lease");
        QVERIFY(program.exitCode() != 0 && !program.readAllStandardError().isEmpty());
        QVERIFY(!lists() && !m_hr->unlock().ok());
        theEditArrives(25 * hour + 5 * minute);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "ClockTest.moc"
