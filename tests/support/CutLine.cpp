// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CutLine.h"

#include "core/base/RunInThread.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

namespace kluis::test {

CutLine::CutLine(quint16 serverPort) : m_serverPort(serverPort), m_listener(new QTcpServer)
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    runAndWaitInThreadOf(m_listener, [this] { begin(); });
}

CutLine::~CutLine()
{
    m_thread.quit();
    m_thread.wait();
}

void CutLine::begin()
{
    QObject::connect(m_listener, &QTcpServer::newConnection, m_listener, [this] {
        while (QTcpSocket* client = m_listener->nextPendingConnection()) {
            meet(client);
        }
    });
    m_listener->listen(QHostAddress(QHostAddress::Any));
    m_port = m_listener->serverPort();
}

void CutLine::meet(QTcpSocket* client)
{
    if (isCut()) {
        client->abort();
        client->deleteLater();
        return;
    }
    auto* server = new QTcpSocket(client);
    const auto asked = std::make_shared<bool>(false); // the client spoke last
    QObject::connect(client, &QTcpSocket::readyRead, server, [client, server, asked] {
        *asked = true;
        server->write(client->readAll());
    });
    QObject::connect(server, &QTcpSocket::connected, server, [client, server] { server->write(client->readAll()); });
    QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server, asked] {
        const QByteArray answer = server->readAll();
        if (*asked && m_answersLeft > 0) {
            --m_answersLeft;
        }
        *asked = false;
        if (isCut()) {
            client->abort();
        } else {
            client->write(answer);
        }
    });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
}

} // namespace kluis::test
