// SPDX-License-Identifier: GPL-3.0-or-later
// The way through a practice's proxy: real clients, a real server that only the proxy can find, and what goes wrong.
// Needs a keychain: tests/run-in-session.
#include "app/session/HttpClient.h"
#include "app/session/KeychainStore.h"
#include "app/session/ProxyPassword.h"
#include "app/session/ServerIdentity.h"
#include "app/settings/NetworkSettings.h"
#include "tests/support/CannedServer.h"
#include "tests/support/ConnectProxy.h"
#include "tests/support/Workplace.h"

#include <QTest>

#include <atomic>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;
using Mode = ProxyChoice::Mode;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString vaultName = QStringLiteral("vault.test"); // nobody but the proxy knows it
const QString user = QStringLiteral("hanneke@practice");
const QByteArray password("a proxy's password: 50% @ home");

crypto::SecretBytes secret(const QByteArray& text)
{
    return crypto::SecretBytes::copyOf(text);
}

ProxyChoice own(const ConnectProxy& proxy, const QString& name = {})
{
    return {.mode = Mode::Own, .host = QStringLiteral("127.0.0.1"), .port = proxy.port(), .user = name};
}

ConnectProxy::Manner guarded()
{
    return {.user = user.toUtf8(), .password = password};
}

} // namespace

class ProxyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    QHash<QByteArray, quint16> names() const { return {{vaultName.toLatin1(), m_server->port()}}; }
    QList<QSslCertificate> roots() const
    {
        return *HttpClient::readRoots(m_server->folder() + QStringLiteral("/tls/server.crt"));
    }
    Result<ServerIdentity> ask(const ProxyChoice& proxy, quint16 port = 443) const
    {
        const auto client =
            HttpClient::create(QUrl(QStringLiteral("https://%1:%2").arg(vaultName).arg(port)), roots(), proxy);
        return client ? ServerIdentity::ask(**client, {}, m_server->clock()) : failure(client);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_server = std::make_unique<TestServer>(QStringList{vaultName, QStringLiteral("localhost")});
    }
    void cleanupTestCase() { m_server.reset(); }
    void cleanup()
    {
        for (const char* variable : {"KLUIS_PROXY_PASSWORD", "https_proxy", "HTTPS_PROXY", "no_proxy"}) {
            qunsetenv(variable);
        }
    }

    void enrollingLoggingInSynchronisingAndListeningGoThroughIt()
    {
        const ConnectProxy proxy(names());
        Workplace hanneke(*m_server, QStringLiteral("hanneke"));
        hanneke.useName(vaultName);
        (void)hanneke.engine(); // makes the folder
        QVERIFY(NetworkSettings(hanneke.folder()).setProxy(own(proxy)));
        QVERIFY2(hanneke.begin(Role::Hr, {vermeer}), qPrintable(hanneke.error.sentence()));
        QVERIFY2(hanneke.sync(), qPrintable(hanneke.error.sentence()));
        std::atomic<bool> stands = false;
        QVERIFY(hanneke.engine().listen({.stands = [&stands] { stands = true; },
                                         .nudged = [](const protocol::EventNudge&) {},
                                         .ended = [](const ListenEnd&) {}}));
        QTRY_VERIFY_WITH_TIMEOUT(stands, 20'000);
        QVERIFY(proxy.tunnels() >= 2);
        QCOMPARE(proxy.introductions(), 0);
        hanneke.engine().lock();
    }

    void theSystemsProxyIsFollowed()
    {
        const ConnectProxy proxy(names());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const auto identity = ask({});
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().sentence()));
        QVERIFY(proxy.tunnels() >= 1);
    }

    void withoutProxyTheSystemsIsPassedOver()
    {
        const ConnectProxy proxy(names());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const auto identity = ask({.mode = Mode::None});
        QVERIFY(!identity); // nobody here knows the name
        QCOMPARE(identity.error().code(), ErrorCode::Unreachable);
        QCOMPARE(proxy.asked(), 0);
    }

    void aProxyThatAsksGetsThePasswordOfTheKeychain()
    {
        const ConnectProxy proxy(names(), guarded());
        const ProxyChoice choice = own(proxy, user);
        QVERIFY(ProxyPassword::keep(choice, secret(password)));
        const auto identity = ask(choice);
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().sentence()));
        QVERIFY(proxy.challenges() >= 1);
        QVERIFY(ProxyPassword::keep(choice, {}));
        QVERIFY(!ProxyPassword::read(choice));
    }

    void theEnvironmentsPasswordGoesBeforeTheKeychains()
    {
        const ConnectProxy proxy(names(), guarded());
        const ProxyChoice choice = own(proxy, user);
        QVERIFY(ProxyPassword::keep(choice, secret("an old one")));
        qputenv("KLUIS_PROXY_PASSWORD", password);
        const auto identity = ask(choice);
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().sentence()));
        QVERIFY(ProxyPassword::keep(choice, {}));
    }

    /// With Qt left alone it is asked some thousand times a second.
    void aProxyThatAsksByNtlmIsToldAndAskedOnce()
    {
        ConnectProxy::Manner manner = guarded();
        manner.scheme = "NTLM\r\nProxy-Authenticate: Basic realm=\"practice\"";
        const ConnectProxy proxy(names(), manner);
        const ProxyChoice choice = own(proxy, user);
        QVERIFY(ProxyPassword::keep(choice, secret(password)));
        const auto identity = ask(choice);
        QVERIFY(!identity);
        QVERIFY2(identity.error().sentence().contains(QStringLiteral("NTLM")), qPrintable(identity.error().sentence()));
        QCOMPARE(proxy.asked(), 1);
        QCOMPARE(proxy.introductions(), 0);
        QVERIFY(ProxyPassword::keep(choice, {}));
    }

    void aWrongPasswordIsToldAndNotTriedOverAndOver()
    {
        const ConnectProxy proxy(names(), guarded());
        qputenv("KLUIS_PROXY_PASSWORD", "a wrong one");
        const auto identity = ask(own(proxy, user));
        QVERIFY(!identity);
        QCOMPARE(identity.error().code(), ErrorCode::Unreachable);
        QVERIFY2(identity.error().sentence().contains(QStringLiteral("proxy asks for a user name")),
                 qPrintable(identity.error().sentence()));
        QVERIFY2(proxy.introductions() <= 2, qPrintable(QString::number(proxy.introductions())));
    }

    void aProxyThatAsksAndNobodyHasAPasswordIsTold()
    {
        const ConnectProxy proxy(names(), guarded());
        const auto identity = ask(own(proxy));
        QVERIFY(!identity);
        QVERIFY2(identity.error().sentence().contains(QStringLiteral("proxy asks for a user name")),
                 qPrintable(identity.error().sentence()));
        QCOMPARE(proxy.tunnels(), 0);
    }

    void anotherProxyThanTheOneItWasGivenForDoesNotGetThePassword()
    {
        const ConnectProxy rogue(names(), guarded());
        const ConnectProxy known(names(), guarded());
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(rogue.port()));
        qputenv("KLUIS_PROXY_PASSWORD", password);
        ProxyChoice choice = own(known, user);
        choice.mode = Mode::System;
        QVERIFY(!ask(choice));
        QVERIFY(rogue.challenges() >= 1);
        QCOMPARE(rogue.introductions(), 0);
    }

    void whatAProxySaysInPlaceOfAConnectionIsTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("told");
        QTest::newRow("refused") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno")
                                 << QStringLiteral("proxy");
        QTest::newRow("no route") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                                  << QStringLiteral("proxy");
        QTest::newRow("a portal's page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                                                       "<html>Please sign in to the network</html>")
                                         << QString();
        QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n") << QStringLiteral("proxy");
    }

    void whatAProxySaysInPlaceOfAConnectionIsTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, told);
        const ConnectProxy proxy(names(), {.answer = answer});
        const auto identity = ask(own(proxy));
        QVERIFY(!identity);
        const QString sentence = identity.error().sentence();
        QVERIFY2(sentence.endsWith(u'.') && sentence.contains(told), qPrintable(sentence + identity.error().detail()));
    }

    void aProxyThatIsNotThereIsTold()
    {
        quint16 closed = 0;
        {
            const ConnectProxy gone(names());
            closed = gone.port();
        }
        const auto identity = ask({.mode = Mode::Own, .host = QStringLiteral("127.0.0.1"), .port = closed});
        QVERIFY(!identity);
        QCOMPARE(identity.error().code(), ErrorCode::Unreachable);
        QVERIFY2(identity.error().sentence().contains(QStringLiteral("proxy does not answer")),
                 qPrintable(identity.error().sentence() + identity.error().detail()));
    }

    void aProxyThatLeadsElsewhereIsFoundByTheCertificate()
    {
        const TestServer other; // another practice's certificate
        const CannedServer stranger(other.folder() + QStringLiteral("/tls"), {.answer = "HTTP/1.1 200 OK\r\n\r\n"});
        const ConnectProxy proxy({{vaultName.toLatin1(), stranger.port()}});
        const auto identity = ask(own(proxy));
        QVERIFY(!identity);
        QCOMPARE(identity.error().code(), ErrorCode::Untrusted);
        QCOMPARE(stranger.bytesReceived(), 0);
    }

    void settingsKeepWhatWasChosenAndNothingElse()
    {
        const QTemporaryDir folder;
        NetworkSettings settings(folder.path());
        QVERIFY(settings.proxy() == ProxyChoice());
        const ProxyChoice choice{
            .mode = Mode::Own, .host = QStringLiteral("proxy.example.nl"), .port = 3128, .user = user};
        QVERIFY(settings.setProxy(choice));
        QVERIFY(NetworkSettings(folder.path()).proxy() == choice);
        const auto refused = settings.setProxy({.mode = Mode::Own, .host = {}, .port = 3128});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
        QVERIFY(settings.proxy() == choice);
        QVERIFY(settings.setProxy({.mode = Mode::None}));
        QVERIFY(settings.proxy().mode == Mode::None);
        QVERIFY(settings.proxy().user.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "ProxyTest.moc"
