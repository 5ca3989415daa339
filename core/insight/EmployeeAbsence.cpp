// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/EmployeeAbsence.h"

namespace kluis::insight {

namespace {

void tidyLeaves(std::vector<DaySpan>& leaves, const DaySpan& employed)
{
    std::sort(leaves.begin(), leaves.end(), [](const DaySpan& a, const DaySpan& b) { return a.from < b.from; });
    DayNumber free = employed.from;
    for (DaySpan& leave : leaves) {
        leave = leave.cutTo({free, employed.until});
        free = std::max(free, leave.until);
    }
    std::erase_if(leaves, [](const DaySpan& leave) { return leave.isEmpty(); });
}

void tidyReports(std::vector<SickReport>& reports, const DaySpan& employed)
{
    std::stable_sort(reports.begin(), reports.end(),
                     [](const SickReport& a, const SickReport& b) { return a.days.from < b.days.from; });
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const DayNumber next = i + 1 < reports.size() ? reports[i + 1].days.from : never;
        reports[i].days = reports[i].days.cutTo({employed.from, std::min(employed.until, next)});
    }
    std::erase_if(reports, [](const SickReport& report) { return report.days.isEmpty(); });
}

/// What is left of the reports outside the leaves.
std::vector<SickReport> outside(const std::vector<DaySpan>& leaves, const std::vector<SickReport>& reports)
{
    std::vector<SickReport> left;
    for (const SickReport& report : reports) {
        DaySpan rest = report.days;
        for (const DaySpan& leave : leaves) {
            const DaySpan before{rest.from, std::min(rest.until, leave.from)};
            if (!before.isEmpty()) {
                left.push_back({before, report.steps});
            }
            rest.from = std::max(rest.from, leave.until);
        }
        if (!rest.isEmpty()) {
            left.push_back({rest, report.steps});
        }
    }
    return left;
}

} // namespace

void EmployeeAbsence::tidy()
{
    tidyLeaves(leaves, employed);
    tidyReports(reports, employed);
    if (!leaves.empty()) {
        reports = outside(leaves, reports);
    }
}

} // namespace kluis::insight
