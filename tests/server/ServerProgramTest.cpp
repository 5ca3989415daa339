// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Totp.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestDatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;

namespace {

constexpr int patience = 60'000;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
};

} // namespace

/// The program as an operator uses it.
class ServerProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(QStringLiteral("data"));
        m_environment.clear();
    }

    void cleanup()
    {
        if (m_server.state() != QProcess::NotRunning) {
            m_server.kill();
            m_server.waitForFinished(patience);
        }
    }

    void theFirstAdministratorEnrolsWithWhatInitPrints()
    {
        const QJsonObject made = makeServer();
        QCOMPARE(made.value(QLatin1String("user")).toString(), QStringLiteral("admin"));
        QVERIFY(QFile::exists(made.value(QLatin1String("certificate")).toString()));
        startServer();
        test::TestClient admin(m_port, m_clock);
        QVERIFY(admin.enrol(QStringLiteral("admin"), made.value(QLatin1String("enrolmentCode")).toString()));
        QVERIFY(admin.login());
        QCOMPARE(admin.session.role, domain::Role::Administrator);
    }

    void theDataFolderIsItsOwnersAlone()
    {
        (void)makeServer();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther |
                            QFile::ExeGroup | QFile::ExeOther;
        const char* store = m_database ? "/database" : "/store.db";
        for (const char* name :
             {"", "/keys", "/tls", "/keys/server.keys", "/keys/column.key", "/tls/server.key", store}) {
            QVERIFY2(QFile::exists(m_data + QLatin1StringView(name)), name);
            QVERIFY2(!(QFile::permissions(m_data + QLatin1StringView(name)) & others), name);
        }
    }

    void aFolderThatHoldsSomethingIsNotTaken()
    {
        (void)makeServer();
        const Outcome again = run({QStringLiteral("init")});
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("not empty"));
        QVERIFY(again.out.isEmpty());
    }

    void aUserCanBeAddedWhileTheServerRuns()
    {
        (void)makeServer();
        startServer();
        const Outcome added = addUser(QStringLiteral("anna"), QStringLiteral("hr"));
        QCOMPARE(added.code, 0);
        QVERIFY(added.err.contains("vermeer"));
        test::TestClient anna(m_port, m_clock);
        QVERIFY(anna.enrol(QStringLiteral("anna"), added.json().value(QLatin1String("enrolmentCode")).toString()));
        QVERIFY(anna.login());
        QCOMPARE(anna.session.tenants.size(), 1);

        QCOMPARE(run({QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("anna")}).code, 0);
        QCOMPARE(anna.post("/v1/directory", {}).status, 401);
    }

    void aNewCodeReplacesALostOne()
    {
        (void)makeServer();
        startServer();
        const QString lost = addUser(QStringLiteral("anna"), QStringLiteral("hr"))
                                 .json()
                                 .value(QLatin1String("enrolmentCode"))
                                 .toString();
        const Outcome again =
            run({QStringLiteral("user"), QStringLiteral("reissue"), QStringLiteral("anna"), QStringLiteral("--json")});
        QCOMPARE(again.code, 0);
        test::TestClient anna(m_port, m_clock);
        QVERIFY(!anna.enrol(QStringLiteral("anna"), lost));
        QVERIFY(anna.enrol(QStringLiteral("anna"), again.json().value(QLatin1String("enrolmentCode")).toString()));
        QVERIFY(anna.login());
        QCOMPARE(run({QStringLiteral("user"), QStringLiteral("reissue"), QStringLiteral("anna")}).code, 1);
    }

    void devicesAreListedAndRevoked()
    {
        const QJsonObject made = makeServer();
        startServer();
        test::TestClient admin(m_port, m_clock);
        QVERIFY(admin.enrol(QStringLiteral("admin"), made.value(QLatin1String("enrolmentCode")).toString()));
        QVERIFY(admin.login());
        const QJsonArray devices =
            run({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--json")}).list();
        QCOMPARE(devices.size(), 1);
        const QString id = devices.first().toObject().value(QLatin1String("device")).toString();
        QCOMPARE(id, admin.device.toString());
        QCOMPARE(run({QStringLiteral("device"), QStringLiteral("revoke"), id}).code, 0);
        QCOMPARE(admin.post("/v1/directory", {}).status, 401);
        const QString nobodys(id.size(), u'0');
        QVERIFY(run({QStringLiteral("device"), QStringLiteral("revoke"), nobodys}).code != 0);
    }

    void anEmbeddedStoreHasOneServer()
    {
        (void)makeServer();
        if (m_database) {
            QSKIP("servers share a store in PostgreSQL: TwoServersTest");
        }
        startServer();
        QCOMPARE(run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}).code, 1);
    }

    void sigtermEndsItWellAndASecondOneMayFollow()
    {
        (void)makeServer();
        startServer();
        m_server.terminate();
        QVERIFY(m_server.waitForFinished(patience));
        QCOMPARE(m_server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_server.exitCode(), 0);
        startServer();
        m_server.kill(); // and a killed one leaves no lock behind
        QVERIFY(m_server.waitForFinished(patience));
        startServer();
    }

    void aCommonClientAcceptsTheCertificateAsItsRoot()
    {
        const QJsonObject made = makeServer();
        startServer();
        QSslSocket socket;
        QSslConfiguration configuration = socket.sslConfiguration();
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
        configuration.setCaCertificates(QSslCertificate::fromPath(made.value(QLatin1String("certificate")).toString()));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("localhost"), m_port);
        QVERIFY2(socket.waitForEncrypted(patience), qPrintable(socket.errorString()));
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{QStringLiteral("fly")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("health"), QStringLiteral("--loud")};
        QTest::newRow("no data folder") << QStringList{QStringLiteral("health")};
        QTest::newRow("no login") << QStringList{QStringLiteral("user"), QStringLiteral("add"),
                                                 QStringLiteral("--data"), QStringLiteral("x")};
    }

    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(process.readAllStandardError().count('\n'), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void helpAndVersionWorkEverywhere()
    {
        for (const QString& command : {QStringLiteral("--help"), QStringLiteral("--version"),
                                       QStringLiteral("init --help"), QStringLiteral("user add --help"),
                                       QStringLiteral("serve --version"), QStringLiteral("audit verify --help")}) {
            QProcess process;
            process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), command.split(u' '));
            QVERIFY(process.waitForFinished(patience));
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(!process.readAllStandardOutput().isEmpty());
        }
    }

    void aDatabaseThatCannotBeReachedLeavesNoFolderBehind()
    {
        const Outcome refused =
            run({QStringLiteral("init"), QStringLiteral("--database"), QStringLiteral("postgresql://localhost/x")});
        QVERIFY(refused.code != 0);
        QVERIFY(!QFileInfo::exists(m_data));
    }

    void healthAndAuditSayThatAllIsWell()
    {
        (void)makeServer();
        const Outcome health = run({QStringLiteral("health"), QStringLiteral("--json")});
        QCOMPARE(health.code, 0);
        QVERIFY(health.json().value(QLatin1String("ok")).toBool());
        const Outcome audit = run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json")});
        QCOMPARE(audit.code, 0);
        QVERIFY(audit.json().value(QLatin1String("ok")).toBool());
    }

    void theColumnKeyIsChangedAndWhatIsStoredSealedAnew()
    {
        (void)makeServer();
        const QByteArray before = columnKeyFile();
        const Outcome changed = run({QStringLiteral("key"), QStringLiteral("rotate"), QStringLiteral("--json")});
        QCOMPARE(changed.code, 0);
        QVERIFY(columnKeyFile() != before);
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/keys/column.key.next")));
        const Outcome anew = run({QStringLiteral("key"), QStringLiteral("reseal"), QStringLiteral("--json")});
        QCOMPARE(anew.code, 0);
        QVERIFY(anew.json().value(QLatin1String("resealed")).toInt() > 0);
        QVERIFY(addUser(QStringLiteral("anna"), QStringLiteral("hr")).code == 0);
        QCOMPARE(run({QStringLiteral("audit"), QStringLiteral("verify")}).code, 0);
    }

    void keysDoNotChangeUnderARunningServer()
    {
        (void)makeServer();
        startServer();
        const QByteArray before = columnKeyFile();
        const Outcome refused = run({QStringLiteral("key"), QStringLiteral("rotate")});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("running"));
        QCOMPARE(columnKeyFile(), before);
    }

    void aChangeOfKeyThatStoppedHalfWayIsFinishedAtTheNextStart()
    {
        (void)makeServer();
        const QByteArray before = columnKeyFile();
        QCOMPARE(run({QStringLiteral("key"), QStringLiteral("rotate")}).code, 0);
        // As it lay when the database was changed already and the file not yet.
        QVERIFY(QFile::rename(m_data + QStringLiteral("/keys/column.key"),
                              m_data + QStringLiteral("/keys/column.key.next")));
        QFile old(m_data + QStringLiteral("/keys/column.key"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(before);
        old.close();
        QCOMPARE(run({QStringLiteral("health")}).code, 0);
        QVERIFY(columnKeyFile() != before);
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/keys/column.key.next")));
    }

    void theColumnKeyMayComeFromOutsideTheFolder()
    {
        const QByteArray key(64, '7');
        const QByteArray next(64, '8');
        m_environment = {QStringLiteral("KLUIS_COLUMN_KEY=") + QString::fromLatin1(key)};
        (void)makeServer();
        QVERIFY(!QFile::exists(m_data + QStringLiteral("/keys/column.key")));
        QCOMPARE(run({QStringLiteral("health")}).code, 0);
        QVERIFY2(run({QStringLiteral("key"), QStringLiteral("rotate")}).code == 1, "nothing says what the next one is");
        m_environment.append(QStringLiteral("KLUIS_COLUMN_KEY_NEXT=") + QString::fromLatin1(next));
        QCOMPARE(run({QStringLiteral("key"), QStringLiteral("rotate")}).code, 0);
        QTemporaryDir credentials;
        QFile credential(credentials.filePath(QStringLiteral("kluis-column-key")));
        QVERIFY(credential.open(QIODevice::WriteOnly));
        credential.write(next + '\n');
        credential.close();
        m_environment = {QStringLiteral("CREDENTIALS_DIRECTORY=") + credentials.path()};
        QCOMPARE(run({QStringLiteral("health")}).code, 0);
        m_environment = {};
        const Outcome missing = run({QStringLiteral("health")});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.err.contains("column key"));
    }

private:
    QByteArray columnKeyFile() const
    {
        QFile file(m_data + QStringLiteral("/keys/column.key"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Outcome run(const QStringList& arguments)
    {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + m_environment);
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments + QStringList{QStringLiteral("--data"), m_data});
        if (!process.waitForFinished(patience)) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QJsonObject makeServer()
    {
        m_database = test::TestDatabase::makeIfWanted();
        QStringList arguments{QStringLiteral("init"), QStringLiteral("--environment"), QStringLiteral("test"),
                              QStringLiteral("--json")};
        if (m_database) {
            arguments << QStringLiteral("--database") << m_database->address();
        }
        return run(arguments).json();
    }

    Outcome addUser(const QString& login, const QString& role)
    {
        return run({QStringLiteral("user"), QStringLiteral("add"), login, QStringLiteral("--role"), role,
                    QStringLiteral("--employer"), QStringLiteral("vermeer"), QStringLiteral("--json")});
    }

    void startServer()
    {
        const QString portFile = m_folder->filePath(QStringLiteral("port"));
        QFile::remove(portFile);
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                       {QStringLiteral("serve"), QStringLiteral("--data"), m_data, QStringLiteral("--listen"),
                        QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(portFile), patience);
        QFile file(portFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_port = file.readAll().trimmed().toUShort();
        QVERIFY(m_port > 0);
    }

    SystemClock m_clock;
    std::unique_ptr<test::TestDatabase> m_database; ///< null: the embedded store
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QStringList m_environment; ///< beside the test's own
    QProcess m_server;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "ServerProgramTest.moc"
