// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SlowClients.h"

#include <QSslSocket>

namespace kluis::test {

SlowClients::SlowClients(quint16 port, int heads, int bodies)
{
    for (int i = 0; i < heads; ++i) {
        add(port, "GET /v1/hello HTTP/1.1\r\nX-");
    }
    for (int i = 0; i < bodies; ++i) {
        add(port, "POST /v1/prelogin HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n");
    }
    QObject::connect(&m_drip, &QTimer::timeout, &m_drip, [this] {
        for (const auto& socket : m_sockets) {
            if (socket->isEncrypted()) {
                socket->write("a");
            }
        }
    });
    constexpr int betweenBytes = 500; // ms
    m_drip.start(betweenBytes);
}

SlowClients::~SlowClients()
{
    for (const auto& socket : m_sockets) {
        socket->disconnect();
    }
}

void SlowClients::add(quint16 port, const char* beginning)
{
    m_sockets.push_back(std::make_unique<QSslSocket>());
    QSslSocket* socket = m_sockets.back().get();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto begin = [socket, port] { socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port); };
    QObject::connect(socket, &QSslSocket::encrypted, socket, [socket, beginning] { socket->write(beginning); });
    QObject::connect(socket, &QSslSocket::disconnected, socket, begin);
    begin();
}

} // namespace kluis::test
