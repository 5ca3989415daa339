// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace kluis::server {

/// Tells the system's service manager how this process is (sd_notify(3), protocol of `$NOTIFY_SOCKET`). Says nothing
/// where no manager asked. Written here because the library for it brings a large part of systemd into the process that
/// holds the keys (docs/decisions/0063). Any thread.
class ServiceManager {
public:
    /// Of the manager that started this process, as the environment says.
    [[nodiscard]] static ServiceManager ofThisProcess();
    /// \p socket: a path, or `@` and an abstract name; empty: nobody listens. \p alive: how often at least it wants
    /// alive(); 0: not at all.
    explicit ServiceManager(QByteArray socket, std::chrono::microseconds alive = {})
        : m_socket(std::move(socket)), m_alive(alive)
    {
    }

    void ready() const;
    void reloading() const; ///< ready() ends it
    void stopping() const;
    void alive() const;

    [[nodiscard]] std::chrono::microseconds aliveEach() const { return m_alive; }

private:
    void tell(const QByteArray& words) const;

    QByteArray m_socket;
    std::chrono::microseconds m_alive;
};

} // namespace kluis::server
