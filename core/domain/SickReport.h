// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace kluis::domain {

/// One sick report: the days [first, recovered). What statistics count; in law several may be one Spell. Value type.
struct SickReport {
    QDate first;     ///< first working day (partly) not worked
    QDate recovered; ///< first day recovered; invalid while it goes on

    [[nodiscard]] bool isOpen() const { return !recovered.isValid(); }
    friend bool operator==(const SickReport&, const SickReport&) = default;
};

/// Maternity leave as recorded. It is no absence by illness: it cuts reports in two (DOMAIN 2.1). Value type.
struct MaternityLeave {
    QDate due;   ///< of the birth; invalid where unknown
    QDate start; ///< first day of the leave; invalid: no leave
    QDate end;   ///< last day of the leave; invalid where unknown yet
    bool multiple = false;
    /// The doctor said that the illness before and after is one: then the leave does not count and the reports are joined.
    bool joins = false;
};

} // namespace kluis::domain
