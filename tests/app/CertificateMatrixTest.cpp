// SPDX-License-Identifier: GPL-3.0-or-later
// Every wrong certificate and every wrong way to speak TLS that VERIFICATION names: no request leaves, one clear sentence.
#include "app/session/HttpClient.h"
#include "app/session/ServerIdentity.h"
#include "core/protocol/AccountMessages.h"
#include "core/protocol/Limits.h"
#include "tests/support/RawTlsClient.h"
#include "tests/support/RawTlsServer.h"

#include <QTcpServer>
#include <QTest>

#include <openssl/ssl.h>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

using Key = CertificatePlan::Key;

class CertificateMatrixTest : public QObject {
    Q_OBJECT

    const TestCertificate m_root = TestCertificate::root();

    static const HttpCall& request()
    {
        static const HttpCall call{.method = "POST", .path = "/v1/pull", .body = "a request nobody else may read"};
        return call;
    }

    static Result<HttpReply> ask(const RawTlsServer& server, const TestCertificate& root,
                                 const QString& host = QStringLiteral("localhost"))
    {
        const QUrl url(QStringLiteral("https://%1:%2").arg(host).arg(server.port()));
        const auto client = HttpClient::create(url, root.asRoots());
        return client ? (*client)->send(request()) : failure(client);
    }

