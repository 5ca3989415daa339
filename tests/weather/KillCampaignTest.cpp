// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of clients of several roles and of the server at random moments, while all of them edit and synchronise over a
// line that loses and delays packets where the machine allows one. After each round everything is compared with a model.
// KLUIS_KILLS sets how many of clients (a few by default), KLUIS_SERVER_KILLS how many of the server, KLUIS_SEED the
// choices. The campaign: tests/weather/run kills 5000 1000
#include "tests/blackbox/AuditNumbers.h"
#include "tests/weather/EditModel.h"
#include "tests/weather/Team.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <random>

using namespace kluis::test;

class KillCampaignTest : public QObject {
    Q_OBJECT

    static constexpr int longestMs = 900; ///< of a round's work

    PacketLine m_line;
    Team m_team;
    EditModel m_model;
    std::mt19937 m_random;
    int m_clientKills = 0;
    int m_serverKills = 0;
    int m_rounds = 0;

    static int number(const char* variable, int otherwise)
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue(variable, &isGiven);
        return isGiven ? given : otherwise;
    }
    [[nodiscard]] int upTo(int most) { return int(m_random() % unsigned(most)); }

    /// Everybody works; each client, and the server if \p withServer, is killed at a moment of its own. The server starts again
    /// at once.
    bool workAndKill(bool withServer)
    {
        auto& workers = m_team.workers();
        QList<std::pair<int, int>> moments; // ms, victim; the server is the last
        for (int victim = 0; victim < int(workers.size()) + (withServer ? 1 : 0); ++victim) {
            moments.append({20 + upTo(longestMs), victim});
        }
        std::sort(moments.begin(), moments.end());
        for (auto& worker : workers) {
            worker->work(quint32(m_random() % 1'000'000'000));
        }
        QElapsedTimer since;
        since.start();
        for (const auto& [at, victim] : std::as_const(moments)) {
            while (since.elapsed() < at) {
                QThread::msleep(2);
                for (auto& worker : workers) {
                    worker->listen();
                }
            }
            if (victim < int(workers.size())) {
                Worker& worker = *workers.at(std::size_t(victim));
                worker.kill();
                ++m_clientKills;
                if (!worker.failure().isEmpty()) {
                    qWarning("%s", qPrintable(worker.failure()));
                    return false;
                }
            } else {
                m_team.practice().kill();
                ++m_serverKills;
                if (!m_team.practice().serve()) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Everybody is back and has sent and fetched all. \returns what went wrong, or nothing.
    QString settle()
    {
        auto& workers = m_team.workers();
        for (auto& worker : workers) {
            worker->launch();
        }
        for (auto& worker : workers) {
            if (!worker->ready() || !worker->settle()) {
                return worker->failure();
            }
        }
        for (auto& worker : workers) { // once more: what the others sent after it
            if (!worker->settle() || !worker->does(QStringLiteral("verify"))) {
                return worker->failure();
            }
        }
        return {};
    }

    QString compare()
    {
        auto& workers = m_team.workers();
        for (auto& worker : workers) {
            m_model.take(*worker);
        }
        for (std::size_t i = 0; i < workers.size(); ++i) {
            if (const QString problem = m_model.check(*workers[i], m_team.witnessOf(i)); !problem.isEmpty()) {
                return problem;
            }
        }
        for (const QStringList& check : {QStringList{QStringLiteral("health"), QStringLiteral("--json")},
                                         QStringList{QStringLiteral("audit"), QStringLiteral("verify")}}) {
            const auto sound = m_team.practice().server(check);
            if (!sound.ok()) {
                return check.join(u' ') + QStringLiteral(": ") + QString::fromUtf8(sound.err);
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const int seed = number("KLUIS_SEED", 20261128);
        qInfo("KLUIS_SEED=%d", seed);
        m_random.seed(unsigned(seed));
        const QString why = m_line.open();
        if (!why.isEmpty()) {
            qInfo("on loopback, without packet loss: %s", qPrintable(why));
        }
        QVERIFY(m_team.begin(why.isEmpty() ? &m_line : nullptr));
        if (why.isEmpty()) {
            m_line.setWeather({.loss = 0.01, .duplicates = 0.01, .reordered = 0.02, .delayMs = 5}, unsigned(seed));
        }
        QCOMPARE(settle(), QString());
    }

    void nothingAcknowledgedIsLostOrDoubledWhoeverIsKilled()
    {
        const int clientKills = number("KLUIS_KILLS", 8);
        const int serverKills = number("KLUIS_SERVER_KILLS", 2);
        while (m_clientKills < clientKills || m_serverKills < serverKills) {
            // Spread over all rounds.
            QVERIFY(workAndKill(qint64(m_serverKills) * clientKills <= qint64(m_clientKills) * serverKills));
            const QString unsettled = settle();
            QVERIFY2(unsettled.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(m_rounds).arg(unsettled)));
            const QString problem = compare();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(m_rounds).arg(problem)));
            if (++m_rounds % 20 == 0) {
                qInfo("%d rounds, %d kills", m_rounds, m_clientKills + m_serverKills);
            }
        }
        qInfo("%d rounds: clients killed %d times, the server %d times; %lld edits begun, %lld acknowledged; %lld "
              "packets, "
              "%lld of them lost",
              m_rounds, m_clientKills, m_serverKills, qlonglong(m_model.edits()), qlonglong(m_model.acknowledged()),
              qlonglong(m_line.packets()), qlonglong(m_line.lost()));
        QVERIFY(m_model.acknowledged() > m_rounds);
    }

    void noAuditNumberIsMissing()
    {
        const auto log = m_team.practice().server(exportOfAudit());
        QVERIFY2(log.ok(), log.err.constData());
        QCOMPARE(faultOfAuditNumbers(log.out), QString());
        qInfo("%lld entries", qlonglong(log.out.count('\n')));
    }

    void aFreshComputerSeesAllOfIt()
    {
        for (Person* person : {&m_team.hr(), &m_team.doctor()}) {
            QVERIFY(person->signIn(1).ok());
            QStringList fields;
            for (const auto& worker : m_team.workers()) {
                const bool isMedical = worker->fields().contains(QStringLiteral("findings")) ||
                                       worker->fields().contains(QStringLiteral("complaints"));
                if (isMedical == (person == &m_team.doctor())) {
                    fields += worker->fields();
                }
            }
            Worker witness(*person, fields, 1);
            QVERIFY2(witness.start() && witness.settle(), qPrintable(witness.failure()));
            QCOMPARE(m_model.checkAll(witness), QString());
        }
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    KillCampaignTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KillCampaignTest.moc"
