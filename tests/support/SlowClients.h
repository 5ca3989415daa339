// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <memory>
#include <vector>

class QSslSocket;

namespace kluis::test {

/// Clients of a server on this machine that send a byte of a request now and then, and come again when they are sent away.
/// They live as long as this object and its thread's event loop.
class SlowClients {
public:
    /// So many that never end the head of a request, and so many that never end its body.
    SlowClients(quint16 port, int heads, int bodies);
    ~SlowClients();
    SlowClients(const SlowClients&) = delete;
    SlowClients& operator=(const SlowClients&) = delete;

private:
    void add(quint16 port, const char* beginning);

    std::vector<std::unique_ptr<QSslSocket>> m_sockets;
    QTimer m_drip;
};

} // namespace kluis::test
