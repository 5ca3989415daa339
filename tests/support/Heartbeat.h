// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace kluis::test {

/// A timer of the window's thread that should come every few milliseconds, and by how much each beat was late through that
/// thread's own doing: what it stood in the queue for a processor is not counted (Linux tells), since that is the
/// machine's. Lives and is asked in the thread it judges.
class Heartbeat : public QObject {
public:
    Heartbeat() : m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
    {
        [[maybe_unused]] const bool isTold = m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
        m_queuedMs = queuedMs();
        m_sinceBeat.start();
        m_timer.start(everyMs);
    }
    /// Milliseconds that \p percent of a hundred beats were late at most.
    [[nodiscard]] double percentile(int percent)
    {
        std::sort(m_late.begin(), m_late.end());
        return m_late.empty() ? 0 : m_late[std::min(m_late.size() - 1, m_late.size() * std::size_t(percent) / 100)];
    }
    /// The latest beat of all, in milliseconds.
    [[nodiscard]] double longest() { return percentile(100); }
    [[nodiscard]] std::size_t beats() const { return m_late.size(); }

private:
    static constexpr int everyMs = 4;

    void beat()
    {
        const double queued = queuedMs();
        const double since = double(m_sinceBeat.nsecsElapsed()) / 1e6;
        m_late.push_back(std::max(0.0, since - everyMs - (queued - m_queuedMs)));
        m_queuedMs = queued;
        m_sinceBeat.restart();
    }
    /// How long the thread has waited for a processor in all: the second of the file's three numbers, in nanoseconds.
    [[nodiscard]] double queuedMs()
    {
        return m_schedule.isOpen() && m_schedule.seek(0) ? m_schedule.read(100).split(' ').value(1).toDouble() / 1e6
                                                         : 0;
    }

    QFile m_schedule;
    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_queuedMs = 0;
    std::vector<double> m_late;
};

} // namespace kluis::test
