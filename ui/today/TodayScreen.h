// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/AppointmentState.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kluis::ui {

class DueList;

/// Where the day begins: today's appointments for who plans or sees people, and what is late, due this week, or coming up
/// for this person.
class TodayScreen : public QWidget {
    Q_OBJECT

public:
    explicit TodayScreen(QWidget* parent = nullptr);
    [[nodiscard]] DueList* list() const { return m_list; }
    /// Of today, by time; none: their place is gone.
    void setAppointments(const QList<app::PlannedAppointment>& appointments);
    /// A line above the list about what is to be done elsewhere; empty: none.
    void setReminder(const QString& text);
    /// The same about what is on paper.
    void setPaperReminder(const QString& text);

Q_SIGNALS:
    void shown();
    void dossierWanted(const kluis::DossierId& dossier);
    void reminderChosen();
    void paperChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_heading;
    QTableWidget* m_appointments;
    DueList* m_list;
    QPushButton* m_reminder;
    QPushButton* m_paper;
};

} // namespace kluis::ui
