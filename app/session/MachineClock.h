// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kluis::app {

/// The computer's clocks that nobody sets: they begin at its start and only go forward. A wall clock that was turned
/// back is noticed by them (SECURITY B3). One file a platform; a simulation brings its own. Any thread.
class MachineClock {
public:
    static constexpr int bootIdSize = 16;

    virtual ~MachineClock() = default;

    /// Milliseconds since the computer started, sleep included.
    [[nodiscard]] virtual qint64 bootMillis() const = 0;
    /// The same from the most direct source the system has, which what is loaded into a program's process reaches
    /// last: for measuring how long a vault was open.
    [[nodiscard]] virtual qint64 runningMillis() const = 0;
    /// 16 bytes that differ at each start of the computer; zeros where the system does not say, or says what can't be.
    [[nodiscard]] virtual QByteArray bootId() const = 0;
};

/// The operating system's.
class SystemMachineClock final : public MachineClock {
public:
    [[nodiscard]] qint64 bootMillis() const override;
    [[nodiscard]] qint64 runningMillis() const override;
    [[nodiscard]] QByteArray bootId() const override;
};

} // namespace kluis::app
