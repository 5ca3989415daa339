// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QTcpServer>
#include <QThread>

#include <atomic>

class QTcpSocket;

namespace kluis::test {

/// An HTTP proxy that knows CONNECT, as a practice's network has one: it resolves the names it is asked for by its own
/// list, on this machine only, asks for a password where it has one, or refuses. Runs in a thread of its own on a free
/// port of 127.0.0.1.
class ConnectProxy {
public:
    struct Manner {
        QByteArray user{}; ///< empty: everybody may
        QByteArray password{};
        QByteArray scheme = "Basic realm=\"practice\"";
        QByteArray answer{}; ///< set: said to everybody in place of a connection
    };

    /// \p names: port on this machine, by host name.
    explicit ConnectProxy(QHash<QByteArray, quint16> names) : ConnectProxy(std::move(names), Manner()) {}
    ConnectProxy(QHash<QByteArray, quint16> names, Manner manner);
    ~ConnectProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int tunnels() const { return m_tunnels; } ///< opened so far
    [[nodiscard]] int asked() const { return m_asked; }     ///< requests so far
    [[nodiscard]] int challenges() const { return m_challenges; }
    [[nodiscard]] int introductions() const { return m_introductions; } ///< requests with a name and a password

private:
    void begin();
    void meet(QTcpSocket* client);
    void read(QTcpSocket* client);
    void connectThrough(QTcpSocket* client, const QByteArray& head);
    [[nodiscard]] bool mayPass(const QByteArray& head) const;

    const QHash<QByteArray, quint16> m_names;
    const Manner m_manner;
    QThread m_thread;
    QTcpServer* m_listener; // lives in m_thread
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_tunnels = 0;
    std::atomic<int> m_asked = 0;
    std::atomic<int> m_challenges = 0;
    std::atomic<int> m_introductions = 0;
};

} // namespace kluis::test
