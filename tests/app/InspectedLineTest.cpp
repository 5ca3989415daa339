// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody in between who opens TLS, with a root that the computer trusts (SECURITY B2.2): real clients, a real server, and
// a proxy that reads along. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/settings/NetworkSettings.h"
#include "core/protocol/RejectReason.h"
#include "tests/support/ConnectProxy.h"
#include "tests/support/HttpsConnection.h"
#include "tests/support/TlsOpener.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString vaultName = QStringLiteral("vault.test"); // nobody but the proxies knows it

/// The body of the one request for \p path among what was read; empty when there is none.
QByteArray bodyOf(const QByteArray& read, const QByteArray& path)
{
    const qsizetype begin = read.indexOf(QByteArray("POST " + path + " "));
    const qsizetype end = begin < 0 ? -1 : read.indexOf("\r\n\r\n", begin);
    if (end < 0) {
        return {};
    }
    const QByteArray head = read.mid(begin, end - begin).toLower();
    const qsizetype length = head.indexOf("content-length: ");
    const int size = head.mid(length + 16, head.indexOf('\r', length) - length - 16).toInt();
    return read.mid(end + 4, size);
}

/// Goes by this proxy from now on.
bool goBy(const ConnectProxy& proxy, Workplace& place)
{
    (void)place.engine(); // makes the folder
    const ProxyChoice way{
        .mode = ProxyChoice::Mode::Own, .host = QStringLiteral("127.0.0.1"), .port = proxy.port(), .user = {}};
    return NetworkSettings(place.folder()).setProxy(way).has_value();
}

} // namespace

class InspectedLineTest : public QObject {
    Q_OBJECT

    const TestCertificate m_rogue = TestCertificate::root();
    QTemporaryDir m_roots;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TlsOpener> m_opener;
    std::unique_ptr<ConnectProxy> m_honest;
    std::unique_ptr<ConnectProxy> m_opening;
    std::unique_ptr<Workplace> m_hanneke; ///< enrolled, by the honest way

    [[nodiscard]] QString rogueRoots() const { return m_roots.filePath(QStringLiteral("rogue.pem")); }

    /// A new computer of hers, in whose network TLS is opened by somebody it trusts.
    [[nodiscard]] std::unique_ptr<Workplace> inspectedComputer() const
    {
        auto place = m_hanneke->secondComputer();
        place->useName(vaultName);
        place->useRoots(rogueRoots());
        return goBy(*m_opening, *place) ? std::move(place) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        QFile file(rogueRoots());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_rogue.asRoots().first().toPem()) > 0);
    }

    void init()
    {
        m_server = std::make_unique<TestServer>(QStringList{vaultName, QStringLiteral("localhost")});
        m_opener = std::make_unique<TlsOpener>(
            TestCertificate({.commonName = "vault.test", .names = "DNS:vault.test"}, &m_rogue), m_server->port());
        m_honest = std::make_unique<ConnectProxy>(QHash<QByteArray, quint16>{{"vault.test", m_server->port()}});
        m_opening = std::make_unique<ConnectProxy>(QHash<QByteArray, quint16>{{"vault.test", m_opener->port()}});
        m_hanneke = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        m_hanneke->useName(vaultName);
        QVERIFY(goBy(*m_honest, *m_hanneke));
        QVERIFY2(m_hanneke->begin(Role::Hr, {vermeer}), qPrintable(m_hanneke->error.sentence()));
    }

    void cleanup()
    {
        m_hanneke.reset();
        m_opening.reset();
        m_honest.reset();
        m_opener.reset();
        m_server.reset();
    }

    void aLoginAtFirstContactIsRefusedByTheServer()
    {
        const auto place = inspectedComputer();
        QVERIFY(place);
        QVERIFY(!place->login());
        QCOMPARE(place->error.code(), ErrorCode::Untrusted);
        QCOMPARE(place->error.detail(), QLatin1String(protocol::reason::serverKeyMismatch));
        QVERIFY2(place->error.sentence().startsWith(QStringLiteral("Somebody may stand between")),
                 qPrintable(place->error.sentence()));
        QVERIFY2(!bodyOf(m_opener->fromClients(), "/v1/login").isEmpty(), "it never came so far");
    }

    void whoReadAlongHasNeitherThePasswordNorWhatOpensAnything()
    {
        const auto place = inspectedComputer();
        QVERIFY(place);
        QVERIFY(!place->login());
        const QByteArray read = m_opener->fromClients();
        const QByteArray password(Workplace::goodPassword);
        for (const QByteArray& form : {password, password.toBase64(), password.toHex(), password.toPercentEncoding()}) {
            QVERIFY(!read.contains(form));
        }
        // What was read, said again to the real server; and made to fit, as far as that can be done without the keys.
        const auto login = protocol::LoginRequest::decode(bodyOf(read, "/v1/login"));
        QVERIFY(login);
        auto body = protocol::LoginBody::decode(login->body);
        QVERIFY(body);
        HttpsConnection direct(m_server->port());
        const HttpsAnswer again = direct.request("POST", "/v1/login", login->encode());
        QCOMPARE(again.reason(), QByteArray(protocol::reason::serverKeyMismatch));
        body->serverKeyDigest = m_server->keys().tlsKeyDigest;
        auto fitted = *login;
        fitted.body = body->encode();
        QCOMPARE(direct.request("POST", "/v1/login", fitted.encode()).reason(),
                 QByteArray(protocol::reason::loginFailed));
    }

    void theCodeThatWasReadIsStillTheOwners()
    {
        const auto place = inspectedComputer();
        QVERIFY(place);
        QVERIFY(!place->login());
        QVERIFY2(m_hanneke->loginWith(QString::fromLatin1(Workplace::goodPassword), m_hanneke->codeNow()),
                 qPrintable(m_hanneke->error.sentence()));
    }

    void whereTheOperatorAllowsItThePersonIsToldAndWorks()
    {
        m_server->logins.channelBinding = server::LoginRules::ChannelBinding::Report;
        m_server->restart();
        m_opener->leadTo(m_server->port());
        const auto place = inspectedComputer();
        QVERIFY(place);
        QVERIFY2(place->login(), qPrintable(place->error.sentence()));
        QVERIFY(place->loggedIn.lineInspected);
        QVERIFY2(place->sync(), qPrintable(place->error.sentence()));
        QVERIFY(m_server->inspected() >= 2);
        QVERIFY(!m_opener->fromClients().contains(Workplace::goodPassword));
    }

    void anEnrolmentIsNotBegunThere()
    {
        Workplace bram(*m_server, QStringLiteral("bram"));
        bram.useName(vaultName);
        bram.useRoots(rogueRoots());
        QVERIFY(goBy(*m_opening, bram));
        QVERIFY(!bram.enrol(Role::Hr, {vermeer}));
        QCOMPARE(bram.error.code(), ErrorCode::Untrusted);
        QVERIFY(!m_opener->fromClients().contains("/v1/enrol"));
    }
};

QTEST_GUILESS_MAIN(InspectedLineTest)
#include "InspectedLineTest.moc"
