// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/FigureBuilder.h"

#include <algorithm>

namespace kluis::insight {

namespace {

constexpr int trendMonths = 24; ///< a year and the one before it, to lay side by side

std::vector<Period> trendUpTo(const QDate& last)
{
    const QDate first = QDate(last.year(), last.month(), 1).addMonths(1 - trendMonths);
    const auto period = Period::of(first, last);
    return period ? period->months() : std::vector<Period>();
}

/// Withholds what has to be; what is withheld is emptied, so that no face can show it by mistake.
void withhold(std::vector<FigureRow>& rows, GroupKind kind)
{
    std::vector<qint64> people;
    people.reserve(rows.size());
    for (const FigureRow& row : rows) {
        people.push_back(row.tally.employees);
    }
    const auto shown = withholdSmall(people, kind);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].shown = shown[i];
        rows[i].tally.classes = {}; // classes are those of the total only
        if (shown[i] != Shown::Yes) {
            rows[i].tally = {};
        }
    }
}

std::vector<FigureRow> monthRows(const std::vector<Period>& months, const std::vector<Tally>& tallies)
{
    std::vector<FigureRow> rows;
    for (std::size_t i = 0; i < months.size(); ++i) {
        rows.push_back({months[i], Shown::Yes, tallies[i], {}, -1});
    }
    withhold(rows, GroupKind::Sharing);
    return rows;
}

/// A class tells of the people in it, however many there are beside them.
std::vector<Shown> withholdClasses(Tally& total, std::size_t count)
{
    std::vector<qint64> people;
    for (std::size_t i = 0; i < count; ++i) {
        people.push_back(total.classes.at(i).employees);
    }
    const auto shown = withholdSmall(people, GroupKind::Sharing);
    for (std::size_t i = 0; i < count; ++i) {
        if (shown[i] != Shown::Yes) {
            total.classes.at(i) = {};
        }
    }
    return shown;
}

} // namespace

bool InsightFigures::isAnyWithheld() const
{
    const auto isWithheld = [](const FigureRow& row) { return row.shown != Shown::Yes; };
    return isWithheld(total) || std::any_of(rows.begin(), rows.end(), isWithheld) ||
           std::any_of(trend.begin(), trend.end(), isWithheld) ||
           std::any_of(classesShown.begin(), classesShown.end(), [](Shown shown) { return shown != Shown::Yes; });
}

FigureBuilder::FigureBuilder(const FigureQuestion& question)
    : m_question(question), m_trend(trendUpTo(question.period.to()))
{
    if (question.breakdown == Breakdown::Month) {
        m_months = question.period.months();
    }
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
    Part& part = m_employers[employer];
    part.months.resize(m_months.size());
    part.trend.resize(m_trend.size());
    const DurationClasses& durations = *m_question.durations;
    part.whole.add(employee, m_question.period, durations);
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        part.months[i].add(employee, m_months[i], durations);
    }
    for (std::size_t i = 0; i < m_trend.size(); ++i) {
        part.trend[i].add(employee, m_trend[i], durations);
    }
    if (m_question.breakdown == Breakdown::Department) {
        m_departments[department].add(employee, m_question.period, durations);
    } else if (m_question.breakdown == Breakdown::AgeBand) {
        m_bands.at(std::size_t(ageBandOf(employee))).add(employee, m_question.period, durations);
    }
}

bool FigureBuilder::isSmallAnywhere(const Part& part) const
{
    const auto isSmall = [](const Tally& tally) { return tally.employees > 0 && tally.employees < leastPeople; };
    return isSmall(part.whole) || std::any_of(part.months.begin(), part.months.end(), isSmall) ||
           std::any_of(part.trend.begin(), part.trend.end(), isSmall);
}

FigureBuilder::Part FigureBuilder::summed(int& leftOut) const
{
    Part sum{{}, std::vector<Tally>(m_months.size()), std::vector<Tally>(m_trend.size())};
    for (const Part& part : m_employers) {
        if (m_employers.size() > 1 && isSmallAnywhere(part)) {
            ++leftOut;
            continue;
        }
        sum.whole += part.whole;
        for (std::size_t i = 0; i < m_months.size(); ++i) {
            sum.months[i] += part.months[i];
        }
        for (std::size_t i = 0; i < m_trend.size(); ++i) {
            sum.trend[i] += part.trend[i];
        }
    }
    return sum;
}

std::vector<FigureRow> FigureBuilder::rows(const Part& sum, const QHash<qint64, QString>& names) const
{
    const Period& period = m_question.period;
    std::vector<FigureRow> made;
    switch (m_question.breakdown) {
    case Breakdown::None:
        break;
    case Breakdown::Month:
        return monthRows(m_months, sum.months);
    case Breakdown::Employer:
        for (auto part = m_employers.cbegin(); part != m_employers.cend(); ++part) {
            made.push_back({period, Shown::Yes, part->whole, names.value(part.key()), -1});
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
    std::erase_if(made, [](const FigureRow& row) { return row.tally.employees == 0; });
    withhold(made, GroupKind::Apart);
    return made;
}

InsightFigures FigureBuilder::finish(const QHash<qint64, QString>& names) const
{
    int leftOut = 0;
    const Part sum = summed(leftOut);
    InsightFigures figures{.period = m_question.period,
                           .breakdown = m_question.breakdown,
                           .durations = m_question.durations,
                           .total = {m_question.period, Shown::Yes, sum.whole, {}, -1},
                           .rows = rows(sum, names),
                           .classesShown = {},
                           .trend = monthRows(m_trend, sum.trend),
                           .employersLeftOut = leftOut};
    if (sum.whole.employees > 0 && sum.whole.employees < leastPeople) {
        figures.total.shown = Shown::Small;
        figures.total.tally = {};
    }
    figures.classesShown = withholdClasses(figures.total.tally, m_question.durations->count);
    return figures;
}

} // namespace kluis::insight
