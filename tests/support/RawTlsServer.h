// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestAuthority.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace kluis::test {

/// A server that does with TLS what no good server does: weak keys and digests, old versions, no TLS at all. Written on
/// OpenSSL itself, with its own caution switched off. Serves one connection after the other on a free port of
/// 127.0.0.1 in a thread of its own, and counts what clients tell it.
class RawTlsServer {
public:
    struct Manner {
        int oldest = 0; ///< TLS version numbers of OpenSSL; 0: any
        int newest = 0;
        QByteArray insteadOfTls = {}; ///< sent at once in the clear, then closed
        int closeAfterBytes = -1;     ///< ends the connection when so many bytes of the handshake were sent
        QByteArray staple = {};       ///< OCSP answer to send along, in DER
        int earlyData = 0;            ///< bytes that its tickets invite a client to send before the handshake (0-RTT)
        QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: 1\r\n\r\nx";
    };

    /// \p chain: what is sent beside the certificate.
    RawTlsServer(const TestCertificate& certificate, const QList<TestCertificate>& chain, Manner manner);
    ~RawTlsServer();
    RawTlsServer(const RawTlsServer&) = delete;
    RawTlsServer& operator=(const RawTlsServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Bytes of requests, sealed by TLS or in the clear behind the handshake's first message.
    [[nodiscard]] int requestBytes() const { return m_requestBytes; }
    /// Of them those that came before the handshake was over.
    [[nodiscard]] int earlyBytes() const { return m_earlyBytes; }
    /// Clients whose first message said that such bytes follow.
    [[nodiscard]] int earlyOffers() const { return m_earlyOffers; }
    /// Shows another certificate to whoever connects from now on, and resumes nobody's session.
    void show(const TestCertificate& certificate);

private:
    void serve();
    void meet(int socket);
    void speakTls(int socket);
    void readEarly(SSL* tls);
    static int noteHello(SSL* tls, int* alert, void* self);

    Manner m_manner;
    SSL_CTX* m_context = nullptr;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_requestBytes = 0;
    std::atomic<int> m_earlyBytes = 0;
    std::atomic<int> m_earlyOffers = 0;
    std::mutex m_showing; ///< guards the next
    std::optional<TestCertificate> m_next;
    std::thread m_thread;
};

} // namespace kluis::test
