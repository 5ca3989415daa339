// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace kluis::server {

/// Work that may hang for ever in the system, as on a mount that does not answer: it runs in a thread of its own, which is
/// waited for so long and no longer. While one hangs no other is begun. Any thread.
class PatientCall {
public:
    explicit PatientCall(std::chrono::milliseconds patience) : m_patience(patience) {}

    /// \p work owns all it needs: it may outlive this object. \p late gets its outcome, in its thread, where nobody waits
    /// any more. Nothing when it was not over in time, or an earlier one is not over yet.
    template <typename T>
    [[nodiscard]] std::optional<Result<T>> run(
        std::function<Result<T>()> work, std::function<void(Result<T>)> late = [](const Result<T>&) {})
    {
        struct Line {
            std::mutex mutex;
            std::condition_variable done;
            std::optional<Result<T>> outcome;
            bool isAbandoned = false;
        };
        {
            const std::lock_guard guard(m_state->mutex);
            if (m_state->hanging > 0) {
                return std::nullopt;
            }
        }
        const auto line = std::make_shared<Line>();
        std::thread([line, state = m_state, work = std::move(work), late = std::move(late)] {
            Result<T> outcome = work();
            std::unique_lock guard(line->mutex);
            if (!line->isAbandoned) {
                line->outcome.emplace(std::move(outcome));
                line->done.notify_one();
                return;
            }
            guard.unlock();
            late(std::move(outcome));
            const std::lock_guard counting(state->mutex);
            --state->hanging;
        }).detach();
        std::unique_lock guard(line->mutex);
        if (line->done.wait_for(guard, m_patience, [&] { return line->outcome.has_value(); })) {
            return std::move(line->outcome);
        }
        line->isAbandoned = true;
        const std::lock_guard counting(m_state->mutex);
        ++m_state->hanging;
        return std::nullopt;
    }

private:
    struct State {
        std::mutex mutex;
        int hanging = 0;
    };

    std::chrono::milliseconds m_patience;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace kluis::server
