// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/AppointmentState.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>

namespace kluis::ui {

/// A free time, or an appointment, as the planner sees it: when and who, never why.
struct PlanningItem {
    QDateTime start; ///< on the wall clock of the practice
    int minutes = 20;
    bool isFree = false;
    app::PlannedAppointment planned; ///< of an appointment
    QString text;                    ///< in the picture
    QString state;                   ///< "planned", "came", "did not come"; of a free time "free"
    QString how;                     ///< "by phone", "consulting hour, Utrecht"
    QString spoken;                  ///< all of it, for a screen reader

    [[nodiscard]] QDateTime end() const { return start.addSecs(qint64(minutes) * 60); }
    friend bool operator==(const PlanningItem&, const PlanningItem&) = default;
};

/// One day of the hours.
struct PlanningDay {
    QDate day;
    QString title;
    bool isToday = false;
    QList<PlanningItem> items; ///< by time

    friend bool operator==(const PlanningDay&, const PlanningDay&) = default;
};

/// Some days of a doctor's consultation hours. View model; value type.
struct PlanningDays {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::PlanningDays)

public:
    QList<PlanningDay> days;
    int firstHour = 8; ///< of the picture, on the wall clock
    int lastHour = 17; ///< its end

    /// \p appointments of that doctor; those that were cancelled are left out, and their time is free. What is past is not
    /// free any more.
    [[nodiscard]] static PlanningDays of(const QString& hours, const QList<app::PlannedAppointment>& appointments,
                                         const QDate& first, int count, const QDateTime& now, const QLocale& locale);
    /// The first day of that day's week, as the locale has it.
    [[nodiscard]] static QDate startOfWeek(const QDate& day, const QLocale& locale);
    [[nodiscard]] static QString statusText(domain::AppointmentRecord::Status status);
    /// "by phone", "consulting hour, Utrecht".
    [[nodiscard]] static QString howText(const QString& mode, const QString& place, const QLocale& locale);

    friend bool operator==(const PlanningDays&, const PlanningDays&) = default;
};

} // namespace kluis::ui
