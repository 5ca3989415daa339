// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Tally.h"
#include "core/insight/TimePieces.h"

#include <vector>

namespace kluis::insight {

/// What the absence of one employer's people adds up to over everything that an answer speaks of, and what of it may be
/// told. One thread; what it was made with must outlive it.
class EmployerTally {
public:
    /// What is told, without what is withheld: that is emptied, so that no face can show it by mistake.
    struct Told {
        Tally whole; ///< over the period
        Shown shown = Shown::Yes;
        std::vector<Shown> classes; ///< of whole's duration classes
        std::vector<Tally> inside;  ///< the period's pieces
        std::vector<Tally> trend;
        TimePieces::Cells cells;

        /// With another employer's. Nothing is told of several that each alone is not told: a duration class that one
        /// withholds is withheld, and mean durations are those of the cases that each is told.
        Told& operator+=(const Told& other);
    };

    EmployerTally(const Period& period, const TimePieces& pieces, const DurationClasses& durations);

    /// \p employee is tidy.
    void add(const EmployeeAbsence& employee);
    [[nodiscard]] const Tally& whole() const { return m_whole; }
    /// Whether fewer than leastPeople were employed over the period or any piece of it or of the trend.
    [[nodiscard]] bool isSmallAnywhere() const;
    [[nodiscard]] Told told() const;

private:
    [[nodiscard]] const Tally& insideAt(std::size_t index) const;
    /// \p count: how many people a tally is about.
    template <typename Count> [[nodiscard]] TimePieces::People people(Count count) const;

    const Period& m_period;
    const TimePieces& m_pieces;
    const DurationClasses& m_durations;
    Tally m_whole;
    std::vector<Tally> m_inside; ///< only of pieces that are no month of the trend
    Tally m_before;
    std::vector<Tally> m_trend;
};

/// Empties the lengths of cases that \p shown withholds, or the whole tally.
void withholdLengths(Tally& tally, Shown shown);

} // namespace kluis::insight
