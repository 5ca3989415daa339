// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace kluis::test {

/// The time of a simulated world, and of a machine in it whose clock may be wrong. Value type.
class VirtualClock final : public Clock {
public:
    static constexpr std::int64_t start = 1'767'600'000'000; // 5 January 2026, 08:00 UTC

    VirtualClock() = default;
    /// The clock of a machine in the world of \p world, which must outlive it.
    explicit VirtualClock(const VirtualClock& world, std::int64_t wrongBy) : m_world(&world), m_millis(wrongBy) {}

    [[nodiscard]] std::int64_t unixMillis() const override
    {
        return m_world != nullptr ? m_world->unixMillis() + m_millis : m_millis;
    }
    void advance(std::int64_t millis) { m_millis += millis; }
    /// Of a machine's clock.
    void setWrongBy(std::int64_t millis) { m_millis = millis; }
    /// Of the world's.
    void reset() { m_millis = start; }

private:
    const VirtualClock* m_world = nullptr;
    std::int64_t m_millis = start;
};

} // namespace kluis::test
