// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ImportValues.h"

#include <QTreeWidget>

class QComboBox;

namespace kluis::ui {

/// The columns of a file, a few of their values, and what each is taken for; a person may say otherwise. What an employer may not
/// record can be taken for nothing.
class ColumnTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit ColumnTable(QWidget* parent = nullptr);
    void setPreview(const app::ImportPreview& preview);
    /// Header and field of every column that is taken for something else than by itself; a field `-` leaves it out.
    [[nodiscard]] QList<QPair<QString, QString>> choices() const { return m_choices; }
    void forget();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox* choiceOf(const app::PreviewColumn& column);
    void choose(const QString& header, const QString& field);

    QList<QPair<QString, QString>> m_choices;
};

} // namespace kluis::ui
