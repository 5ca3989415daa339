// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Watchdog.h"

#include "server/admin/ServiceManager.h"
#include "server/http/Listener.h"

namespace kluis::server {

Watchdog::Watchdog(const ServiceManager& manager, Listener& listener) : m_manager(manager), m_listener(listener)
{
    if (m_manager.aliveEach().count() > 0) {
        m_thread = std::thread([this] { run(); });
    }
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_guard);
        m_isEnding = true;
    }
    m_ended.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Watchdog::run()
{
    const auto pause = m_manager.aliveEach() / 4;
    std::unique_lock lock(m_guard);
    while (!m_isEnding) {
        if (m_listener.beat()) {
            m_manager.alive();
        }
        m_ended.wait_for(lock, pause, [this] { return m_isEnding; });
    }
}

} // namespace kluis::server
