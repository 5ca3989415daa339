// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/OfficeBook.h"

#include <QDialog>
#include <QList>

class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace kluis::ui {

/// Everybody's way to the privacy office: what happened, when it was noticed, and what became of earlier reports. Works
/// without the server; the report waits. Knows nothing of where it goes.
class BreachDialog : public QDialog {
    Q_OBJECT

public:
    explicit BreachDialog(QWidget* parent = nullptr);

    void setReports(const QList<app::OwnReport>& reports);
    void setBusy(bool busy);
    /// The report is kept: the text makes room for another one.
    void showKept();
    void showFailure(const QString& sentence);

Q_SIGNALS:
    void reportWanted(const QString& text, qint64 noticedAt);

private:
    void build();

    QPlainTextEdit* m_text;
    QDateTimeEdit* m_noticed;
    QPushButton* m_report;
    QLabel* m_state;
    QTreeWidget* m_reports;
};

} // namespace kluis::ui
