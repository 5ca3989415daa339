// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/blackbox/YearLife.h"
#include "tests/blackbox/YearReference.h"

#include <vector>

namespace kluis::test {

/// The employees of a scripted year, 2023 and 2024: some twenty worked out by hand, and as many as wanted by dice.
class YearPeople {
public:
    /// What a person worked out on paper, for 2023 and for 2024. Days of part-timers count by their part.
    struct ByHand {
        YearLife life;
        double capacity[2]{};
        double sick[2]{};
        double leave[2]{};
        int started[2]{};
        int ended[2]{};
        int endedDays[2]{};
        /// Milestones as YearReference writes them; those that say something about this life.
        QStringList milestones = {};
    };
    [[nodiscard]] static std::vector<ByHand> byHand();
    /// Reproducible; with illnesses of all lengths, relapses, part recoveries, leaves, moves, joiners and leavers.
    [[nodiscard]] static std::vector<YearLife> byDice(int count, quint32 seed);

    YearPeople() = delete;
};

} // namespace kluis::test
