// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/OfficeScreen.h"

#include "app/office/OfficeBook.h"
#include "ui/privacy/OfficeForm.h"
#include "ui/privacy/OfficeText.h"
#include "ui/style/Look.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

using app::OfficeKind;
using app::OfficeRecord;

OfficeScreen::OfficeScreen(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(this)), m_empty(new EmptyState(this)), m_form(new OfficeForm),
      m_stack(new QStackedWidget(this)), m_new(new QPushButton(tr("&New"), this)),
      m_discard(new QPushButton(tr("Discard &changes"), this)), m_save(form::primaryButton(tr("&Save"), this)),
      m_state(form::hint({}, this))
{
    m_new->setObjectName(QStringLiteral("officeNew"));
    m_discard->setObjectName(QStringLiteral("officeDiscard"));
    m_save->setObjectName(QStringLiteral("officeSave"));
    m_state->setObjectName(QStringLiteral("officeState"));
    asListTable(*m_table, {tr("Kind"), tr("Title"), tr("To do")}, 1);
    m_table->setObjectName(QStringLiteral("office"));
    m_table->setAccessibleName(tr("Records of the privacy office, what is due first"));
    auto* kinds = new QMenu(m_new);
    for (const OfficeKind kind : app::officeKinds) {
        kinds->addAction(OfficeText::kind(kind), this, [this, kind] { add(kind); });
    }
    m_new->setMenu(kinds);
    build();
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_form->record()); });
    connect(m_discard, &QPushButton::clicked, this, &OfficeScreen::discard);
    connect(m_form, &OfficeForm::edited, this, [this] { m_discard->setVisible(m_form->isChanged()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OfficeScreen::choose);
    forget();
}

void OfficeScreen::build()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_empty->setContent(QStringLiteral("tasks"), tr("The privacy office"),
                        tr("Choose a record, or make a new one. Reports of colleagues come in by themselves."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(Look::space(4));
    middle->addWidget(m_table, 3);
    middle->addWidget(m_stack, 2);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_new);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Privacy office"), this));
    column->addLayout(middle, 1);
    column->addLayout(foot);
}

void OfficeScreen::setRecords(const QList<OfficeRecord>& records)
{
    const OfficeRecord typed = m_form->record();
    const bool isKept = m_stack->currentIndex() == 1;
    m_records = records;
    fill();
    if (!isKept) {
        return;
    }
    select(typed.id);
    const int row = rowOf(typed.id);
    if (row >= 0 && !m_form->isChanged() && m_records.at(row) != typed) {
        m_form->setRecord(m_records.at(row)); // else its old revision would be refused
    }
}

void OfficeScreen::fill()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_isFilling = true; // the person did not choose anything
    m_table->setRowCount(int(m_records.size()));
    for (int row = 0; row < m_records.size(); ++row) {
        const OfficeRecord& record = m_records.at(row);
        const auto kind = app::officeKindFromNumber(record.kind).value_or(OfficeKind::Breach);
        const QStringList cells{OfficeText::kind(kind), record.title, OfficeText::state(record, now, locale())};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (OfficeText::isLate(record, now)) {
                QFont bold = item->font();
                bold.setBold(true);
                item->setFont(bold);
            }
            m_table->setItem(row, column, item);
        }
    }
    m_table->clearSelection();
    m_isFilling = false;
}

void OfficeScreen::select(const RecordId& id)
{
    if (const int row = rowOf(id); row >= 0) {
        m_isFilling = true;
        m_table->selectRow(row);
        m_isFilling = false;
    }
}

int OfficeScreen::rowOf(const RecordId& id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&id](const auto& r) { return r.id == id; });
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

/// Nothing that was typed goes unasked.
bool OfficeScreen::mustAnswer()
{
    const bool isOpen = m_stack->currentIndex() == 1 && m_form->isChanged();
    if (isOpen) {
        m_state->setText(tr("Save or discard first what you changed."));
    }
    return isOpen;
}

void OfficeScreen::discard()
{
    m_state->clear();
    const int row = rowOf(m_form->record().id);
    if (row < 0) { // a new one that is not wanted
        showNone();
        return;
    }
    m_form->setRecord(m_records.at(row));
}

void OfficeScreen::showNone()
{
    m_form->setRecord({});
    m_stack->setCurrentIndex(0);
    setBusy(false);
}

void OfficeScreen::choose()
{
    const int row = m_table->currentRow();
    if (m_isFilling || row < 0 || row >= m_records.size() || !m_table->selectionModel()->hasSelection()) {
        return;
    }
    if (mustAnswer()) {
        const RecordId typed = m_form->record().id;
        m_isFilling = true;
        m_table->clearSelection();
        m_isFilling = false;
        select(typed);
        return;
    }
    m_form->setRecord(m_records.at(row));
    m_stack->setCurrentIndex(1);
    m_save->setEnabled(true);
    m_state->clear();
}

void OfficeScreen::add(OfficeKind kind)
{
    if (mustAnswer()) {
        return;
    }
    m_isFilling = true;
    m_table->clearSelection();
    m_isFilling = false;
    m_form->setRecord(app::OfficeBook::fresh(kind, QDateTime::currentMSecsSinceEpoch()));
    m_stack->setCurrentIndex(1);
    m_save->setEnabled(true);
    m_state->clear();
}

void OfficeScreen::setBusy(bool busy)
{
    m_save->setEnabled(!busy && m_stack->currentIndex() == 1);
    m_discard->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

void OfficeScreen::showFailure(const QString& sentence)
{
    setBusy(false);
    m_state->setText(sentence);
}

void OfficeScreen::showSaved(const OfficeRecord& record)
{
    setBusy(false);
    m_form->setRecord(record);
    m_state->setText(tr("Saved."));
}

void OfficeScreen::forget()
{
    m_records.clear();
    fill();
    showNone(); // the answer to what is being saved comes to nobody
    m_state->clear();
}

void OfficeScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
