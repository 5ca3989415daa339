// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;
using SSL_SESSION = struct ssl_session_st;

namespace kluis::test {

/// A client that does with TLS 1.3 what no good client does: early data, changes of key without end, messages of the
/// handshake when that is over. Written on OpenSSL itself; trusts any certificate. One connection to a server on this
/// machine, ChaCha20-Poly1305; one thread.
class RawTlsClient {
public:
    /// Connects. \p earlier: whose session it resumes and sends \p early with, before the handshake.
    explicit RawTlsClient(quint16 port, const RawTlsClient* earlier = nullptr, const QByteArray& early = {});
    ~RawTlsClient();
    RawTlsClient(const RawTlsClient&) = delete;
    RawTlsClient& operator=(const RawTlsClient&) = delete;

    /// Whether the handshake went well.
    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    /// The ticket that the server gave, if any; null where it gave none.
    [[nodiscard]] SSL_SESSION* session() const;

    bool write(const QByteArray& text);
    /// Changes the key it writes with so many times (KeyUpdate); asks the server for the same each time where \p asksBack.
    bool changeKeys(int count, bool asksBack);
    /// Keeps back what is written from here on, until gathered() gives it, ready for writeAsIs().
    void gather();
    [[nodiscard]] QByteArray gathered();
    /// \p bytes past TLS, until the server takes no more for \p seconds or ends the connection.
    bool writeAsIs(const QByteArray& bytes, int seconds = 20);
    /// A record of that content type (RFC 8446 B.1), sealed as the next one would be. Nothing may have been written before,
    /// and nothing can be after.
    bool writeSealed(char contentType, const QByteArray& bytes);
    /// What comes until the server ends the connection or says nothing for \p seconds.
    [[nodiscard]] QByteArray readToEnd(int seconds);
    /// Whether readToEnd() saw the end, and not only silence.
    [[nodiscard]] bool isClosed() const { return m_isClosed; }

private:
    static void keepSecret(const SSL* tls, const char* line);
    bool open(quint16 port);
    bool shakeHands(const RawTlsClient* earlier, const QByteArray& early);

    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX*)> m_context;
    std::unique_ptr<SSL, void (*)(SSL*)> m_tls;
    int m_socket = -1;
    bool m_isEncrypted = false;
    bool m_isClosed = false;
    QByteArray m_trafficSecret; ///< what the client's records are sealed under after the handshake
};

} // namespace kluis::test
