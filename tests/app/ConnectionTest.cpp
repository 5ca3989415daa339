// SPDX-License-Identifier: GPL-3.0-or-later
// What the client makes of whoever answers at the server's address.
#include "app/session/HttpClient.h"
#include "app/session/ServerIdentity.h"
#include "app/session/ServerRefusal.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/Limits.h"
#include "core/protocol/Packing.h"
#include "core/protocol/RejectReason.h"
#include "tests/support/CannedServer.h"
#include "tests/support/TestServer.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

QByteArray http(const QByteArray& status, const QByteArray& type, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

constexpr int beforeTheRatchet = 1; ///< the protocol of programs whose audit events had no MAC

const HttpCall anything{.method = "POST", .path = "/v1/pull", .body = "secret request"};

} // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_real; ///< whose certificate everybody shows

    QString tlsFolder() const { return m_real->folder() + QStringLiteral("/tls"); }
    QList<QSslCertificate> roots() const { return *HttpClient::readRoots(tlsFolder() + QStringLiteral("/server.crt")); }
    std::unique_ptr<HttpClient> client(quint16 port, const QList<QSslCertificate>& trusted) const
    {
        return std::move(*HttpClient::create(QUrl(QStringLiteral("https://localhost:%1").arg(port)), trusted));
    }
    std::unique_ptr<HttpClient> client(quint16 port) const { return client(port, roots()); }
    /// A server that speaks protocol \p speaks and takes clients from \p accepts on.
    std::unique_ptr<CannedServer> serverThatSays(int speaks, int accepts) const
    {
        protocol::Hello hello;
        hello.protocol = quint64(speaks);
        hello.oldestProtocol = quint64(accepts);
        hello.version = QStringLiteral("9.9");
        hello.environment = QStringLiteral("test");
        hello.practiceName = QStringLiteral("Practice");
        hello.serverPublicKey = crypto::randomBytes(32);
        hello.serverEpoch = crypto::randomBytes(16);
        hello.serverTime = m_real->clock().unixMillis();
        return std::make_unique<CannedServer>(
            tlsFolder(), CannedServer::Manner{.answer = http("200 OK", "application/cbor", hello.encode())});
    }

