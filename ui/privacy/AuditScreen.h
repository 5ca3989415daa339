// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/AuditEntry.h"
#include "app/audit/AuditQuery.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kluis::ui {

class EmptyState;

/// The privacy officer's place: who did what, newest first, by person, dossier, event and period; a chosen entry with all it
/// holds; older ones when asked; a file of them. Knows nothing of where they come from.
class AuditScreen : public QWidget {
    Q_OBJECT

public:
    explicit AuditScreen(QWidget* parent = nullptr);

    /// What the fields ask now; the first page of it.
    [[nodiscard]] app::AuditQuery request() const;
    /// Takes a page in. \p isFirst: it takes the place of what is there. \p reached: Unix milliseconds, how far back the
    /// search came.
    void addPage(const QList<app::AuditEntry>& entries, bool isFirst, bool hasMore, qint64 reached);
    void setBusy(bool busy);
    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);
    /// Takes every entry off the screen.
    void forget();

Q_SIGNALS:
    void shown(); ///< came into sight
    void searchWanted();
    void olderWanted();
    void exportWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFields();
    void buildTable();
    void build();
    void addRow(const app::AuditEntry& entry);
    void showChosen();
    void showState(const QString& text);

    QLineEdit* m_person;
    QLineEdit* m_dossier;
    QComboBox* m_event;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QPushButton* m_search;
    QPushButton* m_older;
    QPushButton* m_export;
    QLabel* m_state;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableWidget* m_table;
    QLabel* m_detail;
    QList<app::AuditEntry> m_entries;
    bool m_hasMore = false;
};

} // namespace kluis::ui
