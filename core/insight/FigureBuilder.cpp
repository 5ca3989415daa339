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

bool isCut(Shown shown)
{
    return shown != Shown::Yes;
}

/// The people behind each row's duration classes, before anything is withheld.
std::vector<GroupClasses> groupsOf(const std::vector<FigureRow>& rows)
{
    std::vector<GroupClasses> groups;
    for (const FigureRow& row : rows) {
        GroupClasses& group = groups.emplace_back();
        for (std::size_t i = 0; i < group.people.size(); ++i) {
            group.people.at(i) = row.tally.classes.at(i).employees;
        }
    }
    return groups;
}

/// What adds up over months of the same people; how many people they are does not.
Tally sumOverMonths(std::span<const Tally> months)
{
    Tally sum;
    for (const Tally& month : months) {
        sum.employmentDays += month.employmentDays;
        sum.capacity += month.capacity;
        sum.sick += month.sick;
        sum.leave += month.leave;
        sum.started += month.started;
    }
    return sum;
}

} // namespace

bool InsightFigures::isAnyWithheld() const
{
    const auto isWithheld = [](const FigureRow& row) { return row.shown != Shown::Yes; };
    return isWithheld(total) || std::any_of(rows.begin(), rows.end(), isWithheld) ||
           std::any_of(trend.begin(), trend.end(), isWithheld) ||
           std::any_of(total.classes.begin(), total.classes.end(), isCut);
}

bool InsightFigures::isAnyClassWithheld() const
{
    return std::any_of(rows.begin(), rows.end(), [](const FigureRow& row) {
        return row.shown == Shown::Yes && std::any_of(row.classes.begin(), row.classes.end(), isCut);
    });
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

void FigureBuilder::tellClasses(std::vector<FigureRow>& rows, std::vector<GroupClasses> groups,
                                const std::vector<Shown>& ofTotal) const
{
    const std::size_t count = m_question.durations->count;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        groups[i].isGroupShown = rows[i].shown == Shown::Yes;
    }
    // Where the total's own classes are not all there, those of its groups could fill them in.
    const bool isTotalTold = std::none_of(ofTotal.begin(), ofTotal.end(), isCut);
    const auto shown = isTotalTold ? withholdClassTable(groups, count) : std::vector(rows.size(), Shown::Beside);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].classes.assign(count, shown[i]);
        if (isCut(shown[i])) {
            rows[i].tally.classes = {};
        }
    }
}

std::vector<FigureRow> FigureBuilder::rolling(const EmployerTally::Told& told) const
{
    constexpr std::size_t year = 12;
    const auto& months = m_pieces.trend();
    std::vector<FigureRow> rows;
    for (std::size_t first = 0; first + year <= months.size(); ++first) {
        const Period& last = months[first + year - 1];
        const auto period = Period::of(months[first].from(), last.to());
        if (last != Period::monthOf(last.from()) || !period) {
            continue; // a month that is not over yet
        }
        const auto from = std::ptrdiff_t(first);
        const bool isTold = std::all_of(told.cells.trend.begin() + from, told.cells.trend.begin() + from + year,
                                        [](Shown each) { return !isCut(each); });
        // Of months that are all shown it tells nothing new; a sum over one that is not would tell of that one.
        rows.push_back({*period,
                        isTold ? Shown::Yes : Shown::Beside,
                        isTold ? sumOverMonths(std::span(told.trend).subspan(first, year)) : Tally(),
                        {},
                        -1});
    }
    return rows;
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
            // Their classes are those that each is told alone.
            const auto alone = employer.told();
            made.push_back({period, Shown::Yes, employer.whole(), names.value(number), -1, alone.classes});
            made.back().tally.classes = alone.whole.classes;
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
    auto groups = groupsOf(made);
    withhold(made); // also for those of whom nobody was employed any more when they recovered
    if (m_question.breakdown == Breakdown::Employer) {
        for (FigureRow& row : made) {
            row.classes = row.shown == Shown::Yes ? row.classes : std::vector(row.classes.size(), row.shown);
        }
    } else {
        tellClasses(made, std::move(groups), told.classes);
    }
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
            .total = {m_question.period,
                      sum.shown,
                      sum.whole,
                      {},
                      -1,
                      isCut(sum.shown) ? std::vector(sum.classes.size(), sum.shown) : sum.classes},
            .rows = rows(sum, names),
            .trend = rowsOver(m_pieces.trend(), sum.trend, sum.cells.trend),
            .rolling = rolling(sum),
            .employersLeftOut = leftOut};
}

} // namespace kluis::insight
