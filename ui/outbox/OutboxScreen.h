// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace kluis::ui {

class EmptyState;

/// One change that is not at the server.
struct OutboxLine {
    QString dossier; ///< name of the person
    QString what;    ///< field or kind of change
    QString when;
    QString reason; ///< why the server refused it; empty while it waits
};

/// What waits for the server, and what it refused, with the reason.
class OutboxScreen : public QWidget {
    Q_OBJECT

public:
    explicit OutboxScreen(QWidget* parent = nullptr);
    /// \p lines may be fewer than the counts tell, when there are very many.
    void setContent(quint64 waiting, quint64 refused, quint64 conflicts, const QList<OutboxLine>& lines);
    void forget();

Q_SIGNALS:
    void syncWanted();
    void shown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLabel* m_summary;
    QPushButton* m_sync;
    QStackedWidget* m_stack;
    QTableWidget* m_table;
    EmptyState* m_empty;
};

} // namespace kluis::ui
