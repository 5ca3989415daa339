// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestAuthority.h"

#include <QByteArray>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

#include <atomic>
#include <mutex>

namespace kluis::test {

/// Opens TLS in between, as an organisation's inspecting proxy does, or an attacker with a root that the client trusts:
/// shows a certificate of its own, reads everything, and passes it on to the real server. Runs in a thread of its own on a
/// free port of 127.0.0.1; ConnectProxy leads clients to it by the server's name.
class TlsOpener {
public:
    /// \p certificate: what clients are shown. \p server: port of the real server on this machine.
    TlsOpener(const TestCertificate& certificate, quint16 server);
    ~TlsOpener();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// From here on to the server at this port.
    void leadTo(quint16 server) { m_serverPort = server; }
    /// Everything it read so far, in the clear.
    [[nodiscard]] QByteArray fromClients() const;
    [[nodiscard]] QByteArray fromServer() const;

private:
    void begin(const TestCertificate& certificate);
    void meet(QSslSocket* client);
    void pass(QSslSocket* from, QSslSocket* to, QByteArray& seen);

    std::atomic<quint16> m_serverPort;
    QThread m_thread;
    QSslServer* m_listener; // lives in m_thread
    std::atomic<quint16> m_port = 0;
    mutable std::mutex m_seen; ///< guards the next two
    QByteArray m_fromClients;
    QByteArray m_fromServer;
};

} // namespace kluis::test
