// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may say in its first words of TLS, and what it may not once they are said (VERIFICATION row 7, the
// server's side). That nothing older than TLS 1.3 is spoken is in ListenerTest.
#include "tests/support/RawTlsClient.h"
#include "tests/support/TestServer.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace kluis;
using test::RawTlsClient;
using test::TestServer;

namespace {

constexpr int patience = 20'000;
constexpr qsizetype recordLimit = 16 * 1024;
const QByteArray request("GET /v1/hello HTTP/1.1\r\nConnection: close\r\n\r\n");

/// Connected, with \p serverName in its hello; empty: with none, as for an address.
std::unique_ptr<QSslSocket> connection(quint16 port, const QString& serverName = {})
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    socket->setSslConfiguration(configuration);
    const QString here = QStringLiteral("127.0.0.1");
    socket->connectToHostEncrypted(here, port, serverName.isEmpty() ? here : serverName);
    return socket->waitForEncrypted(patience) ? std::move(socket) : nullptr;
}

bool isServed(QSslSocket* socket)
{
    if (socket == nullptr) {
        return false;
    }
    socket->write(request);
    QByteArray all;
    while (socket->bytesAvailable() > 0 || socket->waitForReadyRead(patience)) {
        all.append(socket->readAll());
    }
    return all.startsWith("HTTP/1.1 200 ");
}

/// The beginning of a ClientHello that claims to be so long, in records of TLS 1.0 as a first hello's are (RFC 8446 5.1).
QByteArray helloOf(quint32 claimedLength, qsizetype bytes)
{
    QByteArray message(1, '\1');
    message.append(char(claimedLength >> 16)).append(char(claimedLength >> 8)).append(char(claimedLength));
    message.append(bytes - message.size(), '\3');
    QByteArray records;
    for (qsizetype at = 0; at < message.size(); at += recordLimit) {
        const QByteArray piece = message.mid(at, recordLimit);
        records.append("\x16\x03\x01", 3).append(char(piece.size() >> 8)).append(char(piece.size())).append(piece);
    }
    return records;
}

} // namespace

class TlsHelloTest : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    void noServerNameIsNeeded() { QVERIFY(isServed(connection(m_server.port()).get())); }

    void aServerNameOfAnotherMachineIsPassedOver()
    {
        const auto socket = connection(m_server.port(), QStringLiteral("other.example"));
        QVERIFY(isServed(socket.get()));
        QCOMPARE(socket->peerCertificate(), connection(m_server.port())->peerCertificate());
    }

    void nobodyIsGivenASessionToResume()
    {
        const auto socket = connection(m_server.port());
        QVERIFY(isServed(socket.get())); // a ticket would have come before the answer
        QVERIFY(socket->sslConfiguration().sessionTicketLifeTimeHint() <= 0);
    }

    void anOversizedHelloEndsTheConnection_data()
    {
        QTest::addColumn<quint32>("claimed");
        QTest::newRow("more than a hello can be") << quint32(0xffffff);
        QTest::newRow("somewhat more than a hello may be") << quint32(200'000);
    }

    void anOversizedHelloEndsTheConnection()
    {
        QFETCH(const quint32, claimed);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_server.port());
        QVERIFY(socket.waitForConnected(patience));
        socket.write(helloOf(claimed, 180'000)); // never the whole of it
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience)) {
            QVERIFY(!socket.readAll().contains("HTTP"));
        }
        QVERIFY(socket.state() != QAbstractSocket::ConnectedState);
        QVERIFY(isServed(connection(m_server.port()).get()));
    }

    void aSecondHelloEndsTheConnection_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("under the connection's keys") << true;
        QTest::newRow("in the clear") << false;
    }

    /// TLS 1.3 has no renegotiation; who begins one all the same is not listened to any more (RFC 8446 4.1.2).
    void aSecondHelloEndsTheConnection()
    {
        QFETCH(const bool, sealed);
        constexpr char handshakeRecord = 22;
        constexpr qsizetype recordHead = 5;
        RawTlsClient client(m_server.port());
        QVERIFY(client.isEncrypted());
        const QByteArray hello = helloOf(200, 204);
        QVERIFY(sealed ? client.writeSealed(handshakeRecord, hello.mid(recordHead)) : client.writeAsIs(hello));
        QCOMPARE(client.readToEnd(20), QByteArray());
        QVERIFY(client.isClosed());
        QVERIFY(isServed(connection(m_server.port()).get()));
    }

    /// That the sealing by hand of the test before is right.
    void whatIsSealedByHandIsRead()
    {
        constexpr char dataRecord = 23;
        RawTlsClient client(m_server.port());
        QVERIFY(client.writeSealed(dataRecord, request));
        QVERIFY(client.readToEnd(20).startsWith("HTTP/1.1 200 "));
    }

    void aChangeOfKeysIsTaken_data()
    {
        QTest::addColumn<bool>("asksBack");
        QTest::newRow("one way") << false;
        QTest::newRow("both ways") << true;
    }

    void aChangeOfKeysIsTaken()
    {
        QFETCH(const bool, asksBack);
        RawTlsClient client(m_server.port());
        QVERIFY(client.changeKeys(10, asksBack));
        QVERIFY(client.write(request));
        QVERIFY(client.readToEnd(20).startsWith("HTTP/1.1 200 "));
    }

    void changesOfKeysWithoutEndHoldNobodyUp_data() { aChangeOfKeysIsTaken_data(); }

    /// All of them are there to be read at once, behind the beginning of a request: neither those of the same thread wait
    /// for their end, nor does the time run on in which a request must have come.
    void changesOfKeysWithoutEndHoldNobodyUp()
    {
        QFETCH(const bool, asksBack);
        constexpr int flood = 60'000;
        m_server.options.ioThreads = 1;
        m_server.options.headerSeconds = 1;
        m_server.restart();
        RawTlsClient client(m_server.port());
        client.gather();
        QVERIFY(client.write("GET /v1/hello"));
        QVERIFY(client.changeKeys(flood, asksBack));
        const QByteArray all = client.gathered();
        QElapsedTimer clock;
        clock.start();
        std::thread sender([&] { (void)client.writeAsIs(all); });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        QElapsedTimer wait;
        wait.start();
        const bool served = isServed(connection(m_server.port()).get());
        const qint64 waited = wait.elapsed();
        sender.join();
        const QByteArray answer = client.readToEnd(20);
        const qint64 lived = clock.elapsed();
        QVERIFY(served);
        QVERIFY2(waited < lived / 2, qPrintable(QStringLiteral("%1 of %2 ms").arg(waited).arg(lived)));
        QVERIFY(answer.isEmpty() && client.isClosed());
        QVERIFY2(lived < 2'500, qPrintable(QStringLiteral("%1 ms").arg(lived)));
    }
};

QTEST_GUILESS_MAIN(TlsHelloTest)
#include "TlsHelloTest.moc"
