// SPDX-License-Identifier: GPL-3.0-or-later
// What a client may say in its first words of TLS (VERIFICATION row 7, the server's side). TLS 1.3 knows no renegotiation;
// that nothing older is spoken is in ListenerTest.
#include "tests/support/TestServer.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace kluis;
using test::TestServer;

namespace {

constexpr int patience = 20'000;
constexpr qsizetype recordLimit = 16 * 1024;

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
    socket->write("GET /v1/hello HTTP/1.1\r\nConnection: close\r\n\r\n");
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
};

QTEST_GUILESS_MAIN(TlsHelloTest)
#include "TlsHelloTest.moc"
