// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/WorkerPool.h"

#include "app/crash/CrashHandler.h"

#include <algorithm>

namespace kluis::app {

std::size_t WorkerPool::size()
{
    static const std::size_t count = std::max(1U, std::thread::hardware_concurrency()); // asks the system
    return count;
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void WorkerPool::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        while (m_threads.size() < size()) {
            m_threads.emplace_back([this] { work(); });
        }
    }
    m_changed.notify_one();
}

void WorkerPool::work()
{
    CrashHandler::guardThread("worker");
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_tasks.empty()) {
                return;
            }
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace kluis::app
