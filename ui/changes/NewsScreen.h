// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/NewsGroup.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kluis::ui {

class EmptyState;

/// What others changed in dossiers that this person has not opened since, by dossier. Enter opens one, which marks it
/// seen.
class NewsScreen : public QWidget {
    Q_OBJECT

public:
    explicit NewsScreen(QWidget* parent = nullptr);
    /// \p isAll: false when there is more than \p groups show.
    void setNews(const QList<NewsGroup>& groups, bool isAll);
    void forget();

Q_SIGNALS:
    void shown();
    void dossierWanted(const kluis::DossierId& dossier);
    void allSeenWanted();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    void addGroup(const NewsGroup& group);
    void openCurrent();
    [[nodiscard]] std::optional<DossierId> current() const;

    QList<NewsGroup> m_groups;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QTreeWidget* m_tree;
    QLabel* m_hint;
    QPushButton* m_open;
    QPushButton* m_seen;
};

} // namespace kluis::ui
