// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <algorithm>
#include <limits>

namespace kluis::insight {

/// A day as its Julian day number: figures over 100,000 people count days by the million.
using DayNumber = qint32;

inline constexpr DayNumber never = std::numeric_limits<DayNumber>::max();

[[nodiscard]] inline DayNumber dayNumber(const QDate& day)
{
    return DayNumber(day.toJulianDay());
}

/// Days from `from` on, up to and without `until`. Value type.
struct DaySpan {
    DayNumber from = 0;
    DayNumber until = never; ///< the first day that does not belong to it

    [[nodiscard]] qint64 length() const { return qMax<qint64>(0, qint64(until) - from); }
    [[nodiscard]] bool isEmpty() const { return until <= from; }
    /// The days both have; may be empty.
    [[nodiscard]] DaySpan cutTo(const DaySpan& other) const
    {
        return {std::max(from, other.from), std::min(until, other.until)};
    }

    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

} // namespace kluis::insight
