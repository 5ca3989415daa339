// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guidance/Guidance.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace kluis::ui {

/// One line in which a task is given: what, by when, to whom. A colleague is named by his user name, or a role is chosen.
class TaskForm : public QWidget {
    Q_OBJECT

public:
    explicit TaskForm(QWidget* parent = nullptr);
    /// A task that was refused comes back.
    void restore(const app::TaskInput& input);
    /// What is typed and not given yet.
    [[nodiscard]] QString draft() const;
    void restoreDraft(const QString& text);

Q_SIGNALS:
    void taskGiven(const kluis::app::TaskInput& input);

private:
    void submit();

    QLineEdit* m_text;
    QDateEdit* m_due;
    QComboBox* m_assignee;
    QPushButton* m_give;
};

} // namespace kluis::ui
