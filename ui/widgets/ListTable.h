// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;

/// A table that is read line by line, as the screens have them. GUI thread.
namespace kluis::ui {

/// Gives \p table its columns and looks: nothing is edited, one line is chosen, the column \p widest takes the room and the
/// others are as wide as their texts.
void asListTable(QTableWidget& table, const QStringList& titles, int widest);

} // namespace kluis::ui
