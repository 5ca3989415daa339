// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HttpsConnection.h"

#include "core/protocol/ErrorMessage.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace kluis::test {

namespace {

constexpr int patienceMillis = 60'000;

QByteArray headerValue(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

QByteArray HttpsAnswer::reason() const
{
    const auto message = protocol::ErrorMessage::decode(body);
    return message ? message->reason.toLatin1() : QByteArray();
}

HttpsConnection::HttpsConnection(quint16 port) : m_port(port)
{
}

HttpsConnection::~HttpsConnection() = default;

void HttpsConnection::close()
{
    m_socket.reset();
}

void HttpsConnection::comeFrom(const QString& address)
{
    m_source = address;
    close();
}

bool HttpsConnection::connectAgain()
{
    m_socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = m_socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_socket->setSslConfiguration(configuration);
    if (!m_source.isEmpty() && !m_socket->bind(QHostAddress(m_source))) {
        return false;
    }
    m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
    if (!m_socket->waitForEncrypted(patienceMillis)) {
        return false;
    }
    m_serverKeyInfo = m_socket->peerCertificate().publicKey().toDer();
    return true;
}

QByteArray HttpsConnection::serverKeyInfo()
{
    if (m_serverKeyInfo.isEmpty()) {
        (void)connectAgain();
    }
    return m_serverKeyInfo;
}

HttpsAnswer HttpsConnection::request(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                                     const Headers& headers)
{
    QByteArray out = QByteArray(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
    for (const auto& [name, value] : headers) {
        out.append(name).append(": ").append(value).append("\r\n");
    }
    out.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n\r\n").append(body);

    for (int tries = 0; tries < 2; ++tries) {
        const bool kept = m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
        if (!kept && !connectAgain()) {
            return {};
        }
        m_socket->write(out);
        const HttpsAnswer answer = readAnswer();
        // A kept connection may have been closed meanwhile; a fresh one that says nothing is an answer of its own.
        if (answer.status != 0 || !kept) {
            return answer;
        }
        close();
    }
    return {};
}

HttpsAnswer HttpsConnection::readAnswer()
{
    QByteArray received;
    qsizetype headEnd = -1;
    while ((headEnd = received.indexOf("\r\n\r\n")) < 0) {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patienceMillis)) {
            return {};
        }
        received.append(m_socket->readAll());
    }
    HttpsAnswer answer;
    answer.head = received.left(headEnd + 2);
    answer.status = answer.head.mid(9, 3).toInt();
    answer.body = received.mid(headEnd + 4);
    const qsizetype length = headerValue(answer.head, "Content-Length").toLongLong();
    while (answer.body.size() < length) {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patienceMillis)) {
            return {};
        }
        answer.body.append(m_socket->readAll());
    }
    if (headerValue(answer.head, "Connection") == "close") {
        close();
    }
    return answer;
}

} // namespace kluis::test
