// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Balancer.h"

#include <QTcpSocket>

namespace kluis::test {

namespace {

void pass(QTcpSocket* from, QTcpSocket* to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

} // namespace

Balancer::Balancer(QList<quint16> servers) : m_servers(std::move(servers))
{
    m_listener = new QTcpServer;
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener, [this] { begin(); }, Qt::BlockingQueuedConnection);
}

Balancer::~Balancer()
{
    m_thread.quit();
    m_thread.wait();
}

void Balancer::setServers(const QList<quint16>& servers)
{
    const std::lock_guard lock(m_guard);
    m_servers = servers;
}

void Balancer::setHeader(const QByteArray& header)
{
    const std::lock_guard lock(m_guard);
    m_header = header;
}

QByteArray Balancer::header()
{
    const std::lock_guard lock(m_guard);
    return m_header;
}

void Balancer::begin()
{
    QObject::connect(m_listener, &QTcpServer::newConnection, m_listener, [this] {
        while (QTcpSocket* client = m_listener->nextPendingConnection()) {
            meet(client);
        }
    });
    m_listener->listen(QHostAddress::LocalHost);
    m_port = m_listener->serverPort();
}

quint16 Balancer::next()
{
    const std::lock_guard lock(m_guard);
    return m_servers.at(m_turn++ % m_servers.size());
}

void Balancer::meet(QTcpSocket* client)
{
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    tryNext(client, m_servers.size());
}

void Balancer::tryNext(QTcpSocket* client, qsizetype tries)
{
    if (tries == 0) {
        client->abort();
        return;
    }
    auto* server = new QTcpSocket(client);
    QObject::connect(server, &QTcpSocket::connected, client, [this, client, server] {
        server->write(header());
        pass(client, server);
        pass(server, client);
        server->write(client->readAll()); // what came meanwhile
    });
    QObject::connect(server, &QTcpSocket::errorOccurred, client, [this, client, server, tries] {
        if (server->state() == QAbstractSocket::UnconnectedState && server->peerPort() == 0) {
            server->deleteLater();
            tryNext(client, tries - 1);
        }
    });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), next());
}

} // namespace kluis::test
