// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TlsOpener.h"

#include "core/base/RunInThread.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslKey>

namespace kluis::test {

TlsOpener::TlsOpener(const TestCertificate& certificate, quint16 server)
    : m_serverPort(server), m_listener(new QSslServer)
{
    m_listener->setProxy(QNetworkProxy::NoProxy);
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    runAndWaitInThreadOf(m_listener, [this, &certificate] { begin(certificate); });
}

TlsOpener::~TlsOpener()
{
    m_thread.quit();
    m_thread.wait();
}

void TlsOpener::begin(const TestCertificate& certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate.asRoots().first());
    tls.setPrivateKey(QSslKey(certificate.keyPem(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    m_listener->setSslConfiguration(tls);
    QObject::connect(m_listener, &QSslServer::pendingConnectionAvailable, m_listener, [this] {
        while (auto* client = qobject_cast<QSslSocket*>(m_listener->nextPendingConnection())) {
            meet(client);
        }
    });
    m_listener->listen(QHostAddress(QHostAddress::LocalHost));
    m_port = m_listener->serverPort();
}

void TlsOpener::meet(QSslSocket* client)
{
    QObject::connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
    auto* server = new QSslSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    server->setPeerVerifyMode(QSslSocket::VerifyNone);
    QObject::connect(server, &QSslSocket::encrypted, client, [this, client, server] {
        QObject::connect(client, &QSslSocket::readyRead, server,
                         [this, client, server] { pass(client, server, m_fromClients); });
        pass(client, server, m_fromClients); // what came meanwhile
    });
    QObject::connect(server, &QSslSocket::readyRead, client,
                     [this, client, server] { pass(server, client, m_fromServer); });
    QObject::connect(server, &QSslSocket::disconnected, client, &QSslSocket::disconnectFromHost);
    QObject::connect(server, &QSslSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    server->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_serverPort);
}

void TlsOpener::pass(QSslSocket* from, QSslSocket* to, QByteArray& seen)
{
    const QByteArray piece = from->readAll();
    {
        const std::lock_guard lock(m_seen);
        seen += piece;
    }
    to->write(piece);
}

QByteArray TlsOpener::fromClients() const
{
    const std::lock_guard lock(m_seen);
    return m_fromClients;
}

QByteArray TlsOpener::fromServer() const
{
    const std::lock_guard lock(m_seen);
    return m_fromServer;
}

} // namespace kluis::test
