// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace kluis::ui {

/// A table whose cells Tab goes through, and that Tab leaves behind the last cell, Shift+Tab before the first. Qt's own begins
/// again at the other end, where a keyboard is caught (WCAG 2.2, 2.1.2).
class PartTable : public QTableWidget {
    Q_OBJECT

public:
    explicit PartTable(QWidget* parent);

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    [[nodiscard]] bool isEdge(bool next) const;
};

} // namespace kluis::ui
