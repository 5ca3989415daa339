// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace QKeychain {
class Job;
}

namespace kluis::app {

/// Where keychain jobs run: one thread for the whole process, since Qt Keychain has one queue of jobs and it belongs to
/// the thread of the very first. Thus a caller waits without an event loop of its own, and nothing can call it again
/// meanwhile. Ends with the QCoreApplication, which must exist. Any thread, one job at a time.
class KeychainThread {
public:
    struct Answer {
        int error = 0;   ///< QKeychain::Error
        QByteArray data; ///< what a ReadPasswordJob read; secret, to be wiped
    };
    /// Runs the job that \p make makes, in the keychain's thread, and waits for its end.
    [[nodiscard]] static Answer run(const std::function<QKeychain::Job*()>& make);

    KeychainThread() = delete;
};

} // namespace kluis::app
