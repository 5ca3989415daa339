// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QThread>

#include <atomic>

class QTcpSocket;

namespace kluis::test {

/// A line to a server on this machine that passes bytes on unseen, until it is cut at an answer: what was asked has
/// reached the server then, what it said never arrives. Runs in a thread of its own on a free port.
class CutLine {
public:
    explicit CutLine(quint16 serverPort, QString serverAddress = QStringLiteral("127.0.0.1"));
    ~CutLine();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Who connects from now on meets the server at that port.
    void leadTo(quint16 serverPort) { m_serverPort = serverPort; }
    /// The \p n-th answer from now is lost (1: the next), with all connections; nobody is connected until mend().
    /// Both flights of a TLS handshake count as one answer.
    void cutAt(int n) { m_answersLeft = n; }
    /// All connections end once \p n more bytes have passed, counted both ways; not one more passes until mend().
    void cutAfterBytes(qint64 n) { m_bytesLeft = n; }
    /// From now on no answer arrives and nobody is told: whoever asks waits. What was held back is lost; see dropAll().
    void fallSilent() { m_isSilent = true; }
    void mend()
    {
        m_answersLeft = never;
        m_bytesLeft = never;
        m_isSilent = false;
    }
    /// Whether it came to that.
    [[nodiscard]] bool isCut() const { return m_answersLeft == 0 || m_bytesLeft == 0; }
    /// Ends the connections there are; new ones are welcome.
    void dropAll();
    /// Who speaks first on a connection gets \p page instead of the server, as in a captive portal; empty: no more.
    void answerWith(const QByteArray& page);
    [[nodiscard]] qint64 bytesPassed() const { return m_bytesPassed; }

private:
    static constexpr int never = -1;
    void begin();
    void meet(QTcpSocket* client);
    void welcome(QTcpSocket* client);
    void pass(const QByteArray& bytes, QTcpSocket* to, QTcpSocket* client);

    std::atomic<quint16> m_serverPort;
    QString m_serverAddress;
    QByteArray m_page; // m_thread's
    QThread m_thread;
    QTcpServer* m_listener; // lives in m_thread
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_answersLeft = never;
    std::atomic<qint64> m_bytesLeft = never;
    std::atomic<qint64> m_bytesPassed = 0;
    std::atomic<bool> m_isSilent = false;
};

} // namespace kluis::test
