// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ConnectProxy.h"

#include "core/base/RunInThread.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace kluis::test {

namespace {

constexpr qsizetype longestHead = 16 * 1024;

} // namespace

ConnectProxy::ConnectProxy(QHash<QByteArray, quint16> names, Manner manner)
    : m_names(std::move(names)), m_manner(std::move(manner)), m_listener(new QTcpServer)
{
    m_listener->setProxy(QNetworkProxy::NoProxy);
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    runAndWaitInThreadOf(m_listener, [this] { begin(); });
}

ConnectProxy::~ConnectProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void ConnectProxy::begin()
{
    QObject::connect(m_listener, &QTcpServer::newConnection, m_listener, [this] {
        while (auto* client = m_listener->nextPendingConnection()) {
            meet(client);
        }
    });
    if (m_listener->listen(QHostAddress::LocalHost)) {
        m_port = m_listener->serverPort();
    }
}

void ConnectProxy::meet(QTcpSocket* client)
{
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
}

void ConnectProxy::read(QTcpSocket* client)
{
    const QByteArray seen = client->peek(longestHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    const QByteArray head = client->read(end + 4);
    ++m_asked;
    m_introductions += head.contains("Proxy-Authorization: ") ? 1 : 0;
    if (!m_manner.answer.isEmpty()) {
        client->write(m_manner.answer);
        client->disconnectFromHost();
    } else if (!mayPass(head)) {
        ++m_challenges;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + m_manner.scheme +
                      "\r\nContent-Length: 0\r\nProxy-Connection: keep-alive\r\n\r\n");
    } else {
        connectThrough(client, head);
    }
}

bool ConnectProxy::mayPass(const QByteArray& head) const
{
    const QByteArray words = m_manner.user + ':' + m_manner.password;
    const QByteArray line = "Proxy-Authorization: Basic " + words.toBase64() + "\r\n";
    return m_manner.user.isEmpty() || head.contains(line);
}

void ConnectProxy::connectThrough(QTcpSocket* client, const QByteArray& head)
{
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray host = words.value(1).split(':').first();
    if (words.first() != "CONNECT" || !m_names.contains(host)) {
        client->write("HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 27\r\n\r\n"
                      "<html>not from here</html>\n");
        client->disconnectFromHost();
        return;
    }
    QObject::disconnect(client, &QTcpSocket::readyRead, nullptr, nullptr);
    auto* server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(server, &QTcpSocket::connected, client, [this, client, server] {
        ++m_tunnels;
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        QObject::connect(client, &QTcpSocket::readyRead, server,
                         [client, server] { server->write(client->readAll()); });
    });
    QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_names.value(host));
}

} // namespace kluis::test
