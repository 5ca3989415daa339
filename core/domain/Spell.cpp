// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Spell.h"

#include <algorithm>

namespace kluis::domain {

int Spell::breakDays() const
{
    qint64 days = 0;
    for (std::size_t i = 1; i < m_reports.size(); ++i) {
        days += m_reports[i - 1].recovered.daysTo(m_reports[i].first);
    }
    return int(days);
}

QDate Spell::dateOf(int day) const
{
    qint64 left = qMax(day, 0);
    for (std::size_t i = 0; i + 1 < m_reports.size(); ++i) {
        const qint64 length = m_reports[i].first.daysTo(m_reports[i].recovered);
        if (left < length) {
            return m_reports[i].first.addDays(left);
        }
        left -= length;
    }
    return m_reports.back().first.addDays(left);
}

int Spell::countedDay(const QDate& date) const
{
    qint64 counted = 0;
    for (std::size_t i = 0; i < m_reports.size(); ++i) {
        const qint64 passed = qMax<qint64>(m_reports[i].first.daysTo(date), 0);
        const bool isLast = i + 1 == m_reports.size();
        counted += isLast ? passed : std::min(passed, m_reports[i].first.daysTo(m_reports[i].recovered));
    }
    return int(counted);
}

qint64 Spell::distanceTo(const QDate& date) const
{
    if (date < first()) {
        return date.daysTo(first());
    }
    return isOpen() || date < recovered() ? 0 : recovered().daysTo(date) + 1;
}

} // namespace kluis::domain
