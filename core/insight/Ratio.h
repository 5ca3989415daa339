// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kluis::insight {

/// A quotient of whole numbers, kept exactly until it is read: figures of absence carry no rounding but the last one.
/// Not negative. Value type.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 0; ///< 0: there is nothing to divide by, and so no figure

    [[nodiscard]] bool isKnown() const { return denominator > 0; }
    /// The quotient times 10^decimals, rounded half up; nothing where there is no figure. \p decimals 0..6.
    [[nodiscard]] std::optional<qint64> rounded(int decimals) const;
    /// With a decimal point and exactly so many places: "30.334"; empty where there is no figure.
    [[nodiscard]] QString text(int decimals) const;
    /// For drawing only; 0 where there is no figure.
    [[nodiscard]] double toDouble() const { return isKnown() ? double(numerator) / double(denominator) : 0; }
};

} // namespace kluis::insight
