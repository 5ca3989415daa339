// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis breach` and `kluis-server office due` with the real programs. Needs a keychain: tests/run-in-session.
#include "tests/blackbox/Person.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kluis::test;

class BreachCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    std::unique_ptr<Person> m_hr;

    [[nodiscard]] Finished breach(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return run(clientProgram(),
                   QStringList{QStringLiteral("--profile"), m_hr->profile(), QStringLiteral("--json"),
                               QStringLiteral("breach")} +
                       arguments,
                   {QStringLiteral("KLUIS_PASSWORD=") + m_hr->password()}, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        m_hr = std::make_unique<Person>(m_practice, QStringLiteral("hanneke"), QStringLiteral("hr"));
        QVERIFY(m_hr->join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
    }

    void aReportMadeWithoutTheServerArrivesLater()
    {
        m_practice.kill();
        const Finished kept =
            breach({QStringLiteral("report"), QStringLiteral("--noticed"), QStringLiteral("2026-01-05T10:00:00Z")},
                   "Brief naar een oud adres\n");
        QVERIFY2(kept.ok(), kept.err.constData());
        QCOMPARE(kept.json().value(QLatin1String("arrived")).toBool(true), false);
        const auto waiting = breach({QStringLiteral("list")}).jsonLines();
        QCOMPARE(waiting.size(), 1);
        QVERIFY(waiting[0].value(QLatin1String("arrived")).toString().isEmpty());

        QVERIFY(m_practice.serve());
        const Finished synced = m_hr->sync();
        QVERIFY2(synced.ok(), synced.err.constData());
        const auto arrived = breach({QStringLiteral("list")}).jsonLines();
        QCOMPARE(arrived.size(), 1);
        QVERIFY(!arrived[0].value(QLatin1String("arrived")).toString().isEmpty());
        QCOMPARE(arrived[0].value(QLatin1String("text")).toString(), QStringLiteral("Brief naar een oud adres"));
    }

    void theServersOperatorSeesThatOneIsDueAndNotWhat()
    {
        const Finished due =
            m_practice.server({QStringLiteral("office"), QStringLiteral("due"), QStringLiteral("--json")});
        QVERIFY2(due.ok(), due.err.constData());
        const auto lines = QJsonDocument::fromJson(due.out).array();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][QLatin1String("kind")].toString(), QStringLiteral("breach"));
        QCOMPARE(lines[0][QLatin1String("due")].toString(), QStringLiteral("2026-01-08T10:00:00Z"));
        QVERIFY(lines[0][QLatin1String("late")].toBool());
        QVERIFY(!due.out.contains("Brief"));
    }

    void aReportThatSaysNothingIsRefused()
    {
        const Finished empty = breach({QStringLiteral("report")}, " \n");
        QCOMPARE(empty.exitCode, 1);
        QVERIFY(!empty.err.isEmpty());
    }

    void aReportThatIsNoTextIsRefusedAndNotKept()
    {
        const auto before = breach({QStringLiteral("list")}).jsonLines().size();
        const Finished binary = breach({QStringLiteral("report")}, QByteArray("Brief \xff\xfe", 8));
        QCOMPARE(binary.exitCode, 1);
        QVERIFY(!binary.err.isEmpty());
        QCOMPARE(breach({QStringLiteral("list")}).jsonLines().size(), before);
    }
};

QTEST_GUILESS_MAIN(BreachCommandsTest)
#include "BreachCommandsTest.moc"
