// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation may ask of the server's certificate beside a good chain and name (SECURITY B5): keys by policy, a
// staple always, lists of revoked certificates. Whatever does not fit gets no request, and one clear sentence.
#include "app/session/HttpClient.h"
#include "app/session/ServerIdentity.h"
#include "tests/support/RawTlsServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

using ListPlan = TestCertificate::ListPlan;

class CertificateRulesTest : public QObject {
    Q_OBJECT

    const TestCertificate m_root = TestCertificate::root();
    const TestCertificate m_between{{.commonName = "Between", .names = {}, .isAuthority = true}, &m_root};
    const TestCertificate m_good{{}, &m_root};
    QTemporaryDir m_folder;

    static QByteArray keyOf(const TestCertificate& certificate)
    {
        return ServerIdentity::keyDigest(certificate.asRoots().first());
    }

    std::unique_ptr<HttpClient> client(const RawTlsServer& server, const CertificateRules& rules) const
    {
        const QUrl url(QStringLiteral("https://localhost:%1").arg(server.port()));
        return std::move(*HttpClient::create(url, m_root.asRoots(), {}, rules));
    }
    Result<HttpReply> ask(const RawTlsServer& server, const CertificateRules& rules) const
    {
        return client(server, rules)->send({.path = "/v1/pull", .body = "a request nobody else may read"});
    }

    /// Lays the lists down, as the organisation's management would.
    CertificateRules lists(const QByteArray& pem) const
    {
        const QString path = m_folder.filePath(QStringLiteral("revoked.pem"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() ? CertificateRules{.revokedFile = path}
                                                                                : CertificateRules();
    }

    static void expectTaken(const RawTlsServer& server, const Result<HttpReply>& reply)
    {
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().sentence() + reply.error().detail()));
        QVERIFY(server.requestBytes() > 0);
    }
    static void expectRefused(const RawTlsServer& server, const Result<HttpReply>& reply, const QString& why)
    {
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Untrusted);
        QVERIFY2(reply.error().sentence().contains(why), qPrintable(reply.error().sentence()));
        QVERIFY(server.connections() >= 1);
        QCOMPARE(server.requestBytes(), 0);
    }
    const QString m_untold = QStringLiteral("was revoked can't be told");
    const QString m_revoked = QStringLiteral("certificate was revoked");

