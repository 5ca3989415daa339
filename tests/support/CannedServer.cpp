// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CannedServer.h"

#include "core/base/RunInThread.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace kluis::test {

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CannedServer::CannedServer(const QString& tlsFolder, Manner manner) : m_manner(std::move(manner))
{
    m_server = new QSslServer;
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    runAndWaitInThreadOf(m_server, [this, tlsFolder] { begin(tlsFolder); });
}

CannedServer::~CannedServer()
{
    m_thread.quit();
    m_thread.wait();
}

void CannedServer::begin(const QString& tlsFolder)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contents(tlsFolder + QStringLiteral("/server.crt"))));
    tls.setPrivateKey(QSslKey(contents(tlsFolder + QStringLiteral("/server.key")), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(m_manner.protocol);
    m_server->setSslConfiguration(tls);
    QObject::connect(m_server, &QSslServer::pendingConnectionAvailable, m_server, [this] {
        while (auto* socket = qobject_cast<QSslSocket*>(m_server->nextPendingConnection())) {
            meet(socket);
        }
    });
    m_server->listen(QHostAddress(QHostAddress::AnyIPv4)); // also 127.0.0.2: a name no certificate has
    m_port = m_server->serverPort();
}

void CannedServer::meet(QSslSocket* socket)
{
    ++m_connections;
    const auto seen = std::make_shared<QByteArray>();
    const auto listen = [this, socket, seen] {
        const QByteArray piece = socket->readAll();
        m_received += int(piece.size());
        seen->append(piece);
        if (seen->contains("\r\n\r\n")) {
            seen->clear();
            socket->write(m_manner.answer);
            socket->flush();
            if (m_manner.closesAfter) {
                socket->disconnectFromHost();
            }
        }
    };
    QObject::connect(socket, &QSslSocket::readyRead, socket, listen);
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    listen();
}

} // namespace kluis::test
