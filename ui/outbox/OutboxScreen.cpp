// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxScreen.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/SymbolIcon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

OutboxScreen::OutboxScreen(QWidget* parent)
    : QWidget(parent), m_summary(form::paragraph({}, this)),
      m_sync(new QPushButton(symbolIcon(QStringLiteral("sync")), tr("&Send now"), this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableWidget(this)), m_empty(new EmptyState(this))
{
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Dossier"), tr("Change"), tr("When"), tr("State")});
    m_table->setAccessibleName(tr("Changes that are not at the server"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setContent(
        QStringLiteral("success"), tr("Everything is at the server"),
        tr("What you change is kept here first and sent by itself as soon as the server can be reached."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_sync, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_sync, &QPushButton::clicked, this, &OutboxScreen::syncWanted);
    forget();
}

void OutboxScreen::setContent(quint64 waiting, quint64 refused, quint64 conflicts, const QList<OutboxLine>& lines)
{
    QStringList parts;
    if (waiting > 0) {
        parts.append(tr("%Ln changes wait for the server.", nullptr, int(waiting)));
    }
    if (refused > 0) {
        parts.append(tr("%Ln were refused and are kept here.", nullptr, int(refused)));
    }
    if (conflicts > 0) {
        parts.append(tr("%Ln were also changed by somebody else and wait for your decision.", nullptr, int(conflicts)));
    }
    m_summary->setText(parts.join(u' '));
    m_summary->setVisible(!parts.isEmpty());
    m_sync->setEnabled(waiting > 0);
    m_table->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const auto& line = lines[row];
        const QString state = line.reason.isEmpty() ? tr("Waiting") : tr("Refused: %1").arg(line.reason);
        const QStringList cells{line.dossier, line.what, line.when, state};
        for (int column = 0; column < cells.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    const bool nothing = waiting + refused + conflicts == 0;
    m_stack->setVisible(nothing || !lines.isEmpty());
    m_stack->setCurrentIndex(nothing ? 0 : 1);
}

void OutboxScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void OutboxScreen::forget()
{
    setContent(0, 0, 0, {});
}

} // namespace kluis::ui
