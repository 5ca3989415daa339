// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/FigureBuilder.h"

#include <algorithm>
#include <optional>

namespace kluis::insight {

namespace {

/// Withholds what has to be; what is withheld is emptied, so that no face can show it by mistake. The groups are apart.
void withhold(std::vector<FigureRow>& rows)
{
    std::vector<qint64> people;
    std::vector<qint64> recovered;
    for (const FigureRow& row : rows) {
        people.push_back(row.tally.employees);
        recovered.push_back(row.tally.lengths.employees);
    }
    const auto shown = withholdSmall(people, GroupKind::Apart);
    const auto lengths = withholdSmall(recovered, GroupKind::Apart, shown);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].shown = shown[i];
        rows[i].tally.classes = {}; // classes are those of the total only
        if (shown[i] != Shown::Yes) {
            rows[i].tally = {};
        }
        withholdLengths(rows[i].tally, lengths[i]);
    }
}

/// \p tallies hold nothing any more that is not \p shown.
std::vector<FigureRow> rowsOver(const std::vector<Period>& periods, const std::vector<Tally>& tallies,
                                const std::vector<Shown>& shown)
{
    std::vector<FigureRow> rows;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        rows.push_back({periods[i], shown[i], tallies[i], {}, -1});
        rows.back().tally.classes = {};
    }
    return rows;
}

} // namespace

bool InsightFigures::isAnyWithheld() const
{
    const auto isWithheld = [](const FigureRow& row) { return row.shown != Shown::Yes; };
    return isWithheld(total) || std::any_of(rows.begin(), rows.end(), isWithheld) ||
           std::any_of(trend.begin(), trend.end(), isWithheld) ||
           std::any_of(classesShown.begin(), classesShown.end(), [](Shown shown) { return shown != Shown::Yes; });
}

bool InsightFigures::isAnyDurationWithheld() const
{
    const auto isCut = [](const FigureRow& row) { return row.tally.lengths.cases < row.tally.ended; };
    return isCut(total) || std::any_of(rows.begin(), rows.end(), isCut) ||
           std::any_of(trend.begin(), trend.end(), isCut);
}

FigureBuilder::FigureBuilder(const FigureQuestion& question)
    : m_question(question), m_pieces(question.period, question.breakdown == Breakdown::Month)
{
    for (std::size_t i = 0; i < m_bornUntil.size(); ++i) {
        m_bornUntil.at(i) = dayNumber(question.period.to().addYears(-AgeBands::starts.at(i)));
    }
}

int FigureBuilder::ageBandOf(const EmployeeAbsence& employee) const
{
    if (employee.born == 0) {
        return AgeBands::unknown;
    }
    int band = 0;
    while (std::size_t(band) < m_bornUntil.size() && employee.born <= m_bornUntil.at(std::size_t(band))) {
        ++band;
    }
    return band;
}

void FigureBuilder::add(const EmployeeAbsence& employee, qint64 employer, const QString& department)
{
    const DurationClasses& durations = *m_question.durations;
    auto place = m_employers.try_emplace(employer, m_question.period, m_pieces, durations).first;
    place->second.add(employee);
    if (m_question.breakdown == Breakdown::Department) {
        m_departments[department].add(employee, m_question.period, durations);
    } else if (m_question.breakdown == Breakdown::AgeBand) {
        m_bands.at(std::size_t(ageBandOf(employee))).add(employee, m_question.period, durations);
    }
}

EmployerTally::Told FigureBuilder::told(int& leftOut) const
{
    std::optional<EmployerTally::Told> sum;
    for (const auto& [number, employer] : m_employers) {
        if (m_employers.size() > 1 && employer.isSmallAnywhere()) {
            ++leftOut;
            continue;
        }
        if (sum) {
            *sum += employer.told();
        } else {
            sum = employer.told();
        }
    }
    return sum ? *sum : EmployerTally(m_question.period, m_pieces, *m_question.durations).told();
}

std::vector<FigureRow> FigureBuilder::rows(const EmployerTally::Told& told, const QHash<qint64, QString>& names) const
{
    const Period& period = m_question.period;
    std::vector<FigureRow> made;
    switch (m_question.breakdown) {
    case Breakdown::None:
        break;
    case Breakdown::Month: {
        std::vector<Period> months;
        for (const TimePieces::Piece& piece : m_pieces.inside()) {
            months.push_back(piece.period);
        }
        return rowsOver(months, told.inside, told.cells.inside);
    }
    case Breakdown::Employer:
        for (const auto& [number, employer] : m_employers) {
            made.push_back({period, Shown::Yes, employer.whole(), names.value(number), -1});
        }
        std::sort(made.begin(), made.end(), [](const FigureRow& a, const FigureRow& b) { return a.name < b.name; });
        break;
    case Breakdown::Department:
        for (const auto& [name, tally] : m_departments) {
            made.push_back({period, Shown::Yes, tally, name, -1});
        }
        break;
    case Breakdown::AgeBand:
        for (int band = 0; band < AgeBands::count; ++band) {
            made.push_back({period, Shown::Yes, m_bands.at(std::size_t(band)), {}, band});
        }
        break;
    }
    withhold(made); // also for those of whom nobody was employed any more when they recovered
    std::erase_if(made, [](const FigureRow& row) { return row.shown == Shown::Yes && row.tally.employees == 0; });
    return made;
}

InsightFigures FigureBuilder::finish(const QHash<qint64, QString>& names) const
{
    int leftOut = 0;
    const EmployerTally::Told sum = told(leftOut);
    return {.period = m_question.period,
            .breakdown = m_question.breakdown,
            .durations = m_question.durations,
            .total = {m_question.period, sum.shown, sum.whole, {}, -1},
            .rows = rows(sum, names),
            .classesShown = sum.classes,
            .trend = rowsOver(m_pieces.trend(), sum.trend, sum.cells.trend),
            .employersLeftOut = leftOut};
}

} // namespace kluis::insight
