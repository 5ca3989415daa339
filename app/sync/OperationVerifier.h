// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/SyncMessages.h"

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace kluis::app {

/// Checks signatures and digests of pulled operations on all processors, while the caller does other work. Knows no
/// keys and no rights: it is told which key must have signed what. One caller at a time; the engine's thread.
class OperationVerifier {
public:
    struct Check {
        const protocol::PulledOperation* pulled = nullptr; ///< with an operation; must stay as it is until wait()
        QByteArray publicKey;                              ///< Ed25519, 32 bytes
    };

    /// \p threads 0: as many as the machine has processors.
    explicit OperationVerifier(unsigned threads = 0);
    ~OperationVerifier();
    OperationVerifier(const OperationVerifier&) = delete;
    OperationVerifier& operator=(const OperationVerifier&) = delete;

    /// Begins; the last batch must have been waited for.
    void start(std::vector<Check> checks);
    /// Until all are done. \returns null when every signature and digest is right, else one that is not.
    [[nodiscard]] const protocol::PulledOperation* wait();

private:
    void work();
    void checkSome();

    std::vector<Check> m_checks;
    std::atomic<std::size_t> m_next{0};
    std::atomic<const protocol::PulledOperation*> m_bad{nullptr};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_batch = 0; ///< under m_mutex, as all below
    unsigned m_busy = 0;
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace kluis::app
