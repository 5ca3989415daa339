// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierHistory.h"

#include <QDateTime>
#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace kluis::ui {

class Banner;
class HistoryModel;

/// The history of one dossier: every value of every field with author and time, newest first, narrowed to a field or a
/// person; under the list the line one is at, with what changed in it marked.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// \p person: whose dossier; \p changes as the engine gives them.
    HistoryDialog(const QString& person, const QList<app::DossierChange>& changes, domain::Role role,
                  const QDateTime& now, QWidget* parent);

    [[nodiscard]] app::HistoryFilter filter() const;
    [[nodiscard]] HistoryModel* model() const { return m_model; }
    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);

Q_SIGNALS:
    void exportWanted(const kluis::app::HistoryFilter& filter);

private:
    void build(const QString& person);
    void buildList();
    void fillFilters();
    void apply();
    void showLine();

    QList<app::DossierChange> m_all;
    HistoryModel* m_model;
    Banner* m_banner;
    QComboBox* m_field;
    QComboBox* m_person;
    QLabel* m_count;
    QTreeView* m_list;
    QLabel* m_detail;
    QPushButton* m_export;
};

} // namespace kluis::ui
