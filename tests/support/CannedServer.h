// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QSslSocket>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace kluis::test {

/// A TLS server that says the same bytes to everybody, whatever is asked: what a captive portal, a broken proxy or an
/// attacker with a certificate might do. Runs in a thread of its own on a free port.
class CannedServer {
public:
    struct Manner {
        QByteArray answer;       ///< sent once the head of a request has come
        bool closesAfter = true; ///< ends the connection behind the answer
        QSsl::SslProtocol protocol = QSsl::TlsV1_3;
    };

    /// \p tlsFolder holds server.crt and server.key, PEM.
    CannedServer(const QString& tlsFolder, Manner manner);
    ~CannedServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int bytesReceived() const { return m_received; }

private:
    void begin(const QString& tlsFolder);
    void meet(QSslSocket* socket);

    Manner m_manner;
    QThread m_thread;
    QSslServer* m_server = nullptr; // lives in m_thread
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_received = 0;
};

} // namespace kluis::test
