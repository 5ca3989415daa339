// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace kluis::server {

/// What the operating system has to do with a serving process: one at a time a data folder, signals, limits, no core
/// dump with keys in it. POSIX. One thread.
class ServeProcess {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ServeProcess)

public:
    ServeProcess() = default;
    ~ServeProcess(); ///< gives the lock back
    ServeProcess(const ServeProcess&) = delete;
    ServeProcess& operator=(const ServeProcess&) = delete;

    /// Takes `server.lock` in \p folder; the system gives it back when the process dies in any way. Busy when another
    /// process serves this folder.
    [[nodiscard]] Result<void> lock(const QString& folder);

    /// What the operator asked for.
    enum class Signal {
        None,
        End,    ///< SIGTERM, SIGINT
        Reload, ///< SIGHUP
    };

    /// Call before any thread starts: those signals wait for waitForSignal(), broken pipes are none, no core dumps. \returns how many files may be open, after asking for as many as allowed.
    static int prepare();

    /// Blocks until one of them comes, or \p wait is over.
    [[nodiscard]] static Signal waitForSignal(std::chrono::nanoseconds wait);

private:
    int m_lock = -1;
};

} // namespace kluis::server
