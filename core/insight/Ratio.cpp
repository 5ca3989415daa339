// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Ratio.h"

namespace kluis::insight {

std::optional<qint64> Ratio::rounded(int decimals) const
{
    if (!isKnown()) {
        return std::nullopt;
    }
    // Digit by digit: the numerator times 10^decimals would not fit for a large employer.
    qint64 result = numerator / denominator;
    qint64 rest = numerator % denominator;
    for (int i = 0; i < decimals; ++i) {
        rest *= 10;
        result = result * 10 + rest / denominator;
        rest %= denominator;
    }
    return rest >= denominator - rest ? result + 1 : result;
}

QString Ratio::text(int decimals) const
{
    const auto value = rounded(decimals);
    if (!value) {
        return {};
    }
    QString digits = QString::number(*value).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, u'.');
    }
    return digits;
}

} // namespace kluis::insight
