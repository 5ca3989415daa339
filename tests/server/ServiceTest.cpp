// SPDX-License-Identifier: GPL-3.0-or-later
// The server as a service manager, a monitoring system and whoever reads its log meet it.
#include "core/crypto/Initialise.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/RejectReason.h"
#include "core/protocol/RequestProof.h"
#include "server/admin/ServeSettings.h"
#include "server/http/TlsIdentity.h"
#include "tests/support/PrometheusText.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr int patience = ServerProcess::patience;

/// What a service manager has: a socket that it is told at.
class ManagerSocket {
public:
    explicit ManagerSocket(const QString& path) : m_line(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        m_isBound = ::bind(m_line, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        const timeval wait{patience / 1000, 0};
        ::setsockopt(m_line, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    }
    ~ManagerSocket() { ::close(m_line); }
    Q_DISABLE_COPY_MOVE(ManagerSocket)

    [[nodiscard]] bool isBound() const { return m_isBound; }
    /// The next word that is not \p but; empty when none came.
    [[nodiscard]] QByteArray next(const QByteArray& but = {}) const
    {
        for (;;) {
            QByteArray words(512, '\0');
            const auto size = ::recv(m_line, words.data(), std::size_t(words.size()), 0);
            const QByteArray first = size > 0 ? words.left(size).split('\n').first() : QByteArray();
            if (first.isEmpty() || first != but) {
                return first;
            }
        }
    }

private:
    int m_line;
    bool m_isBound = false;
};

/// A page of the monitor's, status line and all.
QByteArray page(quint16 port, const QByteArray& path)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray all;
    while (socket.waitForReadyRead(patience)) {
        all += socket.readAll();
    }
    return all + socket.readAll();
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        const QByteArray made = run({QStringLiteral("init"), QStringLiteral("--environment"), QStringLiteral("test"),
                                     QStringLiteral("--json")});
        m_code = QJsonDocument::fromJson(made).object().value(QLatin1String("enrolmentCode")).toString();
        QVERIFY(!m_code.isEmpty());
        QVERIFY(!run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("geheim.persoon"),
                      QStringLiteral("--role"), QStringLiteral("hr"), QStringLiteral("--employer"),
                      QStringLiteral("geheimbedrijf"), QStringLiteral("--json")})
                     .isEmpty());
        serve();
        m_admin = std::make_unique<TestClient>(m_server->port(), m_clock);
        QVERIFY(m_admin->enrol(QStringLiteral("admin"), m_code));
        QVERIFY(m_admin->login());
    }

    void theServiceManagerIsToldEachStep()
    {
        const ManagerSocket manager(file("manager"));
        QVERIFY(manager.isBound());
        const QString other = m_folder.filePath(QStringLiteral("other"));
        QVERIFY(!run({QStringLiteral("init"), QStringLiteral("--json")}, other).isEmpty());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), file("manager"));
        environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("400000"));
        environment.remove(QStringLiteral("WATCHDOG_PID"));
        ServerProcess server(other, file("other-port"), {}, environment);
        QCOMPARE(manager.next(), QByteArray("READY=1"));
        QCOMPARE(manager.next(), QByteArray("WATCHDOG=1"));
        QCOMPARE(manager.next(), QByteArray("WATCHDOG=1"));
        server.reload();
        QCOMPARE(manager.next("WATCHDOG=1"), QByteArray("RELOADING=1"));
        QCOMPARE(manager.next("WATCHDOG=1"), QByteArray("READY=1"));
        QVERIFY(server.stop());
        QCOMPARE(manager.next("WATCHDOG=1"), QByteArray("STOPPING=1"));
    }

    void aRenewedCertificateIsForNewConnectionsAndSessionsGoOn()
    {
        const QByteArray before = HttpsConnection(m_server->port()).serverKeyInfo();
        QVERIFY(server::TlsIdentity::create(data(), server::TlsIdentity::defaultHosts()));
        m_server->reload();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("\"certificate-renewed\""), patience);
        const QByteArray now = HttpsConnection(m_server->port()).serverKeyInfo();
        QVERIFY(now != before);
        QCOMPARE(m_admin->post("/v1/devices", {}).status, 200); // over the connection of before
        QCOMPARE(askHavingSeen(now).status, 200);               // in the same session over a new one
    }

    void aProofForAnotherKeyThanTheConnectionShowedIsRefused()
    {
        QCOMPARE(askHavingSeen("another server's").reason(), QByteArray(protocol::reason::serverKeyMismatch));
    }

    void aCertificateThatCannotBeUsedIsRefusedAndTheOldOneKept_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("no key at all") << QByteArray("nothing");
        QTest::newRow("a key of another certificate")
            << openssl({QStringLiteral("ecparam"), QStringLiteral("-genkey"), QStringLiteral("-noout"),
                        QStringLiteral("-name"), QStringLiteral("prime256v1")});
        QTest::newRow("a key under a passphrase")
            << openssl({QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
                        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                        QStringLiteral("-aes256"), QStringLiteral("-pass"), QStringLiteral("pass:geheim")});
    }
    void aCertificateThatCannotBeUsedIsRefusedAndTheOldOneKept()
    {
        QFETCH(QByteArray, key);
        const QByteArray before = HttpsConnection(m_server->port()).serverKeyInfo();
        const QByteArray good = swapKey(key);
        const auto refusals = m_server->log().count("\"certificate-refused\"");
        m_server->reload();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->log().count("\"certificate-refused\""), refusals + 1, patience);
        QCOMPARE(HttpsConnection(m_server->port()).serverKeyInfo(), before);
        QCOMPARE(swapKey(good), key);
    }

    void aCertificateWhoseTimeIsOverIsRefused()
    {
        const QString certificate = server::TlsIdentity::certificateFile(data());
        const QString kept = file("kept.crt");
        QVERIFY(QFile::copy(certificate, kept));
        const QByteArray key = swapKey({});
        QProcess past;
        past.start(QStringLiteral("faketime"),
                   {QStringLiteral("2020-01-01"), QStringLiteral("openssl"), QStringLiteral("req"),
                    QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                    QStringLiteral("-days"), QStringLiteral("9"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), server::TlsIdentity::keyFile(data()),
                    QStringLiteral("-out"), certificate});
        QVERIFY(past.waitForFinished(patience) && past.exitCode() == 0);
        const QByteArray before = HttpsConnection(m_server->port()).serverKeyInfo();
        m_server->reload();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("\"why\":\"ended\""), patience);
        QCOMPARE(HttpsConnection(m_server->port()).serverKeyInfo(), before);
        QVERIFY(QFile::remove(certificate) && QFile::rename(kept, certificate));
        (void)swapKey(key);
    }

    void metricsAreInPrometheusTextFormat()
    {
        (void)m_admin->post("/v1/devices", {});
        const QByteArray answer = page(m_monitor, "/metrics");
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.contains("Content-Type: text/plain; version=0.0.4"));
        const QByteArray text = bodyOf(answer);
        QVERIFY2(PrometheusText::mistakeIn(text).isEmpty(), qPrintable(PrometheusText::mistakeIn(text)));
        for (const char* line : {"kluis_requests_total{route=\"POST /v1/devices\",status=\"200\"} ",
                                 "kluis_request_seconds_bucket{route=\"POST /v1/devices\",le=\"+Inf\"} ",
                                 "kluis_store_up 1\n", "process_resident_memory_bytes "}) {
            QVERIFY2(text.contains(line), line);
        }
    }

    void healthIsReadyWhileItServes()
    {
        QVERIFY(page(m_monitor, "/health/live").startsWith("HTTP/1.1 200 "));
        const QByteArray ready = page(m_monitor, "/health/ready");
        QVERIFY(ready.startsWith("HTTP/1.1 200 "));
        QVERIFY(QJsonDocument::fromJson(bodyOf(ready)).object().value(QLatin1String("ready")).toBool());
        QVERIFY(page(m_monitor, "/").startsWith("HTTP/1.1 404 "));
    }

    void thePublicAddressTellsNeither()
    {
        HttpsConnection outside(m_server->port());
        QCOMPARE(outside.request("GET", "/metrics").status, 404);
        QCOMPARE(outside.request("GET", "/health/ready").status, 404);
    }

    void aMonitorThatOthersCouldReachIsRefused_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("monitor");
        QTest::newRow("everywhere") << QStringLiteral("127.0.0.1:0") << QStringLiteral("0.0.0.0:0");
        QTest::newRow("everywhere, IPv6") << QStringLiteral("127.0.0.1:0") << QStringLiteral("[::]:0");
        QTest::newRow("the public address") << QStringLiteral("192.0.2.7:8443") << QStringLiteral("192.0.2.7:9464");
        QTest::newRow("no place") << QStringLiteral("127.0.0.1:0") << QStringLiteral("metrics");
    }
    void aMonitorThatOthersCouldReachIsRefused()
    {
        QFETCH(QString, listen);
        QFETCH(QString, monitor);
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                      {QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"), listen,
                       QStringLiteral("--monitor"), monitor});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("--monitor"));
    }

    void aRefusedStepOfLoggingInIsInTheLog()
    {
        TestClient stranger(m_server->port(), m_clock);
        QVERIFY(!stranger.enrol(QStringLiteral("geheim.persoon"), QStringLiteral("AAAA-BBBB-CCCC-DDDD")));
        QCOMPARE(HttpsConnection(m_server->port()).request("POST", "/v1/login", "xx").status, 400);
        const QByteArray log = m_server->log();
        QVERIFY2(log.contains("\"event\":\"login-refused\",\"request\":\""), log.constData());
        QVERIFY(log.contains("\"route\":\"POST /v1/login\",\"reason\":\"bad-request\",\"status\":400"));
        QVERIFY(bodyOf(page(m_monitor, "/metrics"))
                    .contains("kluis_refusals_total{reason=\"bad-request\",route=\"POST /v1/login\"} "));
    }

    void logAndMetricsHoldNothingOfAnybody()
    {
        constexpr int requests = 200;
        HttpsConnection line(m_server->port());
        for (int i = 0; i < requests; ++i) {
            const QByteArray canary = "geheim" + QByteArray::number(i);
            (void)line.request("POST", "/v1/" + canary + "?naam=" + canary, canary,
                               {{"User-Agent", canary}, {"Authorization", "Bearer " + canary}, {"X-Name", canary}});
            (void)line.request(i % 2 == 0 ? "POST" : "GET", i % 3 == 0 ? "/v1/pull" : "/v1/login", canary,
                               {{"Kluis-Proof", canary}});
        }
        (void)m_admin->attempt({QStringLiteral("geheim wachtwoord"), QStringLiteral("000000"), {}, {}});
        const QByteArray log = m_server->log();
        const auto lines = log.split('\n');
        QVERIFY(lines.size() > requests); // --log-requests is on
        for (const QByteArray& text : lines.first(lines.size() - 1)) {
            const QJsonObject json = QJsonDocument::fromJson(text).object();
            const bool isWhole =
                QDateTime::fromString(json.value(QLatin1String("time")).toString(), Qt::ISODateWithMs).isValid() &&
                json.contains(QLatin1String("level")) && json.contains(QLatin1String("event"));
            QVERIFY2(isWhole, text.constData());
        }
        const QByteArray metrics = bodyOf(page(m_monitor, "/metrics"));
        for (const QByteArray& told : {log, metrics}) {
            QVERIFY(!told.contains("geheim"));
            QVERIFY(!told.contains("127.0.0.1"));
            QVERIFY(!told.contains(m_admin->user.toString().toLatin1()));
            QVERIFY(!told.contains(m_admin->device.toString().toLatin1()));
        }
    }

    void theManualHasEveryRateAndSizeAsItIs()
    {
        QFile manual(QStringLiteral(KLUIS_SOURCE_ROOT "/docs/operations.md"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QByteArray text = manual.readAll();
        const auto limits = server::ServeSettings::limits();
        for (const auto& limit : limits) {
            const QByteArray row =
                QByteArray("| `--") + limit.name + " N` | " + QByteArray::number(limit.preset) + " | ";
            QVERIFY2(text.contains(row), row.constData());
        }
    }

    void theUnitIsStartedAgainHoweverLongTheDatabaseIsAway()
    {
        QFile unit(QStringLiteral(KLUIS_SOURCE_ROOT "/packaging/linux/kluis-server.service"));
        QVERIFY(unit.open(QIODevice::ReadOnly));
        const auto lines = unit.readAll().split('\n');
        QVERIFY(lines.contains("Restart=on-failure") && lines.contains("StartLimitIntervalSec=0"));
    }

    void theUnitIsHardened()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty()) {
            QSKIP("no systemd here");
        }
        QProcess analyze;
        analyze.start(QStringLiteral("systemd-analyze"),
                      {QStringLiteral("security"), QStringLiteral("--offline=true"), QStringLiteral("--threshold=15"),
                       QStringLiteral("--no-pager"),
                       QStringLiteral(KLUIS_SOURCE_ROOT "/packaging/linux/kluis-server.service")});
        QVERIFY(analyze.waitForFinished(patience));
        const QByteArray said = analyze.readAllStandardOutput();
        QVERIFY2(analyze.exitCode() == 0 && said.contains("Overall exposure level"), said.right(200).constData());
    }

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    void serve()
    {
        m_server = std::make_unique<ServerProcess>(data(), file("port"),
                                                   QStringList{QStringLiteral("--monitor"), QStringLiteral("0"),
                                                               QStringLiteral("--monitor-port-file"), file("monitor"),
                                                               QStringLiteral("--log-requests")});
        QVERIFY(m_server->port() > 0);
        QFile port(file("monitor"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file("monitor")), patience);
        QVERIFY(port.open(QIODevice::ReadOnly));
        m_monitor = port.readAll().trimmed().toUShort();
    }

    QByteArray run(const QStringList& arguments, const QString& folder = {})
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                      arguments + QStringList{QStringLiteral("--data"), folder.isEmpty() ? data() : folder});
        process.waitForFinished(patience);
        return process.readAllStandardOutput();
    }

    /// In the administrator's session over a new connection, by a client that saw \p keyInfo there.
    [[nodiscard]] HttpsAnswer askHavingSeen(const QByteArray& keyInfo) const
    {
        const QByteArray path("/v1/devices");
        const QByteArray token = m_admin->tokens.accessToken;
        const auto proof = protocol::RequestProof::make(m_admin->deviceKey, "POST", path, {}, token,
                                                        m_clock.unixMillis(), crypto::sha256(keyInfo));
        const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        return HttpsConnection(m_server->port())
            .request("POST", path, {},
                     {{"Authorization", "Bearer " + token.toBase64(form)}, {"Kluis-Proof", proof.toHeader()}});
    }

    static QByteArray openssl(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        process.waitForFinished(patience);
        return process.readAllStandardOutput();
    }

    /// Puts \p key in the place of the server's. \returns what lay there.
    QByteArray swapKey(const QByteArray& key)
    {
        QFile lies(server::TlsIdentity::keyFile(data()));
        const QByteArray before = lies.open(QIODevice::ReadOnly) ? lies.readAll() : QByteArray();
        lies.close();
        if (lies.open(QIODevice::WriteOnly)) {
            lies.write(key);
        }
        return before;
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QString m_code;
    std::unique_ptr<ServerProcess> m_server;
    quint16 m_monitor = 0;
    std::unique_ptr<TestClient> m_admin;
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "ServiceTest.moc"
