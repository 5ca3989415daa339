// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guidance/Guidance.h"

#include <QWidget>

class QPushButton;

namespace kluis::ui {

class MedicalTextRules;
class TaskFields;

/// A line in which a task is given: what, by when, to whom.
class TaskForm : public QWidget {
    Q_OBJECT

public:
    /// \p rules: for what is typed; null for none. It outlives this.
    explicit TaskForm(QWidget* parent = nullptr, MedicalTextRules* rules = nullptr);
    /// Whom it can be given to beside the roles.
    void setColleagues(const QList<app::Colleague>& colleagues);
    /// A task that was refused comes back.
    void restore(const app::TaskInput& input);
    /// What is typed and not given yet.
    [[nodiscard]] QString draft() const;
    void restoreDraft(const QString& text);

Q_SIGNALS:
    void taskGiven(const kluis::app::TaskInput& input);

private:
    void submit();

    QPushButton* m_give;
    TaskFields* m_fields;
};

} // namespace kluis::ui
