// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QLocale>

namespace kluis::domain {
class MilestonePlan;
}

namespace kluis::ui {

/// A milestone or task of one dossier, as the calendar shows it.
struct CalendarLine {
    QString item; ///< domain::MilestoneKey's text, or the task's id
    bool isTask = false;
    QString what;
    QString due;
    QString state; ///< in words: "late", "open", "done 2 Feb 2026"
    QString whose;
    QString detail;   ///< source of the rule, document and remark; for a tooltip and screen readers
    QString document; ///< id of the one that was named
    QString note;
    bool late = false;
    bool open = false;
    bool mayRecord = false; ///< this role may say that it was done
    bool mayEdit = false;   ///< a task that is still to be done, and no employee's request

    friend bool operator==(const CalendarLine&, const CalendarLine&) = default;
};

/// The law's calendar and the tasks of a dossier. View model; value type.
struct CalendarLines {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::CalendarLines)

public:
    bool offered = false; ///< the role sees tasks and milestones
    QString summary;      ///< "Day 57 of the absence, week 9 of 104. …"; empty: no absence
    QString question;     ///< for the doctor, about maternity leave; mostly empty
    QList<CalendarLine> lines;
    QList<std::pair<QString, QString>> documents; ///< id and name, newest first

    /// \p plan: app::Guidance::calendarOf() of the same view.
    [[nodiscard]] static CalendarLines of(const app::DossierView& view, const domain::MilestonePlan& plan,
                                          domain::Role role, const QDate& today, const QLocale& locale);

    friend bool operator==(const CalendarLines&, const CalendarLines&) = default;
};

} // namespace kluis::ui
