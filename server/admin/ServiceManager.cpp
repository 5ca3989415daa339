// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ServiceManager.h"

#include <QString> // and with it what joins byte arrays to literals

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <ctime>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kluis::server {

ServiceManager ServiceManager::ofThisProcess()
{
    // WATCHDOG_PID: a child must not believe that its parent's watchdog is its own.
    const QByteArray whose = qgetenv("WATCHDOG_PID");
    const bool isOurs = whose.isEmpty() || whose.toLongLong() == getpid();
    const auto each = isOurs ? std::max(0LL, qgetenv("WATCHDOG_USEC").toLongLong()) : 0LL;
    return ServiceManager(qgetenv("NOTIFY_SOCKET"), std::chrono::microseconds(each));
}

void ServiceManager::ready() const
{
    tell("READY=1\n");
}

void ServiceManager::reloading() const
{
    // The moment lets the manager tell this reload from one before (Type=notify-reload).
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    constexpr qint64 million = 1'000'000;
    const qint64 micros = qint64(now.tv_sec) * million + now.tv_nsec / 1'000;
    tell("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(micros) + '\n');
}

void ServiceManager::stopping() const
{
    tell("STOPPING=1\n");
}

void ServiceManager::alive() const
{
    tell("WATCHDOG=1\n");
}

/// A manager that does not hear is no reason to stop serving.
void ServiceManager::tell(const QByteArray& words) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || std::size_t(m_socket.size()) >= sizeof address.sun_path) {
        return;
    }
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), std::size_t(m_socket.size()));
    if (address.sun_path[0] == '@') {
        address.sun_path[0] = '\0';
    }
    const int line = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (line < 0) {
        return;
    }
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(m_socket.size()));
    (void)::sendto(line, words.constData(), std::size_t(words.size()), MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr*>(&address), size);
    ::close(line);
}

} // namespace kluis::server
