// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CutLine.h"

#include "core/base/RunInThread.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

namespace kluis::test {

CutLine::CutLine(quint16 serverPort, QString serverAddress)
    : m_serverPort(serverPort), m_serverAddress(std::move(serverAddress)), m_listener(new QTcpServer)
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
    if (!m_page.isEmpty()) {
        welcome(client);
        return;
    }
    auto* server = new QTcpSocket(client);
    const auto asked = std::make_shared<bool>(false); // the client spoke last
    const auto ask = [this, client, server] { pass(client->readAll(), server, client); };
    QObject::connect(client, &QTcpSocket::readyRead, server, [server, asked, ask] {
        *asked = true;
        if (server->state() == QAbstractSocket::ConnectedState) {
            ask();
        }
    });
    QObject::connect(server, &QTcpSocket::connected, server, ask);
    QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server, asked] {
        const QByteArray answer = server->readAll();
        if (*asked && m_answersLeft > 0) {
            --m_answersLeft;
        }
        *asked = false;
        if (m_isSilent) {
            return;
        }
        if (m_answersLeft == 0) {
            client->abort();
        } else {
            pass(answer, client, client);
        }
    });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(server, &QTcpSocket::errorOccurred, client, [client](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError) { // as the server itself would have
            client->abort();
        }
    });
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress(m_serverAddress), m_serverPort);
}

/// Hands on what may still pass; with the last byte all connections go.
void CutLine::pass(const QByteArray& bytes, QTcpSocket* to, QTcpSocket* client)
{
    if (m_bytesLeft == never) {
        m_bytesPassed += bytes.size();
        to->write(bytes);
        return;
    }
    const qint64 passing = qMin<qint64>(bytes.size(), m_bytesLeft);
    m_bytesLeft -= passing;
    m_bytesPassed += passing;
    to->write(bytes.first(passing));
    if (m_bytesLeft > 0) {
        return;
    }
    to->flush();
    client->disconnectFromHost(); // what was let through arrives
    for (QTcpSocket* other : m_listener->findChildren<QTcpSocket*>(Qt::FindDirectChildrenOnly)) {
        if (other != client) {
            other->abort();
        }
    }
}

void CutLine::welcome(QTcpSocket* client)
{
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] {
        client->readAll();
        client->write(m_page);
        client->disconnectFromHost();
    });
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void CutLine::dropAll()
{
    runAndWaitInThreadOf(m_listener, [this] {
        for (QTcpSocket* client : m_listener->findChildren<QTcpSocket*>(Qt::FindDirectChildrenOnly)) {
            client->abort();
        }
    });
}

void CutLine::answerWith(const QByteArray& page)
{
    runAndWaitInThreadOf(m_listener, [this, page] { m_page = page; });
}

} // namespace kluis::test
