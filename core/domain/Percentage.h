// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace kluis::domain {

/// A percentage from 0 to 100, exact to two decimals. Value type.
class Percentage {
public:
    constexpr Percentage() = default; ///< 0 %
    /// \returns nothing outside 0..100.
    [[nodiscard]] static constexpr std::optional<Percentage> fromWhole(int percent)
    {
        return fromHundredths(percent >= 0 && percent <= 100 ? percent * 100 : -1);
    }
    /// \returns nothing outside 0..10000 hundredths of a percent.
    [[nodiscard]] static constexpr std::optional<Percentage> fromHundredths(int hundredths)
    {
        if (hundredths < 0 || hundredths > 10000) {
            return std::nullopt;
        }
        Percentage percentage;
        percentage.m_hundredths = hundredths;
        return percentage;
    }
    /// Reads "50", "12.5", "12,5", "50%"; nothing for another text.
    [[nodiscard]] static std::optional<Percentage> fromText(QStringView text);

    [[nodiscard]] constexpr int hundredths() const { return m_hundredths; }
    [[nodiscard]] constexpr double toDouble() const { return m_hundredths / 100.0; }
    [[nodiscard]] constexpr bool isFull() const { return m_hundredths == 10000; }
    [[nodiscard]] constexpr bool isZero() const { return m_hundredths == 0; }
    /// Canonical text, with a point and without trailing zeros: "100", "12.5".
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const Percentage&, const Percentage&) = default;

private:
    int m_hundredths = 0;
};

} // namespace kluis::domain
