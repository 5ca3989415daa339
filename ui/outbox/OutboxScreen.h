// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/OutboxLine.h"

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kluis::ui {

class Banner;
class EmptyState;
class UnsentDetail;

/// What waits for the server, and what it refused, with the reason; the chosen one below the list with what can be done.
class OutboxScreen : public QWidget {
    Q_OBJECT

public:
    explicit OutboxScreen(QWidget* parent = nullptr);
    /// \p lines may be fewer than the counts tell, when there are very many. The chosen one stays chosen.
    void setContent(quint64 waiting, quint64 refused, const QList<OutboxLine>& lines);
    void showFailure(const QString& sentence);
    void showDone(const QString& sentence);
    void forget();
    [[nodiscard]] const OpId& chosen() const { return m_chosen; }
    [[nodiscard]] UnsentDetail* detail() const { return m_detail; }
    /// A lead may open what a colleague handed on.
    void setMayRead(bool lead);

Q_SIGNALS:
    void syncWanted();
    void readWanted();
    void shown();
    /// A medical one was chosen: its text is wanted.
    void textWanted(const kluis::OpId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildTable();
    void showCounts(quint64 waiting, quint64 refused);
    void choose();

    QList<OutboxLine> m_lines;
    OpId m_chosen;
    bool m_filling = false;
    Banner* m_banner;
    QLabel* m_summary;
    QPushButton* m_read;
    QPushButton* m_sync;
    QStackedWidget* m_stack;
    QTableWidget* m_table;
    UnsentDetail* m_detail;
    EmptyState* m_empty;
};

} // namespace kluis::ui
