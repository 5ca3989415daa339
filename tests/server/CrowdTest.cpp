// SPDX-License-Identifier: GPL-3.0-or-later
// A real server in a crowd (VERIFICATION row 16): many who fetch everything for the first time, and people at work beside
// clients that hold connections and say next to nothing. KLUIS_CAMPAIGN=long: the numbers of the figures, which it judges.
#include "core/crypto/Initialise.h"
#include "core/protocol/SyncMessages.h"
#include "tests/support/ServerCommand.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/SlowClients.h"
#include "tests/support/TestClient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

using namespace kluis;
using namespace kluis::test;

namespace {

const SystemClock wallClock;

struct Figures {
    int dossiers;
    int firstSyncs; ///< at once
    int users;      ///< at work
    int heads;      ///< that never end
    int bodies;     ///< that never end
    int newcomers;  ///< who log in meanwhile
    int seconds;    ///< of each measurement
};
constexpr Figures brief{20, 4, 4, 40, 10, 2, 2};
constexpr Figures wanted{1'000, 200, 50, 2'000, 500, 20, 30};

using People = std::vector<std::unique_ptr<TestClient>>;

/// Everything of the employer, page by page; how many operations that were, or -1.
int fetchAll(TestClient& who, protocol::PullRequest& request)
{
    int operations = 0;
    request.tenant = who.session.tenants.first().tenant;
    for (bool isMore = true; isMore;) {
        const auto answer = who.call("/v1/pull", request.encode());
        const auto page = answer ? protocol::PullPage::decode(*answer) : failure(answer);
        if (!page) {
            return -1;
        }
        operations += int(page->operations.size());
        request.cursor = page->nextCursor;
        request.scopeVersion = page->scopeVersion;
        request.serverEpoch = page->serverEpoch;
        isMore = page->more;
    }
    return operations;
}

/// Runs \p work for each of \p people, each in a thread of its own.
template <typename Work> void together(People& people, Work work)
{
    std::vector<std::thread> threads;
    threads.reserve(people.size());
    for (const auto& person : people) {
        threads.emplace_back([&person, &work] {
            work(*person);
            person->comeFrom({}); // a connection belongs to the thread that made it
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
}

} // namespace

class CrowdTest : public QObject {
    Q_OBJECT

    const bool m_isLong = qgetenv("KLUIS_CAMPAIGN") == "long";
    const Figures m_figures = m_isLong ? wanted : brief;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    People m_people;
    People m_newcomers; ///< enrolled, and not in yet

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    [[nodiscard]] std::unique_ptr<TestClient> enrolled(const QString& login)
    {
        const QString code =
            serverCommand(data(), {QStringLiteral("user"), QStringLiteral("add"), login, QStringLiteral("--role"),
                                   QStringLiteral("hr"), QStringLiteral("--employer"), QStringLiteral("vermeer")})
                .value(QLatin1String("enrolmentCode"))
                .toString();
        auto client = std::make_unique<TestClient>(m_server->port(), wallClock);
        const bool isIn = client->enrol(login, code).has_value();
        client->comeFrom({}); // others use its connection
        return isIn ? std::move(client) : nullptr;
    }

    /// What nine and ninety of a hundred pulls without changes take at most, in ms; below 0 when one was refused. Each of the
    /// users asks about once a second.
    [[nodiscard]] double slowestOfMost(People& people)
    {
        std::mutex guard;
        std::vector<double> millis;
        std::atomic<bool> isRefused = false;
        protocol::PullRequest request; // they may all see the same, so one says for all how far they are
        isRefused = fetchAll(*people.front(), request) < 0;
        people.front()->comeFrom({});
        const QByteArray body = request.encode();
        together(people, [&](TestClient& who) {
            std::this_thread::sleep_for(std::chrono::milliseconds(qHash(who.loginName) % 1'000));
            isRefused = isRefused || !who.call("/v1/pull", body); // connects, as people do once a day
            QElapsedTimer whole;
            whole.start();
            while (whole.elapsed() < m_figures.seconds * 1'000) {
                QElapsedTimer timer;
                timer.start();
                isRefused = isRefused || !who.call("/v1/pull", body);
                const double took = double(timer.nsecsElapsed()) / 1e6;
                {
                    const std::lock_guard lock(guard);
                    millis.push_back(took);
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(900 + qHash(who.loginName) % 200));
            }
        });
        std::sort(millis.begin(), millis.end());
        const double most = millis.at(millis.size() * 99 / 100);
        qInfo("%zu pulls: median %.2f ms, p99 %.2f ms, worst %.2f ms", millis.size(), millis.at(millis.size() / 2),
              most, millis.back());
        return isRefused ? -1 : most;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        QVERIFY(!serverCommand(data(),
                               {QStringLiteral("demo"), QStringLiteral("--dossiers"),
                                QString::number(2 * m_figures.dossiers), QStringLiteral("--seed"), QStringLiteral("1")})
                     .isEmpty());
        m_server = std::make_unique<ServerProcess>(data(), m_folder.filePath(QStringLiteral("server")));
        QVERIFY(m_server->port() != 0);
        for (int i = 0; i < m_figures.firstSyncs; ++i) {
            m_people.push_back(enrolled(QStringLiteral("hr%1").arg(i)));
            QVERIFY(m_people.back() && m_people.back()->login());
            m_people.back()->comeFrom({});
        }
        for (int i = 0; i < m_figures.newcomers; ++i) {
            m_newcomers.push_back(enrolled(QStringLiteral("new%1").arg(i)));
            QVERIFY(m_newcomers.back());
        }
    }

    void manyFetchEverythingAtOnceAndEachGetsAllOfIt()
    {
        protocol::PullRequest alone;
        const int all = fetchAll(*m_people.front(), alone);
        m_people.front()->comeFrom({});
        QVERIFY2(all >= m_figures.dossiers, qPrintable(QString::number(all)));
        std::atomic<int> whole = 0;
        QElapsedTimer timer;
        timer.start();
        together(m_people, [&](TestClient& who) {
            protocol::PullRequest request;
            whole += fetchAll(who, request) == all;
        });
        QCOMPARE(whole.load(), m_figures.firstSyncs);
        qInfo("%d clients fetched %d operations each in %lld ms", m_figures.firstSyncs, all, timer.elapsed());
    }

    void slowClientsHoldUpNobodyAndKeepNobodyOut()
    {
        People users;
        std::move(m_people.begin(), m_people.begin() + m_figures.users, std::back_inserter(users));
        const double quiet = slowestOfMost(users);
        QVERIFY(quiet >= 0);

        QProcess slow; // a process of its own, whose event loop drips
        slow.setProcessChannelMode(QProcess::ForwardedChannels);
        slow.start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("slow"), QString::number(m_server->port()), QString::number(m_figures.heads),
                    QString::number(m_figures.bodies)});
        QVERIFY(slow.waitForStarted());
        QTest::qSleep(m_isLong ? 15'000 : 1'000); // the first of them have been sent away and are here again
        std::atomic<int> in = 0;
        std::thread coming([&] {
            for (const auto& newcomer : m_newcomers) {
                in += newcomer->login().has_value();
                newcomer->comeFrom({});
            }
        });
        const double beside = slowestOfMost(users);
        coming.join();
        QCOMPARE(slow.state(), QProcess::Running);
        slow.kill();
        slow.waitForFinished();
        QCOMPARE(in.load(), m_figures.newcomers);
        QVERIFY(beside >= 0);
        qInfo("p99 beside %d slow clients: %.2f times", m_figures.heads + m_figures.bodies, beside / quiet);
        QVERIFY(!m_isLong || beside <= 2 * quiet);
    }

    void itIsAsItWas()
    {
        const QByteArray log = m_server->log();
        QVERIFY2(!log.contains("request-failed"), log.constData());
        QVERIFY(m_server->stop());
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("slow")) {
        const SlowClients clients(arguments.at(2).toUShort(), arguments.at(3).toInt(), arguments.at(4).toInt());
        return QCoreApplication::exec();
    }
    CrowdTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "CrowdTest.moc"