private Q_SLOTS:
    void aServerWithOneOfTheNamedKeysIsTaken()
    {
        const RawTlsServer server(m_good, {}, {});
        expectTaken(server, ask(server, {.keys = {QByteArray(32, 'r'), keyOf(m_good)}}));
    }

    void aServerWithAnotherKeyThanTheNamedGetsNoRequest()
    {
        const RawTlsServer server(m_good, {}, {});
        expectRefused(server, ask(server, {.keys = {keyOf(m_between), keyOf(m_root)}}),
                      QStringLiteral("none of those your organisation named"));
    }

    void aNamedKeyDoesNotMakeUpForABadCertificate_data()
    {
        QTest::addColumn<CertificatePlan>("plan");
        QTest::newRow("expired") << CertificatePlan{.startsInDays = -30, .endsInDays = -1};
        QTest::newRow("another host's") << CertificatePlan{.names = "DNS:elsewhere.example"};
    }

    void aNamedKeyDoesNotMakeUpForABadCertificate()
    {
        QFETCH(const CertificatePlan, plan);
        const TestCertificate bad(plan, &m_root);
        const RawTlsServer server(bad, {}, {});
        expectRefused(server, ask(server, {.keys = {keyOf(bad)}}), QStringLiteral("certificate"));
    }

    void aServerThatTakesTheReserveKeyIsStillTheSameOnlyAtTheNextLogin()
    {
        const TestCertificate reserve({}, &m_root);
        RawTlsServer server(m_good, {}, {});
        const CertificateRules rules{.keys = {keyOf(m_good), keyOf(reserve)}};
        const auto bound = client(server, rules);
        bound->expectKey(keyOf(m_good));
        QVERIFY(bound->send({.path = "/v1/pull"}));
        server.show(reserve);
        QVERIFY(!bound->send({.path = "/v1/pull"}));
        QVERIFY(ask(server, rules));
    }

    void aStapleIsDemandedByPolicyToo_data()
    {
        using Status = TestCertificate::Status;
        QTest::addColumn<std::optional<Status>>("status");
        QTest::addColumn<bool>("taken");
        QTest::newRow("good") << std::optional(Status::Good) << true;
        QTest::newRow("too old") << std::optional(Status::GoodLongAgo) << false;
        QTest::newRow("missing") << std::optional<Status>() << false;
    }

    void aStapleIsDemandedByPolicyToo()
    {
        QFETCH(const std::optional<TestCertificate::Status>, status);
        QFETCH(const bool, taken);
        const QByteArray staple = status ? m_good.ocspAnswer(m_root, *status) : QByteArray();
        const RawTlsServer server(m_good, {m_root}, {.staple = staple});
        const auto reply = ask(server, {.needsStaple = true});
        taken ? expectTaken(server, reply)
              : expectRefused(server, reply, QStringLiteral("can't show that its certificate was not revoked"));
    }

    void aCertificateThatNoListNamesIsTaken()
    {
        const RawTlsServer server(m_good, {}, {});
        expectTaken(server, ask(server, lists(m_root.revocationList({TestCertificate({}, &m_root)}))));
    }

    void aCertificateThatWasTakenBackGetsNoRequest()
    {
        const RawTlsServer server(m_good, {}, {});
        expectRefused(server, ask(server, lists(m_root.revocationList({m_good}))), m_revoked);
    }

    void aListThatCannotBeBelievedCountsAsNone_data()
    {
        QTest::addColumn<QByteArray>("pem");
        const TestCertificate stranger = TestCertificate::root();
        QTest::newRow("its time is over") << m_root.revocationList({}, {.startsInDays = -9, .endsInDays = -1});
        QTest::newRow("its time has not begun") << m_root.revocationList({}, {.startsInDays = 1});
        QTest::newRow("without an end") << m_root.revocationList({}, {.saysNoEnd = true});
        QTest::newRow("signed by another of that name") << m_root.revocationList({}, {.signer = &stranger});
        QTest::newRow("signed over SHA-1") << m_root.revocationList({}, {.digest = "SHA1"});
        QTest::newRow("signed over MD5") << m_root.revocationList({}, {.digest = "MD5"});
        QTest::newRow("another authority's") << m_between.revocationList();
        QTest::newRow("no list") << QByteArray("-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n");
        QTest::newRow("empty") << QByteArray();
    }

    void aListThatCannotBeBelievedCountsAsNone()
    {
        QFETCH(const QByteArray, pem);
        const RawTlsServer server(m_good, {}, {});
        expectRefused(server, ask(server, lists(pem)), m_untold);
    }

    void withoutTheFileNothingIsSent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(QStringLiteral("nowhere.pem"));
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("in no folder that is there") << m_folder.filePath(QStringLiteral("nowhere/revoked.pem"));
    }

    void withoutTheFileNothingIsSent()
    {
        QFETCH(const QString, path);
        const RawTlsServer server(m_good, {}, {});
        const auto reply = ask(server, {.revokedFile = path});
        expectRefused(server, reply, m_untold);
        const QString sentence = reply ? QString() : reply.error().sentence();
        QVERIFY2(sentence.contains(QLatin1String("policy RevokedFile")) && sentence.contains(QLatin1String("lay it")),
                 qPrintable(sentence));
    }

    void aPolicyThatCouldNotBeReadLetsNothingOut()
    {
        const RawTlsServer server(m_good, {}, {});
        const QString why = QStringLiteral("The policy can't be read.");
        const auto reply = ask(server, {.unread = why});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code(), ErrorCode::Forbidden);
        QCOMPARE(reply.error().sentence(), why);
        QCOMPARE(server.connections(), 0);
    }

    void everyAuthorityAboveNeedsAList_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("refusal");
        const QByteArray both = m_root.revocationList() + m_between.revocationList();
        QTest::newRow("both") << both << QString();
        QTest::newRow("the root's alone") << m_root.revocationList() << m_untold;
        QTest::newRow("the other's alone") << m_between.revocationList() << m_untold;
        QTest::newRow("the authority itself was taken back")
            << QByteArray(m_root.revocationList({m_between}) + m_between.revocationList()) << m_revoked;
    }

    void everyAuthorityAboveNeedsAList()
    {
        QFETCH(const QByteArray, pem);
        QFETCH(const QString, refusal);
        const RawTlsServer server(TestCertificate({}, &m_between), {m_between}, {});
        const auto reply = ask(server, lists(pem));
        refusal.isEmpty() ? expectTaken(server, reply) : expectRefused(server, reply, refusal);
    }

    void aNewerListCountsAtTheNextConnection()
    {
        const RawTlsServer server(m_good, {}, {});
        const auto http = client(server, lists(m_root.revocationList()));
        QVERIFY(http->send({.path = "/v1/pull"}));
        const int said = server.requestBytes();
        (void)lists(m_root.revocationList({m_good}));
        const auto reply = http->send({.path = "/v1/pull"});
        QVERIFY(!reply);
        QVERIFY2(reply.error().sentence().contains(m_revoked), qPrintable(reply.error().sentence()));
        QCOMPARE(server.requestBytes(), said);
    }
};

QTEST_GUILESS_MAIN(CertificateRulesTest)
#include "CertificateRulesTest.moc"
