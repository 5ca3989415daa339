// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>

namespace kluis::test {

/// A TLS connection over which a test asks for one long answer and reads it as it comes. Trusts any certificate. One
/// thread.
class EventLine {
public:
    static constexpr int patienceMs = 20'000;

    /// Connects and sends \p request.
    EventLine(quint16 port, const QByteArray& request)
    {
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        if (m_socket.waitForEncrypted(patienceMs)) {
            send(request);
        }
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Reads until \p text came.
    [[nodiscard]] bool waitFor(const QByteArray& text, int forMs = patienceMs)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_all.contains(text) && timer.elapsed() < forMs && isOpen()) {
            readSome(50);
        }
        return m_all.contains(text);
    }
    /// Reads until the other side ends it.
    [[nodiscard]] bool waitForEnd(int forMs = patienceMs)
    {
        QElapsedTimer timer;
        timer.start();
        while (isOpen() && timer.elapsed() < forMs) {
            readSome(50);
        }
        return !isOpen();
    }
    /// What comes within \p forMs.
    void listenFor(int forMs)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < forMs && isOpen()) {
            readSome(qMax(1, forMs - int(timer.elapsed())));
        }
    }
    /// Head and body as they came, chunks and all.
    [[nodiscard]] const QByteArray& all() const { return m_all; }
    [[nodiscard]] bool isOpen() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState || m_socket.bytesAvailable() > 0;
    }
    void close() { m_socket.abort(); }
    /// From now on hardly anything is taken off the line.
    void stopReading() { m_socket.setReadBufferSize(1); }

private:
    void readSome(int forMs)
    {
        if (m_socket.bytesAvailable() == 0) {
            m_socket.waitForReadyRead(forMs);
        }
        m_all += m_socket.readAll();
    }

    QSslSocket m_socket;
    QByteArray m_all;
};

} // namespace kluis::test
