// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace kluis::ui {

class DueList;

/// Where the day begins: what is late, due this week, or coming up for this person.
class TodayScreen : public QWidget {
    Q_OBJECT

public:
    explicit TodayScreen(QWidget* parent = nullptr);
    [[nodiscard]] DueList* list() const { return m_list; }
    /// A line above the list about what is to be done elsewhere; empty: none.
    void setReminder(const QString& text);

Q_SIGNALS:
    void shown();
    void reminderChosen();

protected:
    void showEvent(QShowEvent* event) override;

private:
    DueList* m_list;
    QPushButton* m_reminder;
};

} // namespace kluis::ui
