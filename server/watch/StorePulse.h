// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace kluis::server {

class Store;

/// Whether the store answers, for whoever can't wait as long as it may hang: a database whose host is dark says nothing for
/// half a minute. Reads in a thread of its own. Any thread.
class StorePulse {
public:
    /// Within this it answers, or does not.
    static constexpr std::chrono::milliseconds patience{1'000};

    /// \p store must outlive it.
    explicit StorePulse(Store& store);
    ~StorePulse(); ///< waits for a reading that is under way
    StorePulse(const StorePulse&) = delete;
    StorePulse& operator=(const StorePulse&) = delete;

    /// Reads it now, or waits for a reading that is under way: until patience after that began, so that of many who ask while
    /// it hangs one waits.
    [[nodiscard]] bool beats();

private:
    void run();
    [[nodiscard]] bool isGood() const;

    Store& m_store;
    std::mutex m_guard; ///< guards what follows
    std::condition_variable m_changed;
    bool m_isAsked = false; ///< until it answered
    bool m_isGood = false;  ///< the last answer
    bool m_isEnding = false;
    std::chrono::steady_clock::time_point m_asked;
    std::thread m_thread; ///< last: runs with the others
};

} // namespace kluis::server
