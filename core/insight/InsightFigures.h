// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/SmallGroups.h"
#include "core/insight/Tally.h"

#include <QString>

#include <vector>

namespace kluis::insight {

/// By what figures are broken down.
enum class Breakdown : quint8 {
    None,
    Employer,
    Department, ///< within one employer only, as AgeBand: see FigureBuilder
    AgeBand,
    Month,
};

/// Ages at the period's last day: under 25, 25-34, …, 65 and older, unknown.
struct AgeBands {
    static constexpr std::array<int, 5> starts{25, 35, 45, 55, 65}; ///< first age of each band but the first
    static constexpr int unknown = int(starts.size()) + 1;
    static constexpr int count = unknown + 1;
};

/// One line of the table.
struct FigureRow {
    Period period;
    Shown shown = Shown::Yes;
    Tally tally;      ///< all zero where it is withheld
    QString name;     ///< of the employer or department; may be empty: none is recorded
    int ageBand = -1; ///< where broken down by age
    /// Of the tally's duration classes; empty where they are not told line by line: cases run over several months, and a
    /// month would tell how they go on.
    std::vector<Shown> classes{};
};

/// What a question about absence is answered with. What is withheld is not in it. Value type.
struct InsightFigures {
    Period period;
    Breakdown breakdown = Breakdown::None;
    const DurationClasses* durations = &DurationClasses::usual();
    FigureRow total;
    std::vector<FigureRow> rows;
    /// Month by month, the last that of the period's last day and cut to it; 24 of them.
    std::vector<FigureRow> trend;
    /// The rolling year: twelve whole months each, the last ending with or in each month of the trend's second year. Of the
    /// tally only what adds up over months is there: days, absence, leave and reports.
    std::vector<FigureRow> rolling;
    int employersLeftOut = 0; ///< too small to be counted with others, since they could be worked out

    /// Whether a mean duration is withheld where the other figures are shown, or leaves an employer's cases out.
    [[nodiscard]] bool isAnyDurationWithheld() const;
    [[nodiscard]] bool isAnyWithheld() const;
    /// Whether the duration classes of a group are withheld whose other figures are shown.
    [[nodiscard]] bool isAnyClassWithheld() const;
};

} // namespace kluis::insight
