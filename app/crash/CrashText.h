// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace kluis::app {

/// Text made in fixed memory: calls nothing of any library, so that a signal handler may make it. What does not fit is
/// left out. One thread.
class CrashText {
public:
    CrashText& add(const char* text);
    /// Decimal, with zeros in front up to \p digits.
    CrashText& add(std::uint64_t number, int digits = 1);
    /// Hexadecimal, without `0x`.
    CrashText& addHex(std::uint64_t number);
    /// Two digits for each of \p size bytes.
    CrashText& addHex(const unsigned char* bytes, std::size_t size);
    /// \p seconds since 1970 in UTC as 2026-11-30T21:09:25Z; \p isForName: 20261130T210925Z.
    CrashText& addTime(std::int64_t seconds, bool isForName = false);
    void clear() { m_size = 0; }

    [[nodiscard]] const char* data() const { return m_bytes.data(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Ends in a zero byte.
    [[nodiscard]] const char* text();

private:
    void put(char character);

    std::array<char, 12'288> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace kluis::app
