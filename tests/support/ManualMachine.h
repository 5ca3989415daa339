// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/MachineClock.h"
#include "core/base/Clock.h"

namespace kluis::test {

/// A computer whose own clocks go with the test's wall clock, until a test parts them or starts the computer anew.
class ManualMachine final : public app::MachineClock {
public:
    explicit ManualMachine(const Clock& wall) : m_wall(wall), m_start(wall.unixMillis() - uptimeMs) {}

    [[nodiscard]] qint64 bootMillis() const override { return m_wall.unixMillis() - m_start; }
    [[nodiscard]] qint64 runningMillis() const override { return bootMillis() + m_unseen; }
    [[nodiscard]] QByteArray bootId() const override { return QByteArray(bootIdSize, m_boot); }

    /// The wall clock was or will be moved by \p seconds without that time passing.
    void wallMovedBy(qint64 seconds) { m_start += seconds * 1000; }
    /// Time passes while somebody holds wall and boot clock still.
    void runFor(qint64 seconds) { m_unseen += seconds * 1000; }
    /// The computer is started again.
    void reboot()
    {
        ++m_boot;
        m_start = m_wall.unixMillis() - uptimeMs;
    }

private:
    static constexpr qint64 uptimeMs = 3'600'000;

    const Clock& m_wall;
    qint64 m_start;
    qint64 m_unseen = 0;
    char m_boot = 'b';
};

} // namespace kluis::test
