// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ClassTable.h"
#include "core/insight/EmployerTally.h"
#include "core/insight/InsightFigures.h"

#include <QHash>

#include <map>

namespace kluis::insight {

/// What figures are asked for.
struct FigureQuestion {
    Period period;
    Breakdown breakdown = Breakdown::None;
    const DurationClasses* durations = &DurationClasses::usual();
};

/// Adds up employees one at a time into the answer to a question, and withholds what tells of a few people.
///
/// Two answers side by side must not tell more than each alone. So with several employers an employer that is small in
/// any of the periods that are shown is counted nowhere, and a breakdown by department or age is one employer's: else the
/// figures of all minus those of one would be those of a small rest. One thread.
class FigureBuilder {
public:
    explicit FigureBuilder(const FigureQuestion& question);
    FigureBuilder(const FigureBuilder&) = delete;
    FigureBuilder& operator=(const FigureBuilder&) = delete;

    /// \p employee is tidy. \p employer: any number that stands for it. \p department is looked at where the breakdown
    /// is by department.
    void add(const EmployeeAbsence& employee, qint64 employer, const QString& department);
    /// The answer to what was added. \p names: of the employers; one that is missing there has no name.
    [[nodiscard]] InsightFigures finish(const QHash<qint64, QString>& names) const;

private:
    [[nodiscard]] EmployerTally::Told told(int& leftOut) const;
    /// Duration classes of groups that have nobody in common, as far as they may be told.
    void tellClasses(std::vector<FigureRow>& rows, std::vector<GroupClasses> groups,
                     const std::vector<Shown>& ofTotal) const;
    [[nodiscard]] std::vector<FigureRow> rolling(const EmployerTally::Told& told) const;
    [[nodiscard]] std::vector<FigureRow> rows(const EmployerTally::Told& told,
                                              const QHash<qint64, QString>& names) const;
    [[nodiscard]] int ageBandOf(const EmployeeAbsence& employee) const;

    FigureQuestion m_question;
    TimePieces m_pieces;
    std::array<DayNumber, AgeBands::starts.size()>
        m_bornUntil{};                           ///< who was born on it or before has the band's first age
    std::map<qint64, EmployerTally> m_employers; ///< refer to what stands above
    std::map<QString, Tally> m_departments;      ///< in the order of their names
    std::array<Tally, AgeBands::count> m_bands;
};

} // namespace kluis::insight
