// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DaySpan.h"

#include <vector>

namespace kluis::insight {

/// From this day on, this part of the working time was not worked.
struct AbsenceStep {
    DayNumber from = 0;
    qint32 hundredths = 10'000; ///< of a percent, 0..10000

    friend bool operator==(const AbsenceStep&, const AbsenceStep&) = default;
};

/// One sick report of the statistics: from the first sick day up to the first day recovered. Reports that the law joins
/// to one spell stay apart here (standard of 1996: a report within four weeks of another is a report of its own).
struct SickReport {
    DaySpan days;
    std::vector<AbsenceStep> steps; ///< by day; before the first step, and without any, the absence is 100 %

    friend bool operator==(const SickReport&, const SickReport&) = default;
};

/// From this day on, these hours.
struct HoursStep {
    DayNumber from = 0;
    qint32 partTime = 10'000; ///< as EmployeeAbsence::partTime

    friend bool operator==(const HoursStep&, const HoursStep&) = default;
};

/// What figures of absence need of one employment, and nothing else: no name, no number. Value type.
struct EmployeeAbsence {
    DaySpan employed;             ///< an unknown start or end is open
    qint32 partTime = 10'000;     ///< contract hours by full-time hours, in ten-thousandths, at first; may exceed 10000
    std::vector<HoursStep> hours; ///< that were agreed later; by day
    DayNumber born = 0;           ///< 0: not known
    std::vector<SickReport> reports;
    std::vector<DaySpan> leaves; ///< maternity leave

    /// Puts in order what records of people leave in disorder, so that Tally may rely on it: reports and leaves by their
    /// first day, none empty, none over another (a later report ends the one before), none outside the employment. A
    /// leave ends an illness that runs when it begins; one that goes on behind it is a new report.
    void tidy();

    friend bool operator==(const EmployeeAbsence&, const EmployeeAbsence&) = default;
};

} // namespace kluis::insight
