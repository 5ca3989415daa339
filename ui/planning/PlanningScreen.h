// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/planning/PlanningDays.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kluis::ui {

class Banner;
class PlanningView;
class Question;

/// The planner's place: a doctor's week or day, as a picture and as the table a screen reader reads. A time is chosen for
/// somebody: for a dossier that an appointment is wanted for, or for an appointment that is to be moved.
class PlanningScreen : public QWidget {
    Q_OBJECT

public:
    /// For whom a time is being chosen.
    struct Purpose {
        DossierId dossier;
        QString name;
        QString appointment; ///< the record that is moved; empty: a new one
    };

    explicit PlanningScreen(QWidget* parent = nullptr);

    /// \p chosen is shown of them; nothing: who was chosen before.
    void setDoctors(const QList<app::DoctorAtWork>& doctors, const std::optional<UserId>& chosen = std::nullopt);
    /// The doctor who looks at it, or nothing: a doctor's hours are for himself and for the planners to change.
    void setSelf(const std::optional<UserId>& doctor);
    /// As if the person had chosen that doctor; nothing happens where he is not known here.
    void chooseDoctor(const UserId& doctor);
    /// What the days that are shown hold.
    void setAppointments(const QList<app::PlannedAppointment>& appointments, const QDateTime& now);
    /// Those the server refused: the first of them is asked about.
    void setRefused(const QList<app::PlannedAppointment>& refused, const QString& reason);
    void choosePurpose(const Purpose& purpose);
    void endPurpose();
    [[nodiscard]] std::optional<Purpose> purpose() const { return m_purpose; }
    void forget();

    [[nodiscard]] std::optional<app::DoctorAtWork> doctor() const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] int dayCount() const;
    [[nodiscard]] PlanningView* view() const { return m_view; }
    void go(const QDate& day);

Q_SIGNALS:
    void shown(); ///< or other days are to be shown
    void timeChosen(const kluis::ui::PlanningItem& item);
    void statusWanted(const kluis::app::PlannedAppointment& planned, kluis::domain::AppointmentRecord::Status status);
    void dossierWanted(const kluis::DossierId& dossier);
    void hoursWanted();
    void purposeNeeded(); ///< a free time was chosen, and nobody is named

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHead(QHBoxLayout* head);
    void buildActions(QHBoxLayout* actions);
    void connectParts();
    [[nodiscard]] QPushButton* actionFor(const char* name, const QString& text,
                                         domain::AppointmentRecord::Status status);
    void fillTable();
    void showChosen();
    void markRow();
    void chooseRow(int row);
    void doctorChosen();
    void showWhoseHours();
    [[nodiscard]] QWidget* daysPart() const;
    void askToCancel();
    void dropQuestion();
    void take();
    void turn(int by);

    QList<app::DoctorAtWork> m_doctors;
    QList<app::PlannedAppointment> m_refused;
    std::optional<Purpose> m_purpose;
    std::optional<UserId> m_self;
    std::optional<UserId> m_shownOf;                ///< whose days stand there
    std::optional<app::PlannedAppointment> m_asked; ///< whether to cancel it
    QDate m_day;
    QComboBox* m_doctor;
    QComboBox* m_span;
    QLabel* m_range;
    QPushButton* m_hours;
    QPushButton* m_asTable;
    Banner* m_aside;  ///< what the server refused
    Banner* m_banner; ///< for whom a time is chosen
    QStackedWidget* m_stack;
    PlanningView* m_view;
    QTableWidget* m_table;
    QLabel* m_chosen;
    Question* m_question;
    QPushButton* m_move;
    QPushButton* m_open;
    QList<QPushButton*> m_actions;
};

} // namespace kluis::ui
