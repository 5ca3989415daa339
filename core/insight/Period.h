// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insight/DaySpan.h"

#include <QCoreApplication>
#include <QDate>

#include <vector>

namespace kluis::insight {

/// The days that figures are about, first and last included. Value type.
class Period {
    Q_DECLARE_TR_FUNCTIONS(kluis::insight::Period)

public:
    static constexpr int mostDays = 3660; ///< ten years

    /// \returns InvalidArgument for days that are none, in the wrong order, or longer apart than mostDays.
    [[nodiscard]] static Result<Period> of(const QDate& from, const QDate& to);
    /// The calendar month \p day lies in.
    [[nodiscard]] static Period monthOf(const QDate& day);

    [[nodiscard]] const QDate& from() const { return m_from; }
    [[nodiscard]] const QDate& to() const { return m_to; }
    [[nodiscard]] DaySpan days() const;
    [[nodiscard]] qint64 length() const { return m_from.daysTo(m_to) + 1; }
    /// Days of the year that ends with the last day: what a frequency is scaled to. A whole year is scaled by one.
    [[nodiscard]] qint64 daysInYear() const;
    /// The calendar months it touches, the first and last cut to the period; in order.
    [[nodiscard]] std::vector<Period> months() const;

    friend bool operator==(const Period&, const Period&) = default;

private:
    Period(const QDate& from, const QDate& to) : m_from(from), m_to(to) {}

    QDate m_from;
    QDate m_to;
};

} // namespace kluis::insight
