// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guidance/Guidance.h"
#include "ui/dossier/CalendarLines.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace kluis::ui {

class MedicalTextRules;
class TaskForm;

/// The law's calendar of a dossier and its tasks. What was done is recorded in the row below the list, for the chosen
/// line; nothing opens over it.
class CalendarPanel : public QWidget {
    Q_OBJECT

public:
    /// \p rules: for the text of a task; null for none. It outlives this.
    explicit CalendarPanel(QWidget* parent = nullptr, MedicalTextRules* rules = nullptr);
    void setCalendar(const CalendarLines& calendar);
    [[nodiscard]] TaskForm* taskForm() const { return m_form; }

Q_SIGNALS:
    void milestoneRecorded(const kluis::app::MilestoneInput& input);
    void taskChanged(const QString& task, const kluis::app::TaskInput& input);
    void taskEditWanted(const QString& task);

private:
    void buildTree();
    void buildRecorder();
    void fill();
    void showRecorder();
    void editCurrent();
    void record(domain::TaskRecord::Status status);
    [[nodiscard]] const CalendarLine* current() const;

    CalendarLines m_calendar;
    QLabel* m_summary;
    QLabel* m_question;
    QTreeWidget* m_tree;
    QWidget* m_recorder;
    QDateEdit* m_day;
    QComboBox* m_document;
    QPushButton* m_done;
    QPushButton* m_skip;
    QPushButton* m_reopen;
    QPushButton* m_edit;
    TaskForm* m_form;
};

} // namespace kluis::ui
