// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "tests/support/Balancer.h"
#include "tests/support/TestServer.h"

#include <QTest>

using namespace kluis;
using test::Balancer;
using test::TestClient;
using test::TestServer;

namespace {

QByteArray comingFrom(const QByteArray& address)
{
    return "PROXY TCP4 " + address + " 127.0.0.1 50000 8443\r\n";
}

/// How many wrong logins, each for another account, are judged before the address has to wait.
int guessesOf(TestClient& stranger)
{
    int judged = 0;
    for (int account = 0; account < 25; ++account) {
        stranger.loginName = QStringLiteral("user%1").arg(account);
        const auto answer = stranger.attempt({QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false});
        judged += answer.status == 401 ? 1 : 0;
    }
    return judged;
}

} // namespace

class BalancedLineTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Balancer> m_balancer;

    /// \p believed: the networks whose word about where a connection comes from the server takes.
    void begin(const QString& believed)
    {
        m_balancer.reset();
        m_server = std::make_unique<TestServer>();
        if (!believed.isEmpty()) {
            m_server->options.balancers = {QHostAddress::parseSubnet(believed)};
            m_server->restartInPlace();
        }
        m_balancer = std::make_unique<Balancer>(QList<quint16>{m_server->port()});
    }
    [[nodiscard]] std::unique_ptr<TestClient> client(quint16 port) const
    {
        return std::make_unique<TestClient>(port, m_server->clock());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void whoGuessesBehindABalancerMakesNobodyElseWait()
    {
        begin(QStringLiteral("127.0.0.0/8"));
        m_balancer->setHeader(comingFrom("203.0.113.5"));
        QCOMPARE(guessesOf(*client(m_balancer->port())), 20);
        QCOMPARE(guessesOf(*client(m_balancer->port())), 0);
        m_balancer->setHeader(comingFrom("203.0.113.6"));
        QCOMPARE(guessesOf(*client(m_balancer->port())), 20);
    }

    void aRequestComesFromWhereTheBalancerSays()
    {
        begin(QStringLiteral("127.0.0.1"));
        QStringList addresses;
        m_server->overhear = [&](const server::HttpRequest& request, const server::HttpResponse&) {
            addresses.append(request.remoteAddress);
        };
        m_balancer->setHeader(comingFrom("203.0.113.5"));
        (void)client(m_balancer->port())->attempt({QStringLiteral("guess"), QStringLiteral("000000"), {}, {}, false});
        QVERIFY(!addresses.isEmpty());
        addresses.removeDuplicates();
        QCOMPARE(addresses, QStringList{QStringLiteral("203.0.113.5")});
    }

    void aBalancerThatSaysNothingIsNotServed()
    {
        begin(QStringLiteral("127.0.0.1"));
        QCOMPARE(guessesOf(*client(m_balancer->port())), 0);
    }

    void whereNoBalancerIsNamedNobodySaysWhereHeComesFrom()
    {
        begin({});
        m_balancer->setHeader(comingFrom("203.0.113.5"));
        QCOMPARE(guessesOf(*client(m_balancer->port())), 0);
    }

    void whoIsNoBalancerIsNotBelieved()
    {
        begin(QStringLiteral("192.0.2.0/24"));
        m_balancer->setHeader(comingFrom("203.0.113.5"));
        QCOMPARE(guessesOf(*client(m_balancer->port())), 0);
        QCOMPARE(guessesOf(*client(m_server->port())), 20);
    }
};

QTEST_GUILESS_MAIN(BalancedLineTest)
#include "BalancedLineTest.moc"
