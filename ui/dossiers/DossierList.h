// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "ui/dossiers/DossierSource.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kluis::ui {

class DossierListModel;
class EmptyState;

/// The list with its instant filter. Arrow keys open what they pass; Enter goes into the dossier.
class DossierList : public QWidget {
    Q_OBJECT

public:
    static constexpr int filterDelayMs = 40;

    explicit DossierList(QWidget* parent = nullptr);

    void setSource(std::unique_ptr<DossierSource> source); ///< nullptr empties it: locked
    void setMayAdd(bool mayAdd);
    /// Whether the person writes employees into files for other systems.
    void setMayExport(bool mayExport);
    [[nodiscard]] bool mayAdd() const { return m_mayAdd; }
    void setEmployerShown(bool shown);
    /// While the first sync runs the empty list says so.
    void setSyncing(bool syncing);
    void refresh();
    /// Selects \p dossier when it is in the list; else shows it as soon as it comes.
    void select(const DossierId& dossier);
    void focusFilter();
    [[nodiscard]] std::optional<DossierId> selected() const { return m_selected; }
    [[nodiscard]] DossierListModel* model() const { return m_model; }
    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray& state);

Q_SIGNALS:
    void dossierChosen(const kluis::DossierId& dossier);
    void dossierEntered(); ///< Enter or double click: go on in the dossier
    void addWanted();
    void importWanted();
    void exportWanted();
    void syncWanted();
    void failed(const kluis::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void setUpView();
    void applyFilter();
    void fitColumns();
    void showState();
    void currentChanged(const QModelIndex& current);
    void restoreSelection();

    DossierListModel* m_model;
    QLineEdit* m_filter;
    QPushButton* m_add;
    QPushButton* m_import;
    QPushButton* m_export;
    QLabel* m_count;
    QStackedWidget* m_stack;
    QTableView* m_view;
    EmptyState* m_empty;
    QHash<int, int> m_columnWidths; ///< of hidden columns too
    QTimer m_filterTimer;
    std::optional<DossierId> m_selected;
    int m_selectedRow = 0;
    bool m_mayAdd = false;
    bool m_syncing = false;
    bool m_restoring = false;
};

} // namespace kluis::ui
