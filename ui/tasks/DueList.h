// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/DueGroup.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kluis::ui {

class EmptyState;

/// What is to be done, under its headings. Enter opens the dossier; Space or the button says that it was done today, at
/// once and without a question: it can be opened again in the dossier. F2 or the button changes a task.
class DueList : public QWidget {
    Q_OBJECT

public:
    explicit DueList(QWidget* parent = nullptr);
    /// What stands there while nothing is due.
    void setEmptyText(const QString& title, const QString& hint);
    /// \p isAll: false when there is more than \p groups show.
    void setGroups(const QList<DueGroup>& groups, bool isAll);
    void forget();
    void focusList();

Q_SIGNALS:
    void dossierWanted(const kluis::DossierId& dossier);
    void doneWanted(const kluis::ui::DueLine& line);
    void editWanted(const kluis::ui::DueLine& line); ///< a task

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    void addGroup(const DueGroup& group);
    void openCurrent();
    void finishCurrent();
    void editCurrent();
    [[nodiscard]] std::optional<DueLine> current() const;

    QList<DueGroup> m_groups;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QTreeWidget* m_tree;
    QLabel* m_hint;
    QPushButton* m_open;
    QPushButton* m_done;
    QPushButton* m_edit;
};

} // namespace kluis::ui
