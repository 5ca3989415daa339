// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kluis::ui {

/// A record or list value between its JSON text and the cells of a table: one row an entry, one column a part. Pure
/// functions.
class StructureText {
public:
    /// Rows of cells in the parts' order; a record gives at most one row.
    [[nodiscard]] static QList<QStringList> cells(const domain::Field& field, const QString& json);
    /// JSON for normalise(); empty when all cells are. Empty rows and cells are left out.
    [[nodiscard]] static QString json(const domain::Field& field, const QList<QStringList>& cells);
    /// A part's cell as people read it: the label of a code, a date as the locale writes it.
    [[nodiscard]] static QString shown(const domain::ValuePart& part, const QString& value);
    [[nodiscard]] static QString heading(const domain::ValuePart& part);

    StructureText() = delete;
};

} // namespace kluis::ui
