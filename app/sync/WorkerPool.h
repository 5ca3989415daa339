// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace kluis::app {

/// A thread for each processor that does what it is given, the oldest first. The threads stay, and with them the memory
/// the system keeps apart for each: a new thread for every page made a first sync's memory grow. They begin with the first
/// task: a sync that brings a few changes needs none. Any thread.
class WorkerPool {
public:
    WorkerPool() = default;
    /// Does what was given before it ends.
    ~WorkerPool();
    Q_DISABLE_COPY_MOVE(WorkerPool)

    /// How many tasks can be at work at once.
    [[nodiscard]] static std::size_t size();
    void post(std::function<void()> task);
    /// \returns what \p function will have returned. Forgetting it does not wait.
    template <typename Function> [[nodiscard]] auto run(Function function)
    {
        using Task = std::packaged_task<decltype(function())()>;
        auto task = std::make_shared<Task>(std::move(function));
        auto result = task->get_future();
        post([task] { (*task)(); });
        return result;
    }

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks; ///< under m_mutex, as m_ending
    bool m_ending = false;
    std::vector<std::thread> m_threads; ///< under m_mutex until the end
};

} // namespace kluis::app
