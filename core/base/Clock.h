// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kluis {

/// Where the time comes from. Handed in from outside, so that a simulation or a test owns it. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z.
    [[nodiscard]] virtual std::int64_t unixMillis() const = 0;
    /// Seconds since 1970-01-01T00:00:00Z.
    [[nodiscard]] std::int64_t unixSeconds() const { return unixMillis() / 1000; }
};

/// The operating system's wall clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t unixMillis() const override;
};

} // namespace kluis
