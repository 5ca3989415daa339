// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace kluis::ui {

class DueList;

/// Everything that is to be done, however far ahead: this person's, or everybody's.
class TasksScreen : public QWidget {
    Q_OBJECT

public:
    explicit TasksScreen(QWidget* parent = nullptr);
    [[nodiscard]] DueList* list() const { return m_list; }
    [[nodiscard]] bool isEverybodys() const;

Q_SIGNALS:
    void shown(); ///< or something else is to be shown

protected:
    void showEvent(QShowEvent* event) override;

private:
    QCheckBox* m_everybodys;
    DueList* m_list;
};

} // namespace kluis::ui
