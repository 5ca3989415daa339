// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/CountsPage.h"

#include "ui/keeping/KeepingText.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

CountsPage::CountsPage(QWidget* parent) : QWidget(parent), m_table(new QTableWidget(this))
{
    asListTable(*m_table,
                {tr("Employer"), tr("Part"), tr("May be destroyed"), tr("Must be kept"), tr("Not begun"), tr("Held")},
                0);
    m_table->setObjectName(QStringLiteral("keepingCounts"));
    m_table->setAccessibleName(tr("How many dossiers stand where"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_table, 1);
    column->addWidget(form::hint(tr("HR and the company doctor propose what may be destroyed. A proposal comes to you "
                                    "under Destructions."),
                                 this));
}

void CountsPage::setCounts(const QList<protocol::RetentionCount>& counts)
{
    m_table->setRowCount(int(counts.size()));
    for (int row = 0; row < int(counts.size()); ++row) {
        const protocol::RetentionCount& count = counts[row];
        const QStringList cells{count.employer,
                                KeepingText::part(count.part, locale()),
                                locale().toString(count.due),
                                locale().toString(count.running),
                                locale().toString(count.notStarted),
                                locale().toString(count.held)};
        for (int column = 0; column < cells.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
}

} // namespace kluis::ui
