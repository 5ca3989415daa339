// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <thread>

namespace kluis::server {

/// One piece of work at a time in a thread of its own, beside what the server does. One thread begins and ends it.
class BackgroundTask {
public:
    /// Is told by \p stop that the process ends, and returns soon after.
    using Work = std::function<void(const std::atomic<bool>& stop)>;

    BackgroundTask() = default;
    BackgroundTask(const BackgroundTask&) = delete;
    BackgroundTask& operator=(const BackgroundTask&) = delete;
    ~BackgroundTask(); ///< what is under way is told to stop, and waited for

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Only when nothing is running.
    void begin(Work work);

private:
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_isRunning = false;
};

} // namespace kluis::server
