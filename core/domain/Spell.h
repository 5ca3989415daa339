// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/SickReport.h"

namespace kluis::domain {

/// One period of absence in law: sick reports that follow each other within four weeks, counted as one. Day 0 (D0) is
/// the first day of the first report; days between the reports do not count, so every later term moves by them (BW
/// 7:629 lid 10, Ziektewet; DOMAIN 2.1). Value type.
class Spell {
public:
    /// A new absence belongs to the spell before when fewer days than these lie between (BW 7:629 lid 10).
    static constexpr int joiningDays = 28;
    /// The counted day after 104 weeks: the end of sick pay.
    static constexpr int lastDay = 728;

    /// \p reports at least one, in order, not overlapping, each but the last with its recovery.
    explicit Spell(std::vector<SickReport> reports) : m_reports(std::move(reports)) {}

    [[nodiscard]] const std::vector<SickReport>& reports() const { return m_reports; }
    /// D0.
    [[nodiscard]] QDate first() const { return m_reports.front().first; }
    /// The first day recovered for good; invalid while the spell runs.
    [[nodiscard]] QDate recovered() const { return m_reports.back().recovered; }
    [[nodiscard]] bool isOpen() const { return m_reports.back().isOpen(); }
    /// Days between its reports, which do not count.
    [[nodiscard]] int breakDays() const;

    /// The date of counted day \p day (0 is D0, never below). Behind the last day known the counting goes on, as if the
    /// person stayed ill.
    [[nodiscard]] QDate dateOf(int day) const;
    /// How many days count before \p date; 0 before D0. countedDay(dateOf(n)) is n.
    [[nodiscard]] int countedDay(const QDate& date) const;
    /// Days from \p date to the nearest day of the spell; 0 inside. An open spell goes on for ever.
    [[nodiscard]] qint64 distanceTo(const QDate& date) const;

    friend bool operator==(const Spell&, const Spell&) = default;

private:
    std::vector<SickReport> m_reports;
};

} // namespace kluis::domain
