// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "app/guidance/Guidance.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace kluis::ui {

class MedicalTextRules;

/// What is said of a task: what, by when, whose. A role is chosen, or a colleague by name; who is not in the list may be
/// typed by his user name. What is typed is looked at as everything that the employer reads.
class TaskFields : public QWidget {
    Q_OBJECT

public:
    /// \p rules: the words that are not medical at this employer, and who writes; null for none. \p actions stand behind the
    /// date and the person, in the same line.
    explicit TaskFields(MedicalTextRules* rules, const QList<QWidget*>& actions = {}, QWidget* parent = nullptr);

    /// Whom it can be given to beside the roles: their names, roles behind them. What is chosen stays.
    void setColleagues(const QList<app::Colleague>& colleagues);
    void setTask(const app::TaskState& state);
    /// Everything, as a new task.
    [[nodiscard]] app::TaskInput input() const;
    /// What differs from \p before; the rest stays as it is, whatever others make of it meanwhile.
    [[nodiscard]] app::TaskInput changesOf(const app::TaskState& before) const;
    [[nodiscard]] QLineEdit* text() const { return m_text; }
    [[nodiscard]] QDateEdit* due() const { return m_due; }

private:
    void build(const QList<QWidget*>& actions);
    void addRoles();
    [[nodiscard]] QString assignee() const;
    [[nodiscard]] static QString assigneeOf(const app::TaskState& state);

    QLineEdit* m_text;
    QDateEdit* m_due;
    QComboBox* m_assignee;
};

} // namespace kluis::ui
