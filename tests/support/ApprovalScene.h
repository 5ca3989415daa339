// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MedicalTeam.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QThread>

#include <atomic>
#include <memory>

namespace kluis::test {

/// A new computer that logs in and waits to be approved, in a thread of its own, as the second computer on a desk does.
/// The other calls are the test's thread's. A step that fails says so in `error`.
class ApprovalScene {
public:
    explicit ApprovalScene(Workplace& newComputer) : m_new(newComputer)
    {
        m_thread.reset(QThread::create([this] {
            m_loggedIn = m_new.loginApproved([this](const app::ApprovalProgress& progress) {
                const QMutexLocker lock(&m_guard);
                m_number = progress.number;
                return !m_givenUp;
            });
            m_isOver = true;
        }));
        m_thread->start();
    }
    ~ApprovalScene()
    {
        giveUp();
        m_thread->wait();
    }

    /// Until the new computer waits at \p old, \p old has answered, and the new one shows its number.
    bool meet(app::Engine& old)
    {
        if (!waitFor([&] { return isWaitingAt(old); })) {
            error = QStringLiteral("no request came: ") + error;
            return false;
        }
        const auto answered = old.answerWaitingDevice();
        if (!answered) {
            error = answered.error().sentence();
            return false;
        }
        return waitFor([this] { return !number().isEmpty(); });
    }
    [[nodiscard]] bool isWaitingAt(app::Engine& old)
    {
        const auto device = old.waitingDevice();
        error = device ? error : device.error().sentence();
        return device && *device && !(*device)->answered;
    }
    /// The number as the new computer shows it; empty while it shows none.
    [[nodiscard]] QString number()
    {
        const QMutexLocker lock(&m_guard);
        return m_number;
    }
    /// The person presses Cancel there.
    void giveUp() { m_givenUp = true; }
    /// Until the login there has come to its end. \returns whether it succeeded, with or without medical keys.
    bool finish()
    {
        const bool ended = m_thread->wait(20'000);
        error = m_new.error.sentence();
        return ended && m_loggedIn;
    }
    template <typename Condition> bool waitFor(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20'000 && !m_isOver) {
            if (condition()) {
                return true;
            }
            QThread::msleep(50);
        }
        error += QStringLiteral(" (waited in vain) ") + (m_isOver ? m_new.error.sentence() : QString());
        return false;
    }

    QString error;

private:
    Workplace& m_new;
    QMutex m_guard;
    QString m_number;
    std::atomic<bool> m_givenUp{false};
    std::atomic<bool> m_isOver{false};
    std::atomic<bool> m_loggedIn{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace kluis::test
