// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/EmployerTally.h"

#include <algorithm>

namespace kluis::insight {

namespace {

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

void addEach(std::vector<Tally>& sums, const std::vector<Tally>& others)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] += others[i];
    }
}

/// \p figures and \p lengths are of the same cells.
void withhold(std::vector<Tally>& tallies, const std::vector<Shown>& figures, const std::vector<Shown>& lengths)
{
    for (std::size_t i = 0; i < tallies.size(); ++i) {
        if (figures[i] != Shown::Yes) {
            tallies[i] = {};
        }
        withholdLengths(tallies[i], lengths[i]);
    }
}

} // namespace

void withholdLengths(Tally& tally, Shown shown)
{
    if (shown != Shown::Yes) {
        tally.lengths = {};
    }
}

EmployerTally::EmployerTally(const Period& period, const TimePieces& pieces, const DurationClasses& durations)
    : m_period(period), m_pieces(pieces), m_durations(durations), m_inside(pieces.inside().size()),
      m_trend(pieces.trend().size())
{
}

void EmployerTally::add(const EmployeeAbsence& employee)
{
    m_whole.add(employee, m_period, m_durations);
    for (std::size_t i = 0; i < m_inside.size(); ++i) {
        if (const TimePieces::Piece& piece = m_pieces.inside()[i]; piece.trendMonth < 0) {
            m_inside[i].add(employee, piece.period, m_durations);
        }
    }
    if (m_pieces.before()) {
        m_before.add(employee, *m_pieces.before(), m_durations);
    }
    for (std::size_t i = 0; i < m_trend.size(); ++i) {
        m_trend[i].add(employee, m_pieces.trend()[i], m_durations);
    }
}

const Tally& EmployerTally::insideAt(std::size_t index) const
{
    const int month = m_pieces.inside()[index].trendMonth;
    return month < 0 ? m_inside[index] : m_trend[std::size_t(month)];
}

template <typename Count> TimePieces::People EmployerTally::people(Count count) const
{
    TimePieces::People people;
    for (std::size_t i = 0; i < m_inside.size(); ++i) {
        people.inside.push_back(count(insideAt(i)));
    }
    people.before = count(m_before);
    for (const Tally& month : m_trend) {
        people.trend.push_back(count(month));
    }
    return people;
}

bool EmployerTally::isSmallAnywhere() const
{
    const auto all = people([](const Tally& tally) { return tally.employees; });
    return isFew(m_whole.employees) || isFew(all.before) || std::any_of(all.inside.begin(), all.inside.end(), isFew) ||
           std::any_of(all.trend.begin(), all.trend.end(), isFew);
}

EmployerTally::Told EmployerTally::told() const
{
    Told told;
    told.cells = m_pieces.withhold(people([](const Tally& tally) { return tally.employees; }));
    // Who recovered may be few where those employed are many.
    const auto lengths =
        m_pieces.withhold(people([](const Tally& tally) { return tally.lengths.employees; }), told.cells);
    for (std::size_t i = 0; i < m_inside.size(); ++i) {
        told.inside.push_back(insideAt(i));
    }
    told.trend = m_trend;
    withhold(told.inside, told.cells.inside, lengths.inside);
    withhold(told.trend, told.cells.trend, lengths.trend);
    told.whole = m_whole;
    if (isFew(m_whole.employees)) {
        told.shown = Shown::Small;
        told.whole = {};
    }
    withholdLengths(told.whole, isFew(m_whole.lengths.employees) ? Shown::Small : Shown::Yes);
    told.classes = withholdClasses(told.whole, m_durations.count);
    return told;
}

EmployerTally::Told& EmployerTally::Told::operator+=(const Told& other)
{
    whole += other.whole;
    addEach(inside, other.inside);
    addEach(trend, other.trend);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        classes[i] = classes[i] == Shown::Yes ? other.classes[i] : classes[i];
        if (classes[i] != Shown::Yes) {
            whole.classes.at(i) = {};
        }
    }
    return *this;
}

} // namespace kluis::insight
