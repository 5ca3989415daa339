// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

namespace kluis::server {

class Listener;
class ServiceManager;

/// Tells the service manager that the server is alive, four times within the time it allows, as long as the threads that
/// take requests give signs of life and those that answer them get somewhere, however long their queue is. One whose
/// threads hang is silent, and started anew by the manager. A thread of its own: what housekeeping waits for, such as a
/// database that is away, is no hanging.
class Watchdog {
public:
    /// Both must outlive it. Does nothing where the manager wants no signs.
    Watchdog(const ServiceManager& manager, Listener& listener);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

private:
    void run();

    const ServiceManager& m_manager;
    Listener& m_listener;
    std::mutex m_guard;
    std::condition_variable m_ended;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace kluis::server
