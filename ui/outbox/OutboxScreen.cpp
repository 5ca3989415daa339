// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxScreen.h"

#include "ui/outbox/UnsentDetail.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

OutboxScreen::OutboxScreen(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_summary(form::paragraph({}, this)),
      m_read(form::linkButton(tr("Open a colleague's changes that were not accepted…"), this)),
      m_sync(new QPushButton(symbolIcon(QStringLiteral("sync")), tr("&Send now"), this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableWidget(this)), m_detail(new UnsentDetail(this)),
      m_empty(new EmptyState(this))
{
    buildTable();
    build();
    m_read->setObjectName(QStringLiteral("readHandedOn"));
    setMayRead(false);
    connect(m_read, &QPushButton::clicked, this, &OutboxScreen::readWanted);
    connect(m_sync, &QPushButton::clicked, this, &OutboxScreen::syncWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_filling) {
            choose();
        }
    });
    connect(m_detail, &UnsentDetail::writingChanged, m_table, &QTableWidget::setDisabled);
    forget();
}

void OutboxScreen::buildTable()
{
    asListTable(*m_table, {tr("Dossier"), tr("Change"), tr("Value"), tr("When"), tr("State")}, 2);
    m_table->setObjectName(QStringLiteral("unsent"));
    m_table->setAccessibleName(tr("Changes that are not at the server"));
}

void OutboxScreen::build()
{
    m_empty->setContent(
        QStringLiteral("success"), tr("Everything is at the server"),
        tr("What you change is kept here first and sent by itself as soon as the server can be reached."));
    auto* both = new QWidget(m_stack);
    auto* list = new QVBoxLayout(both);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Look::space(3));
    list->addWidget(m_table, 1);
    list->addWidget(m_detail);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_sync, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
}

void OutboxScreen::showCounts(quint64 waiting, quint64 refused)
{
    QStringList parts;
    if (waiting > 0) {
        parts.append(tr("%Ln changes wait for the server.", nullptr, int(waiting)));
    }
    if (refused > 0) {
        parts.append(tr("%Ln were refused and are kept here.", nullptr, int(refused)));
    }
    m_summary->setText(parts.join(u' '));
    m_summary->setVisible(!parts.isEmpty());
    m_sync->setVisible(waiting > 0);
}

void OutboxScreen::setContent(quint64 waiting, quint64 refused, const QList<OutboxLine>& lines)
{
    showCounts(waiting, refused);
    if (m_detail->isWriting()) {
        return; // what somebody writes does not change under his hands; the list comes when he is done
    }
    m_filling = true;
    m_lines = lines;
    m_table->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const auto& line = lines[row];
        const QString state = line.reason.isEmpty() ? tr("Waiting") : tr("Refused");
        const QStringList cells{line.person, line.what, line.brief(), line.when, state};
        for (int column = 0; column < cells.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
        m_table->item(row, 4)->setToolTip(line.reason);
    }
    const auto same =
        std::find_if(lines.begin(), lines.end(), [this](const OutboxLine& line) { return line.id == m_chosen; });
    if (lines.isEmpty()) {
        m_table->clearSelection();
    } else {
        m_table->selectRow(same == lines.end() ? 0 : int(same - lines.begin()));
    }
    m_filling = false;
    m_stack->setCurrentIndex(lines.isEmpty() ? 0 : 1);
    choose();
}

void OutboxScreen::choose()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    m_detail->setVisible(row >= 0 && row < m_lines.size());
    if (row < 0 || row >= m_lines.size()) {
        m_chosen = {};
        m_detail->forget();
        return;
    }
    const OutboxLine& line = m_lines[row];
    const bool other = line.id != m_chosen;
    m_chosen = line.id;
    m_detail->setLine(line);
    if (other && line.medical && !line.closed) {
        Q_EMIT textWanted(line.id);
    }
}

void OutboxScreen::setMayRead(bool lead)
{
    m_read->setVisible(lead);
}

void OutboxScreen::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void OutboxScreen::showDone(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void OutboxScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void OutboxScreen::forget()
{
    m_banner->clear();
    m_detail->forget();
    setContent(0, 0, {});
}

} // namespace kluis::ui
