// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Period.h"
#include "core/insight/SmallGroups.h"

#include <optional>
#include <span>
#include <vector>

namespace kluis::insight {

/// The days that an answer speaks of, cut wherever a figure of it begins or ends: the period, the months it may be broken
/// down by, and the 24 months of the trend. Whatever can be worked out from these figures is a sum of pieces, so what may
/// be shown is judged piece by piece. Value type.
class TimePieces {
public:
    /// One piece of the period.
    struct Piece {
        Period period;
        int trendMonth = -1; ///< the month of the trend that it is; -1: none is just this long
    };
    /// What may be shown of the pieces of the period and of the trend's months.
    struct Cells {
        std::vector<Shown> inside;
        std::vector<Shown> trend;
    };
    /// How many people there are in each.
    struct People {
        std::vector<qint64> inside;
        qint64 before = 0; ///< of before()
        std::vector<qint64> trend;
    };

    /// \p isByMonth: the period's months are shown one by one, also those of before the trend.
    TimePieces(const Period& period, bool isByMonth);

    /// They make up the period, in order.
    [[nodiscard]] const std::vector<Piece>& inside() const { return m_inside; }
    /// The days of the trend before the period that lie in the month in which that begins; often none.
    [[nodiscard]] const std::optional<Period>& before() const { return m_before; }
    /// A year and the one before it, to lay side by side; the last month is cut to the period's last day.
    [[nodiscard]] const std::vector<Period>& trend() const { return m_trend; }

    /// \p already: what is withheld for another reason.
    [[nodiscard]] Cells withhold(const People& people, const Cells& already = {}) const;

private:
    [[nodiscard]] Shown ofMonthThatIsCut(const People& people, const Cells& cells) const;

    std::vector<Piece> m_inside;
    std::optional<Period> m_before;
    std::vector<Period> m_trend;
    int m_cutMonth = -1; ///< the month of the trend that before() lies in
    int m_cutPiece = -1; ///< and the piece that is the rest of it
};

} // namespace kluis::insight
