// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/TimePieces.h"

#include <algorithm>

namespace kluis::insight {

namespace {

constexpr int trendMonths = 24;

std::vector<Period> trendUpTo(const QDate& last)
{
    const QDate first = QDate(last.year(), last.month(), 1).addMonths(1 - trendMonths);
    const auto period = Period::of(first, last);
    return period ? period->months() : std::vector<Period>();
}

/// With one piece for all of the period that is older than the trend.
std::vector<Period> withoutOldMonths(const Period& period, const QDate& trendBegins)
{
    std::vector<Period> all;
    if (const auto old = Period::of(period.from(), std::min(period.to(), trendBegins.addDays(-1))); old) {
        all.push_back(*old);
    }
    if (const auto rest = Period::of(std::max(period.from(), trendBegins), period.to()); rest) {
        const auto months = rest->months();
        all.insert(all.end(), months.begin(), months.end());
    }
    return all;
}

} // namespace

TimePieces::TimePieces(const Period& period, bool isByMonth) : m_trend(trendUpTo(period.to()))
{
    for (const Period& each : isByMonth ? period.months() : withoutOldMonths(period, m_trend.front().from())) {
        const auto same = std::find(m_trend.begin(), m_trend.end(), each);
        m_inside.push_back({each, same == m_trend.end() ? -1 : int(same - m_trend.begin())});
    }
    for (std::size_t i = 0; i < m_trend.size(); ++i) {
        if (m_trend[i].from() < period.from() && period.from() <= m_trend[i].to()) {
            const auto days = Period::of(m_trend[i].from(), period.from().addDays(-1));
            m_before = days ? std::optional(*days) : std::nullopt;
            m_cutMonth = int(i);
            m_cutPiece = 0; // the period begins within the trend: there is no older piece
        }
    }
}

TimePieces::Cells TimePieces::withhold(const People& people, const Cells& already) const
{
    Cells cells;
    // The period is the sum of its pieces, and nothing else is a sum.
    cells.inside = withholdSmall(people.inside, GroupKind::Sharing, already.inside);
    cells.trend = already.trend;
    cells.trend.resize(m_trend.size(), Shown::Yes);
    for (std::size_t i = 0; i < cells.trend.size(); ++i) {
        if (cells.trend[i] == Shown::Yes && isFew(people.trend[i])) {
            cells.trend[i] = Shown::Small;
        }
    }
    for (std::size_t i = 0; i < m_inside.size(); ++i) {
        if (m_inside[i].trendMonth >= 0) {
            cells.trend[std::size_t(m_inside[i].trendMonth)] = cells.inside[i];
        }
    }
    if (m_cutMonth >= 0 && cells.trend[std::size_t(m_cutMonth)] == Shown::Yes) {
        cells.trend[std::size_t(m_cutMonth)] = ofMonthThatIsCut(people, cells);
    }
    return cells;
}

/// The rest of it, in the period, is shown or follows from the other pieces; then its beginning follows too.
Shown TimePieces::ofMonthThatIsCut(const People& people, const Cells& cells) const
{
    const auto rest = std::size_t(m_cutPiece);
    if (isFew(people.before) || isFew(people.inside[rest])) {
        return Shown::Beside;
    }
    return people.before == 0 ? cells.inside[rest] : Shown::Yes;
}

} // namespace kluis::insight
