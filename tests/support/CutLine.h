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
    explicit CutLine(quint16 serverPort);
    ~CutLine();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The \p n-th answer from now is lost (1: the next), with all connections; nobody is connected until mend().
    /// Both flights of a TLS handshake count as one answer.
    void cutAt(int n) { m_answersLeft = n; }
    void mend() { m_answersLeft = never; }
    /// Whether it came to that.
    [[nodiscard]] bool isCut() const { return m_answersLeft == 0; }

private:
    static constexpr int never = -1;
    void begin();
    void meet(QTcpSocket* client);

    quint16 m_serverPort;
    QThread m_thread;
    QTcpServer* m_listener; // lives in m_thread
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_answersLeft = never;
};

} // namespace kluis::test