private Q_SLOTS:
    void initTestCase() { m_real = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_real.reset(); }

    void theRealServerSaysWhoItIs()
    {
        const auto http = client(m_real->port());
        const auto identity = ServerIdentity::ask(*http, {}, m_real->clock());
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().sentence()));
        QCOMPARE(identity->hello.environment, QStringLiteral("test"));
        QCOMPARE(identity->hello.serverPublicKey.size(), 32);
        QCOMPARE(identity->key, ServerIdentity::keyDigest(roots().first()));
    }

    void theKeysDigestIsWhatOpenSslSays()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty()) {
            QSKIP("the openssl program is not installed");
        }
        QProcess pem;
        pem.start(openssl,
                  {QStringLiteral("x509"), QStringLiteral("-in"), QString(tlsFolder() + QStringLiteral("/server.crt")),
                   QStringLiteral("-noout"), QStringLiteral("-pubkey")});
        QVERIFY(pem.waitForFinished());
        QProcess der;
        der.start(openssl, {QStringLiteral("pkey"), QStringLiteral("-pubin"), QStringLiteral("-outform"),
                            QStringLiteral("DER")});
        der.write(pem.readAllStandardOutput());
        der.closeWriteChannel();
        QVERIFY(der.waitForFinished());
        QCOMPARE(ServerIdentity::keyDigest(roots().first()), crypto::sha256(der.readAllStandardOutput()));
    }

    void aCertificateNobodyVouchesForGetsNoRequest()
    {
        const CannedServer stranger(tlsFolder(), {.answer = http("200 OK", "application/cbor", "x")});
        const auto reply = client(stranger.port(), {})->send(anything);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Untrusted);
        QCOMPARE(stranger.bytesReceived(), 0);
    }

    void aWrongNameGetsNoRequest()
    {
        const CannedServer named(tlsFolder(), {.answer = http("200 OK", "application/cbor", "x")});
        const auto http = HttpClient::create(QUrl(QStringLiteral("https://127.0.0.2:%1").arg(named.port())), roots());
        QVERIFY(http);
        const auto reply = (*http)->send(anything);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Untrusted);
        QVERIFY(reply.error().sentence().contains(QStringLiteral("name")));
        QCOMPARE(named.bytesReceived(), 0);
    }

    void anotherKeyThanBeforeGetsNothing()
    {
        const CannedServer other(tlsFolder(), {.answer = http("200 OK", "application/cbor", "x")});
        const auto http = client(other.port());
        http->expectKey(crypto::randomBytes(32));
        const auto reply = http->send(anything);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Untrusted);
    }

    void whatIsNotOursIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("portal") << http("200 OK", "text/html", "<html>Sign in to the network</html>");
        QTest::newRow("proxy error") << http("502 Bad Gateway", "text/html", "<html>Bad gateway</html>");
        QTest::newRow("redirect") << QByteArray(
            "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.invalid/\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("not CBOR") << http("200 OK", "application/cbor", "\xff\xff\xff");
        QTest::newRow("nothing in it") << http("200 OK", "application/cbor", "");
        QTest::newRow("an error without a message") << http("500 Internal", "application/cbor", "");
    }

    void whatIsNotOursIsTold()
    {
        QFETCH(QByteArray, answer);
        const CannedServer portal(tlsFolder(), {.answer = answer});
        const auto http = client(portal.port());
        const auto identity = ServerIdentity::ask(*http, {}, m_real->clock());
        QVERIFY(!identity);
        QCOMPARE(identity.error().code(), ErrorCode::Malformed);
        QCOMPARE(portal.connections(), 1);
    }

    void aPackedAnswerIsReadAndABombIsNot()
    {
        const QByteArray body("packed packed packed packed packed packed packed packed packed packed packed");
        const CannedServer packing(
            tlsFolder(), {.answer = http("200 OK", "application/zstd", protocol::Packing::pack(body.repeated(100)))});
        const auto reply = client(packing.port())->send(anything);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QCOMPARE(reply->body, body.repeated(100));
        const CannedServer bombing(
            tlsFolder(),
            {.answer = http("200 OK", "application/zstd", protocol::Packing::pack(QByteArray(64 * 1024 * 1024, 'x')))});
        const auto refused = client(bombing.port())->send(anything);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::LimitExceeded);
    }

    void bytesThatAreNoHttpAreTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("random") << crypto::randomBytes(3000);
        QTest::newRow("another protocol") << QByteArray("220 mail.example ESMTP\r\n");
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 O");
        QTest::newRow("half a body") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: 4000\r\n\r\nabc");
        QTest::newRow("nothing") << QByteArray();
    }

    void bytesThatAreNoHttpAreTold()
    {
        QFETCH(QByteArray, answer);
        const CannedServer garbage(tlsFolder(), {.answer = answer});
        const auto reply = client(garbage.port())->send(anything);
        QVERIFY2(!reply, reply ? qPrintable(QString::number(reply->status)) : "");
        QVERIFY(reply.error().code() == ErrorCode::Malformed || reply.error().code() == ErrorCode::Unreachable);
        QVERIFY(reply.error().sentence().endsWith(u'.'));
    }

    void anEndlessAnswerIsCutOff()
    {
        const QByteArray body(protocol::limits::responseBody + 1024 * 1024, 'x');
        const CannedServer endless(tlsFolder(), {.answer = http("200 OK", "application/cbor", body)});
        const auto reply = client(endless.port())->send(anything);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::LimitExceeded);
    }

    void anOlderTlsIsRefused()
    {
        const CannedServer old(tlsFolder(),
                               {.answer = http("200 OK", "application/cbor", "x"), .protocol = QSsl::TlsV1_2});
        const auto reply = client(old.port())->send(anything);
        QVERIFY(!reply);
        QVERIFY(reply.error().code() == ErrorCode::Untrusted || reply.error().code() == ErrorCode::Unreachable);
        QCOMPARE(old.bytesReceived(), 0);
    }

    void anotherProtocolVersionIsTold_data()
    {
        QTest::addColumn<int>("speaks");
        QTest::addColumn<int>("accepts");
        QTest::addColumn<QString>("sentence");
        const auto newer = QStringLiteral("The server is newer than this program. Update this program.");
        const auto older =
            QStringLiteral("The server is older than this program can work with. Tell your administrator.");
        constexpr int mine = protocol::limits::protocolVersion;
        QTest::newRow("the next") << mine + 1 << mine + 1 << newer;
        QTest::newRow("far newer") << 99 << 99 << newer;
        QTest::newRow("before the audit ratchet") << beforeTheRatchet << beforeTheRatchet << older;
        QTest::newRow("none") << 0 << 0 << older;
    }

    void anotherProtocolVersionIsTold()
    {
        QFETCH(int, speaks);
        QFETCH(int, accepts);
        QFETCH(QString, sentence);
        const auto other = serverThatSays(speaks, accepts);
        const auto identity = ServerIdentity::ask(*client(other->port()), {}, m_real->clock());
        QVERIFY(!identity);
        QCOMPARE(identity.error().code(), ErrorCode::UnsupportedVersion);
        QCOMPARE(identity.error().sentence(), sentence);
    }

    /// Every client since the first compares so, and then says that the server is newer.
    void aClientOfBeforeTheAuditRatchetIsToldToUpdate()
    {
        const auto identity = ServerIdentity::ask(*client(m_real->port()), {}, m_real->clock());
        QVERIFY(identity);
        QVERIFY(identity->hello.oldestProtocol > quint64(beforeTheRatchet));
    }

    void aServerThatStillTakesThisClientIsTakenHoweverNew()
    {
        const auto other = serverThatSays(99, protocol::limits::protocolVersion);
        QVERIFY(ServerIdentity::ask(*client(other->port()), {}, m_real->clock()));
    }

    void theServersReasonBecomesASentence()
    {
        const protocol::ErrorMessage message{.code = quint16(ErrorCode::Throttled),
                                             .reason = QLatin1String(protocol::reason::throttled),
                                             .retryAfterSeconds = 64};
        const auto body = ServerRefusal::bodyOf({.status = 429, .body = message.encode(), .serverKeyDigest = {}});
        QVERIFY(!body);
        QCOMPARE(body.error().code(), ErrorCode::Throttled);
        QVERIFY(body.error().sentence().contains(QStringLiteral("64")));
        QCOMPARE(body.error().detail(), QLatin1String(protocol::reason::throttled));
    }

    void aRefusalIsReadWhateverItsStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char* status : {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found",
                                   "409 Conflict", "413 Payload Too Large", "429 Too Many Requests",
                                   "500 Internal Server Error", "503 Service Unavailable"}) {
            QTest::newRow(status) << QByteArray(status);
        }
    }
    void aRefusalIsReadWhateverItsStatus()
    {
        QFETCH(QByteArray, status);
        const protocol::ErrorMessage message{.code = quint16(ErrorCode::UnsupportedVersion),
                                             .reason = QLatin1String(protocol::reason::updateNeeded),
                                             .retryAfterSeconds = 0};
        const CannedServer refusing(tlsFolder(), {.answer = http(status, "application/cbor", message.encode())});
        const auto asked = ServerIdentity::ask(*client(refusing.port()), {}, m_real->clock());
        QVERIFY(!asked);
        QCOMPARE(asked.error().code(), ErrorCode::UnsupportedVersion);
        QCOMPARE(asked.error().detail(), QLatin1String(protocol::reason::updateNeeded));
    }

    void nobodyThereIsTold()
    {
        quint16 port = 0;
        {
            const CannedServer gone(tlsFolder(), {});
            port = gone.port();
        }
        const auto reply = client(port)->send(anything);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Unreachable);
    }

    void cancellingEndsAWaitAtOnce()
    {
        const CannedServer silent(tlsFolder(), {.answer = {}, .closesAfter = false});
        const auto http = client(silent.port());
        QElapsedTimer timer;
        timer.start();
        std::thread other([&http] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            http->cancelAll();
        });
        const auto reply = http->send(anything);
        other.join();
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 5000);
    }

    void anAnswerComesWhileTheCallerWorks()
    {
        const auto http = client(m_real->port());
        const auto exchange = http->start({.method = "GET", .path = "/v1/hello"});
        // No event loop runs here, as when a page is being applied.
        QElapsedTimer timer;
        timer.start();
        while (!exchange->isFinished() && timer.elapsed() < 10'000) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        QVERIFY(exchange->isFinished());
        QVERIFY(exchange->wait());
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
