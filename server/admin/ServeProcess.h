// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QString>

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

    /// Call before any thread starts: SIGTERM and SIGINT wait for waitForEnd(), broken pipes are no signal, no core
    /// dumps. \returns how many files may be open, after asking for as many as allowed.
    static int prepare();

    /// Blocks until SIGTERM or SIGINT, or \p seconds went by. \returns true on a signal.
    static bool waitForEnd(int seconds);

private:
    int m_lock = -1;
};

} // namespace kluis::server