    /// What a server says of itself, as our client asks for it first.
    static QByteArray hello()
    {
        protocol::Hello hello;
        hello.protocol = hello.oldestProtocol = protocol::limits::protocolVersion;
        hello.version = QStringLiteral("1.0");
        hello.environment = QStringLiteral("test");
        hello.practiceName = QStringLiteral("Practice");
        hello.serverPublicKey = QByteArray(32, 'p');
        hello.serverEpoch = QByteArray(16, 'e');
        hello.serverTime = SystemClock().unixMillis();
        const QByteArray body = hello.encode();
        return "HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nConnection: close\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    void expectRefused(const RawTlsServer& server, const Result<HttpReply>& reply)
    {
        QVERIFY(!reply);
        QVERIFY2(reply.error().code() == ErrorCode::Untrusted || reply.error().code() == ErrorCode::Unreachable,
                 qPrintable(reply.error().sentence()));
        QVERIFY(reply.error().sentence().endsWith(u'.'));
        QVERIFY(server.connections() >= 1);
        QCOMPARE(server.requestBytes(), 0);
    }

private Q_SLOTS:
    void aGoodCertificateOfAPrivateRootIsTaken()
    {
        const RawTlsServer server(TestCertificate({}, &m_root), {}, {});
        const auto reply = ask(server, m_root);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        QVERIFY(server.requestBytes() > 0);
    }

    void aWrongCertificateGetsNoRequest_data()
    {
        QTest::addColumn<CertificatePlan>("plan");
        QTest::newRow("expired") << CertificatePlan{.startsInDays = -30, .endsInDays = -1};
        QTest::newRow("not yet valid") << CertificatePlan{.startsInDays = 2, .endsInDays = 30};
        QTest::newRow("another host's") << CertificatePlan{.names = "DNS:elsewhere.example"};
        QTest::newRow("a wildcard too wide") << CertificatePlan{.names = "DNS:*"};
        QTest::newRow("RSA of 1024 bits") << CertificatePlan{.key = Key::Rsa1024};
        QTest::newRow("signed over SHA-1") << CertificatePlan{.digest = "SHA1"};
        QTest::newRow("signed over MD5") << CertificatePlan{.digest = "MD5"};
    }

    void aWrongCertificateGetsNoRequest()
    {
        QFETCH(CertificatePlan, plan);
        const RawTlsServer server(TestCertificate(plan, &m_root), {}, {});
        expectRefused(server, ask(server, m_root));
    }

    void anAddressNeedsAnAddressInTheCertificate()
    {
        const CertificatePlan plan{.commonName = "127.0.0.1", .names = "DNS:127.0.0.1"};
        const RawTlsServer server(TestCertificate(plan, &m_root), {}, {});
        expectRefused(server, ask(server, m_root, QStringLiteral("127.0.0.1")));
    }

    void aCertificateSignedByItselfGetsNoRequest()
    {
        const RawTlsServer server(TestCertificate({}), {}, {});
        expectRefused(server, ask(server, m_root));
    }

    void anUnknownAuthorityGetsNoRequest()
    {
        const TestCertificate stranger = TestCertificate::root();
        const RawTlsServer server(TestCertificate({}, &stranger), {stranger}, {});
        expectRefused(server, ask(server, m_root));
    }

    void anIssuerThatIsNoAuthorityGetsNoRequest()
    {
        const TestCertificate ordinary({.commonName = "A person", .names = {}}, &m_root);
        const RawTlsServer server(TestCertificate({}, &ordinary), {ordinary}, {});
        expectRefused(server, ask(server, m_root));
    }

    void anAuthorityOutsideItsNamesGetsNoRequest()
    {
        const TestCertificate limited({.commonName = "Limited",
                                       .names = {},
                                       .isAuthority = true,
                                       .nameConstraints = "permitted;DNS:other.example"},
                                      &m_root);
        const RawTlsServer server(TestCertificate({}, &limited), {limited}, {});
        expectRefused(server, ask(server, m_root));
    }

    void anEndlessChainGetsNoRequest()
    {
        QList<TestCertificate> chain;
        const TestCertificate* above = &m_root;
        chain.reserve(130);
        for (int i = 0; i < 130; ++i) {
            chain.prepend(TestCertificate(
                {.commonName = "Step " + QByteArray::number(i), .names = {}, .isAuthority = true}, above));
            above = &chain.first();
        }
        const RawTlsServer server(TestCertificate({}, above), chain, {});
        expectRefused(server, ask(server, m_root));
    }

    void aStapleDecides_data()
    {
        using Status = TestCertificate::Status;
        const QString revoked = QStringLiteral("certificate was revoked");
        const QString unshown = QStringLiteral("can't show that its certificate was not revoked");
        QTest::addColumn<bool>("mustStaple");
        QTest::addColumn<std::optional<Status>>("status");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("good") << false << std::optional(Status::Good) << QString();
        QTest::newRow("good, and demanded") << true << std::optional(Status::Good) << QString();
        QTest::newRow("revoked") << false << std::optional(Status::Revoked) << revoked;
        QTest::newRow("too old") << false << std::optional(Status::GoodLongAgo) << unshown;
        QTest::newRow("missing") << false << std::optional<Status>() << QString();
        QTest::newRow("missing though demanded") << true << std::optional<Status>() << unshown;
    }

    void aStapleDecides()
    {
        QFETCH(bool, mustStaple);
        QFETCH(std::optional<TestCertificate::Status>, status);
        QFETCH(QString, refusal);
        const TestCertificate certificate({.mustStaple = mustStaple}, &m_root);
        const QByteArray staple = status ? certificate.ocspAnswer(m_root, *status) : QByteArray();
        const RawTlsServer server(certificate, {m_root}, {.staple = staple});
        const auto reply = ask(server, m_root);
        if (refusal.isEmpty()) {
            QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail()));
            return;
        }
        expectRefused(server, reply);
        QVERIFY2(reply.error().sentence().contains(refusal), qPrintable(reply.error().sentence()));
    }

    void aStapleOfAnotherCertificateCountsForNothing()
    {
        const TestCertificate certificate({.mustStaple = true}, &m_root);
        const TestCertificate other({}, &m_root);
        const QByteArray staple = other.ocspAnswer(m_root, TestCertificate::Status::Good);
        const RawTlsServer server(certificate, {m_root}, {.staple = staple});
        expectRefused(server, ask(server, m_root));
    }

    void anOlderTlsGetsNoRequest_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1.0") << TLS1_VERSION;
        QTest::newRow("1.1") << TLS1_1_VERSION;
        QTest::newRow("1.2") << TLS1_2_VERSION;
    }

    void anOlderTlsGetsNoRequest()
    {
        QFETCH(int, version);
        const RawTlsServer server(TestCertificate({}, &m_root), {}, {.oldest = version, .newest = version});
        expectRefused(server, ask(server, m_root));
    }

    void whoSpeaksNoTlsGetsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("a redirect to http")
            << QByteArray("HTTP/1.1 301 Moved\r\nLocation: http://localhost/\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        // A proxy that answers in the server's place and asks for less: handshake_failure, protocol_version.
        QTest::newRow("a downgrading alert") << QByteArray::fromHex("15030100020246");
    }

    void whoSpeaksNoTlsGetsNoRequest()
    {
        QFETCH(QByteArray, said);
        const RawTlsServer server(TestCertificate({}, &m_root), {}, {.insteadOfTls = said});
        expectRefused(server, ask(server, m_root));
    }

    void aHandshakeCutShortGetsNoRequest_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 5, 60, 127, 300, 600}) {
            QTest::addRow("%d bytes", bytes) << bytes;
        }
    }

    void aHandshakeCutShortGetsNoRequest()
    {
        QFETCH(int, bytes);
        const RawTlsServer server(TestCertificate({}, &m_root), {}, {.closeAfterBytes = bytes});
        expectRefused(server, ask(server, m_root));
    }

    void aRootThatIsTrustedButHasAnotherKeyIsFoundOut()
    {
        const TestCertificate known({}, &m_root);
        const TestCertificate rogue({}, &m_root);
        const RawTlsServer server(rogue, {}, {});
        const QUrl url(QStringLiteral("https://localhost:%1").arg(server.port()));
        const auto client = HttpClient::create(url, m_root.asRoots());
        QVERIFY(client);
        (*client)->expectKey(QByteArray(32, 'k'));
        expectRefused(server, (*client)->send(request()));
    }

    void aKeySwappedBetweenTwoRequestsIsFoundOut()
    {
        RawTlsServer server(TestCertificate({}, &m_root), {}, {.answer = hello()});
        const QUrl url(QStringLiteral("https://localhost:%1").arg(server.port()));
        const auto client = HttpClient::create(url, m_root.asRoots());
        QVERIFY(client);
        const SystemClock clock;
        const auto identity = ServerIdentity::ask(**client, {}, clock);
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().sentence()));
        QVERIFY((*client)->send(request())); // the same key may go on
        const int said = server.requestBytes();
        server.show(TestCertificate({}, &m_root));
        const auto reply = (*client)->send(request());
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Untrusted);
        QVERIFY2(reply.error().sentence().contains(QStringLiteral("another key than before")),
                 qPrintable(reply.error().sentence()));
        QCOMPARE(server.requestBytes(), said);
    }

    void aRedirectToAnUnsafeAddressIsNotFollowed()
    {
        QTcpServer unsafe;
        QVERIFY(unsafe.listen(QHostAddress::LocalHost));
        const QByteArray answer =
            "HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:" + QByteArray::number(unsafe.serverPort()) +
            "/v1/pull\r\nContent-Length: 0\r\n\r\n";
        const RawTlsServer server(TestCertificate({}, &m_root), {}, {.answer = answer});
        const auto reply = ask(server, m_root);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Malformed);
        QVERIFY(reply.error().sentence().contains(QStringLiteral("not a Dossierkluis server")));
        QVERIFY(!unsafe.waitForNewConnection(1000));
    }

    void aServerThatInvitesToSpeakEarlyIsToldNothingEarly()
    {
        constexpr int invited = 16 * 1024;
        const RawTlsServer server(TestCertificate({}, &m_root), {}, {.earlyData = invited});
        // That whoever does speak early is counted.
        RawTlsClient hasty(server.port());
        QVERIFY(hasty.write("GET / HTTP/1.1\r\n\r\n"));
        QVERIFY(hasty.readToEnd(5).startsWith("HTTP/1.1 200"));
        const QByteArray early("POST /v1/pull HTTP/1.1\r\n\r\n");
        const RawTlsClient hastier(server.port(), &hasty, early);
        QVERIFY(hastier.isEncrypted());
        QTRY_COMPARE(server.earlyBytes(), int(early.size()));
        QCOMPARE(server.earlyOffers(), 1);

        const QUrl url(QStringLiteral("https://localhost:%1").arg(server.port()));
        const auto client = HttpClient::create(url, m_root.asRoots());
        QVERIFY(client);
        const int before = server.connections();
        for (int i = 0; i < 3; ++i) {
            const auto reply = (*client)->send(request());
            QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence()));
        }
        QVERIFY(server.connections() >= before + 3);
        QCOMPARE(server.earlyBytes(), int(early.size()));
        QCOMPARE(server.earlyOffers(), 1);
    }
};

QTEST_GUILESS_MAIN(CertificateMatrixTest)
#include "CertificateMatrixTest.moc"
