// SPDX-License-Identifier: GPL-3.0-or-later
// Two server processes on one PostgreSQL behind a balancer, people at work, and parts of it that go away meanwhile.
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/protocol/SyncMessages.h"
#include "server/admin/DataFolder.h"
#include "tests/support/Balancer.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestDatabase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr int patience = ServerProcess::patience;

/// Somebody of HR who makes one dossier after the other and sends each until the server has said that it has it.
class Writer {
public:
    Writer(QString login, QString code, quint16 port)
        : m_login(std::move(login)), m_code(std::move(code)), m_thread([this, port] { run(port); })
    {
    }
    ~Writer() { finish(); }
    Q_DISABLE_COPY_MOVE(Writer)

    /// Ends once what is under way is acknowledged.
    void finish()
    {
        m_isEnding = true;
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    [[nodiscard]] int sentAgain() const { return m_sentAgain; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    void run(quint16 port)
    {
        const SystemClock clock;
        TestClient client(port, clock);
        if (!client.enrol(m_login, m_code) || !client.login()) {
            m_hasFailed = true;
            return;
        }
        for (int n = 1; !m_isEnding && !m_hasFailed; ++n) {
            send(client, operation(client, clock, QStringLiteral("%1-%2").arg(m_login).arg(n)));
        }
    }

    static QByteArray operation(const TestClient& client, const Clock& clock, const QString& number)
    {
        const auto item = [](const QString& id, const QString& value) {
            return protocol::OperationItem::plain(id.toUtf8(), id, value, 0);
        };
        protocol::Operation op;
        op.tenant = client.session.tenants.first().tenant;
        op.dossier = crypto::randomId<DossierId>();
        op.category = domain::Category::Administrative;
        op.kind = protocol::OperationKind::Dossier;
        op.id = crypto::newOpId(clock.unixMillis());
        op.author = client.user;
        op.device = client.device;
        op.deviceTime = clock.unixMillis();
        op.items = {item(QStringLiteral("personnel_no"), number),
                    item(QStringLiteral("last_name"), QStringLiteral("Jansen"))};
        op.sign(client.deviceKey);
        protocol::PushRequest request;
        request.operations.append(op.encode());
        return request.encode();
    }

    void send(TestClient& client, const QByteArray& body)
    {
        constexpr auto pause = std::chrono::milliseconds(50);
        QElapsedTimer timer;
        timer.start();
        for (;; ++m_sentAgain) {
            const auto answer = client.call("/v1/push", body);
            const auto response = answer ? protocol::PushResponse::decode(*answer) : failure(answer);
            if (response && !response->results.isEmpty()) {
                const auto status = response->results.first().status;
                const bool isThere =
                    status == protocol::PushStatus::Applied || status == protocol::PushStatus::Duplicate;
                m_acknowledged += isThere ? 1 : 0;
                m_hasFailed = m_hasFailed || !isThere;
                return;
            }
            if (timer.elapsed() > patience) {
                m_hasFailed = true;
                return;
            }
            std::this_thread::sleep_for(pause);
        }
    }

    QString m_login;
    QString m_code;
    std::atomic<bool> m_isEnding = false;
    std::atomic<bool> m_hasFailed = false;
    std::atomic<int> m_acknowledged = 0;
    std::atomic<int> m_sentAgain = 0;
    std::thread m_thread; ///< last: runs with the others
};

} // namespace

class ServersUnderLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        qputenv("KLUIS_TEST_POSTGRES", file("cluster").toUtf8());
        QVERIFY(cluster("start"));
        m_database = std::make_unique<TestDatabase>();
        QVERIFY(!run({QStringLiteral("init"), QStringLiteral("--environment"), QStringLiteral("test"),
                      QStringLiteral("--json"), QStringLiteral("--database"), m_database->address()})
                     .isEmpty());
        QStringList codes;
        for (int i = 0; i < writers; ++i) {
            codes.append(run({QStringLiteral("user"), QStringLiteral("add"), login(i), QStringLiteral("--role"),
                              QStringLiteral("hr"), QStringLiteral("--employer"), QStringLiteral("vermeer"),
                              QStringLiteral("--json")})
                             .value(QLatin1String("enrolmentCode"))
                             .toString());
        }
        m_first = serve("first");
        m_second = serve("second");
        m_balancer = std::make_unique<Balancer>(QList<quint16>{m_first->port(), m_second->port()});
        for (int i = 0; i < writers; ++i) {
            m_writers.push_back(std::make_unique<Writer>(login(i), codes.at(i), m_balancer->port()));
        }
        QVERIFY(moreIsAcknowledged());
    }

    void cleanupTestCase()
    {
        m_writers.clear();
        m_first.reset();
        m_second.reset();
        m_database.reset();
        QVERIFY(cluster("stop"));
    }

    void peopleGoOnWhenOneOfTwoServersIsKilled()
    {
        m_first->kill();
        QVERIFY(moreIsAcknowledged());
        m_first = serve("third");
        m_balancer->setServers({m_first->port(), m_second->port()});
        QVERIFY(moreIsAcknowledged());
    }

    void peopleGoOnWhenTheDatabaseIsBackAgain()
    {
        QVERIFY(cluster("halt"));
        const int before = acknowledged();
        QTest::qWait(1'000); // whoever asks now is told to come back
        QCOMPARE(acknowledged(), before);
        QVERIFY(m_second->log().contains("\"status\":503"));
        QVERIFY(cluster("resume"));
        QVERIFY(moreIsAcknowledged());
    }

    void whatWasAcknowledgedIsThereOnceAndNothingElseIs()
    {
        int sentAgain = 0;
        for (const auto& writer : m_writers) {
            writer->finish();
            QVERIFY(!writer->hasFailed());
            sentAgain += writer->sentAgain();
        }
        QVERIFY(sentAgain > 0); // it was no fine weather
        qInfo("%d acknowledged, %d sent again", acknowledged(), sentAgain);
        const auto count = [this](const char* sql) {
            const auto data = server::DataFolder::open(file("data"));
            const auto found = data ? data->store().read<qint64>(
                                          [sql](server::StoreDatabase& database) { return database.number(sql); })
                                    : Result<qint64>(failure(data));
            return found.value_or(-1);
        };
        QCOMPARE(count("SELECT count(*) FROM dossier"), acknowledged());
        QCOMPARE(count("SELECT count(*) FROM operation"), acknowledged());
        QCOMPARE(count("SELECT max(seq) FROM tenant_stream"), acknowledged());
        QVERIFY(run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json")})
                    .value(QLatin1String("ok"))
                    .toBool());
    }

    void bothStopCleanly()
    {
        QVERIFY(m_first->stop());
        QVERIFY(m_second->stop());
    }

private:
    static constexpr int writers = 3;

    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }
    static QString login(int writer) { return QStringLiteral("hr%1").arg(writer); }

    [[nodiscard]] int acknowledged() const
    {
        int all = 0;
        for (const auto& writer : m_writers) {
            all += writer->acknowledged();
        }
        return all;
    }

    /// Each of them comes further.
    [[nodiscard]] bool moreIsAcknowledged() const
    {
        constexpr int more = 5;
        QList<int> wanted;
        for (const auto& writer : m_writers) {
            wanted.append(writer->acknowledged() + more);
        }
        return QTest::qWaitFor(
            [&] {
                for (int i = 0; i < writers; ++i) {
                    if (m_writers.at(std::size_t(i))->acknowledged() < wanted.at(i)) {
                        return false;
                    }
                }
                return true;
            },
            patience);
    }

    std::unique_ptr<ServerProcess> serve(const char* name) const
    {
        return std::make_unique<ServerProcess>(file("data"), file(name));
    }

    bool cluster(const char* action) const
    {
        return QProcess::execute(QStringLiteral(KLUIS_POSTGRES_CLUSTER),
                                 {QLatin1StringView(action), file("cluster")}) == 0;
    }

    QJsonObject run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                      arguments + QStringList{QStringLiteral("--data"), file("data")});
        process.waitForFinished(patience);
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ServerProcess> m_first;
    std::unique_ptr<ServerProcess> m_second;
    std::unique_ptr<Balancer> m_balancer;
    std::vector<std::unique_ptr<Writer>> m_writers;
};

QTEST_GUILESS_MAIN(ServersUnderLoadTest)
#include "ServersUnderLoadTest.moc"
