// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/OfficeValues.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kluis::ui {

class EmptyState;
class OfficeForm;

/// The privacy officer's registers: breaches, processing, processors, reviews; what is due first stands first, the chosen one
/// beside the list. Knows nothing of where they come from.
class OfficeScreen : public QWidget {
    Q_OBJECT

public:
    explicit OfficeScreen(QWidget* parent = nullptr);

    /// In this order. What is being typed stays; a record that is only looked at is shown as it is now.
    void setRecords(const QList<app::OfficeRecord>& records);
    void setBusy(bool busy);
    void showFailure(const QString& sentence);
    /// \p record, as the server has it now, takes the place of what was typed.
    void showSaved(const app::OfficeRecord& record);
    /// Takes everything off the screen.
    void forget();
    [[nodiscard]] OfficeForm* form() const { return m_form; }

Q_SIGNALS:
    void shown(); ///< came into sight
    void saveWanted(const kluis::app::OfficeRecord& record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void fill();
    void add(app::OfficeKind kind);
    void choose();
    void select(const RecordId& id);
    void discard();
    void showNone();
    [[nodiscard]] int rowOf(const RecordId& id) const;
    [[nodiscard]] bool mustAnswer();

    QTableWidget* m_table;
    EmptyState* m_empty;
    OfficeForm* m_form;
    QStackedWidget* m_stack;
    QPushButton* m_new;
    QPushButton* m_discard; ///< there while something is changed
    QPushButton* m_save;
    QLabel* m_state;
    QList<app::OfficeRecord> m_records;
    bool m_isFilling = false;
};

} // namespace kluis::ui
