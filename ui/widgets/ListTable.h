// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableView;
class QTableWidget;

/// A table that is read line by line, as the screens have them. GUI thread.
namespace kluis::ui {

/// Gives \p table its columns and looks: nothing is edited, one line is chosen, the column \p widest takes the room and the
/// others are as wide as their texts.
void asListTable(QTableWidget& table, const QStringList& titles, int widest);
/// The same looks for a view over a model of any length: no column is measured, their widths are the caller's.
void asListTable(QTableView& table, int widest);

} // namespace kluis::ui
