// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>
#include <QPair>

namespace kluis::ui {

/// Chooses one of the employers whose medical dossiers the person works on.
class EmployerBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;
    /// Short name and name of each; the chosen one stays chosen.
    void setEmployers(const QList<QPair<QString, QString>>& employers);
    [[nodiscard]] QString shortName() const { return currentData().toString(); }
};

} // namespace kluis::ui
