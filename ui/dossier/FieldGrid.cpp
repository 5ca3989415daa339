// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/FieldGrid.h"

#include "ui/style/Look.h"

#include <QGridLayout>

namespace kluis::ui {

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::space(5));
    m_grid->setVerticalSpacing(Look::space(3));
}

void FieldGrid::add(QWidget* item, bool wide)
{
    m_items.append({item, wide});
    arrange();
}

void FieldGrid::arrange()
{
    int row = 0;
    int column = 0;
    for (const auto& item : m_items) {
        if (item.wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.widget, row, column, 1, item.wide ? m_columns : 1, Qt::AlignTop);
        column += item.wide ? m_columns : 1;
        if (column >= m_columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns > 1 ? 1 : 0);
}

void FieldGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = width() > Look::space(130) ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

} // namespace kluis::ui
