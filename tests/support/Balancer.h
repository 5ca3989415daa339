// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QThread>

#include <atomic>
#include <mutex>

class QTcpSocket;

namespace kluis::test {

/// What an operator puts before several servers: passes each connection on, unseen, to the next one that answers. Runs in
/// a thread of its own on a free port of this machine.
class Balancer {
public:
    explicit Balancer(QList<quint16> servers);
    ~Balancer();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// New connections go to these from now on.
    void setServers(const QList<quint16>& servers);
    /// What it says before the first byte of each new connection, as by the PROXY protocol; empty: nothing.
    void setHeader(const QByteArray& header);

private:
    void begin();
    void meet(QTcpSocket* client);
    void tryNext(QTcpSocket* client, qsizetype tries);
    [[nodiscard]] quint16 next();
    [[nodiscard]] QByteArray header();

    std::mutex m_guard;
    QList<quint16> m_servers;
    QByteArray m_header;
    qsizetype m_turn = 0;
    QThread m_thread;
    QTcpServer* m_listener = nullptr; // lives in m_thread
    std::atomic<quint16> m_port = 0;
};

} // namespace kluis::test
