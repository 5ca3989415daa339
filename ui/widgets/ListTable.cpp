// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListTable.h"

#include "ui/style/Look.h"

#include <QHeaderView>
#include <QTableWidget>

namespace kluis::ui {

void asListTable(QTableWidget& table, const QStringList& titles, int widest)
{
    table.setColumnCount(int(titles.size()));
    table.setHorizontalHeaderLabels(titles);
    asListTable(static_cast<QTableView&>(table), widest);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
}

void asListTable(QTableView& table, int widest)
{
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + Look::space(3));
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table.horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace kluis::ui
