// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/TimelinePanel.h"

#include "ui/dossier/TimelineView.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int partsOfPage = 3; ///< it takes no more than one of so many

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent), m_view(new TimelineView(this)), m_table(new QTableWidget(this)),
      m_stack(new QStackedWidget(this)), m_chosen(form::hint({}, this)),
      m_asTable(new QPushButton(tr("As a ta&ble"), this))
{
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Course of the dossier"));
    asListTable(*m_table, {tr("From"), tr("Until"), tr("Kind"), tr("What"), tr("State")}, 3);
    m_asTable->setObjectName(QStringLiteral("timelineAsTable"));
    m_asTable->setCheckable(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->setFixedHeight(m_view->sizeHint().height());
    auto* below = new QHBoxLayout;
    below->addWidget(m_chosen, 1);
    below->addWidget(m_asTable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), 0, Look::space(5), 0);
    column->setSpacing(Look::space(1));
    column->addWidget(m_stack);
    column->addLayout(below);
    if (parent != nullptr) {
        parent->installEventFilter(this);
    }
    connect(m_asTable, &QPushButton::toggled, this, [this](bool isTable) {
        if (isTable) {
            fillTable();
        }
        m_stack->setCurrentIndex(isTable ? 1 : 0);
    });
    connect(m_view, &TimelineView::currentChanged, this,
            [this] { m_chosen->setText(m_view->timeline().events[m_view->current()].spoken); });
}

void TimelinePanel::setTimeline(const TimelineDescription& timeline)
{
    const bool isOther = timeline != m_view->timeline();
    m_view->setTimeline(timeline);
    fit();
    if (isOther) {
        m_chosen->setText(tr("Arrow keys go through it, plus and minus zoom."));
        if (m_asTable->isChecked()) {
            fillTable();
        } else {
            m_table->setRowCount(0); // what it said before is another dossier's, or a locked one's
        }
    }
}

void TimelinePanel::fit()
{
    const bool isRoom = parentWidget() == nullptr || parentWidget()->height() >= partsOfPage * sizeHint().height();
    setVisible(isRoom && !m_view->timeline().events.isEmpty());
}

bool TimelinePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::fillTable()
{
    const auto& events = m_view->timeline().events;
    m_table->setRowCount(int(events.size()));
    for (int row = 0; row < events.size(); ++row) {
        const TimelineEvent& event = events[row];
        const QStringList cells{locale().toString(event.from, QLocale::ShortFormat),
                                locale().toString(event.to, QLocale::ShortFormat),
                                TimelineDescription::kindText(event.kind), event.what, event.state};
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setData(Qt::AccessibleTextRole, event.spoken);
            m_table->setItem(row, column, cell);
        }
    }
}

} // namespace kluis::ui
