// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

class QSslSocket;

namespace kluis::test {

/// What came back. status 0: no answer, the connection broke.
struct HttpsAnswer {
    int status = 0;
    QByteArray body;
    QByteArray head; ///< status line and header fields as received

    /// Reason key of an ErrorMessage body; empty when there is none.
    [[nodiscard]] QByteArray reason() const;
};

/// One blocking TLS 1.3 connection to a server on this machine, kept alive and remade when it was closed. Trusts any
/// certificate and remembers whose key it saw: what the tests are about lies above. One thread.
class HttpsConnection {
public:
    explicit HttpsConnection(quint16 port);
    ~HttpsConnection();

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    [[nodiscard]] HttpsAnswer request(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                                      const Headers& headers = {});
    /// DER SubjectPublicKeyInfo of the server's certificate; connects when needed.
    [[nodiscard]] QByteArray serverKeyInfo();
    void close();
    /// Connects from this loopback address (127.0.0.0/8) from now on.
    void comeFrom(const QString& address);

private:
    bool connectAgain();
    HttpsAnswer readAnswer();

    quint16 m_port;
    QString m_source; ///< empty: the system's choice
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_serverKeyInfo;
};

} // namespace kluis::test
