// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/PartTable.h"

namespace kluis::ui {

using Hint = QAbstractItemDelegate::EndEditHint;

PartTable::PartTable(QWidget* parent) : QTableWidget(parent)
{
    setTabKeyNavigation(true);
}

bool PartTable::isEdge(bool next) const
{
    const int row = next ? rowCount() - 1 : 0;
    const int column = next ? columnCount() - 1 : 0;
    return currentRow() == row && currentColumn() == column;
}

bool PartTable::focusNextPrevChild(bool next)
{
    return isEdge(next) ? QWidget::focusNextPrevChild(next) : QTableWidget::focusNextPrevChild(next);
}

void PartTable::closeEditor(QWidget* editor, Hint hint)
{
    const bool isLeaving =
        (hint == Hint::EditNextItem && isEdge(true)) || (hint == Hint::EditPreviousItem && isEdge(false));
    QTableWidget::closeEditor(editor, isLeaving ? Hint::NoHint : hint);
    if (isLeaving) {
        QWidget::focusNextPrevChild(hint == Hint::EditNextItem);
    }
}

} // namespace kluis::ui
