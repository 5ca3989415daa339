// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Period.h"

namespace kluis::insight {

Result<Period> Period::of(const QDate& from, const QDate& to)
{
    if (!from.isValid() || !to.isValid()) {
        return fail(ErrorCode::InvalidArgument, tr("A period needs a valid first and last day."));
    }
    if (to < from) {
        return fail(ErrorCode::InvalidArgument, tr("The last day of a period can't be before its first."));
    }
    if (from.daysTo(to) >= mostDays) {
        return fail(ErrorCode::InvalidArgument, tr("A period is at most ten years."));
    }
    return Period(from, to);
}

Period Period::monthOf(const QDate& day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

DaySpan Period::days() const
{
    return {dayNumber(m_from), dayNumber(m_to) + 1};
}

qint64 Period::daysInYear() const
{
    return m_to.addDays(1).addYears(-1).daysTo(m_to.addDays(1));
}

std::vector<Period> Period::months() const
{
    std::vector<Period> all;
    for (QDate first = m_from; first <= m_to;) {
        const Period month = monthOf(first);
        all.push_back({first, qMin(month.m_to, m_to)});
        first = month.m_to.addDays(1);
    }
    return all;
}

} // namespace kluis::insight
