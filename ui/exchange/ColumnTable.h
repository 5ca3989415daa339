// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ImportValues.h"

#include <QMap>
#include <QTreeWidget>

#include <optional>

class QComboBox;

namespace kluis::ui {

/// The columns of a file, a few of their values, and what each is taken for; a person may say otherwise. What an employer may not
/// record can be taken for nothing.
class ColumnTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit ColumnTable(QWidget* parent = nullptr);
    void setPreview(const app::ImportPreview& preview);
    /// Every column that is taken for something else than by itself: what was remembered, and over it what was chosen here.
    /// Nothing when nothing was chosen: then what was remembered holds.
    [[nodiscard]] std::optional<QMap<QString, QString>> overrides() const;
    void forget();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox* choiceOf(const app::PreviewColumn& column);
    [[nodiscard]] bool isOf(const app::ImportPreview& preview) const;
    void setRow(QTreeWidgetItem* item, const app::PreviewColumn& column);
    void select(QComboBox* choice, const app::PreviewColumn& column) const;
    void choose(const QString& header, const QString& field);

    QMap<QString, QString> m_overrides; ///< folded header and field; `-` leaves a column out
    bool m_isChosen = false;            ///< by the person, not only remembered
};

} // namespace kluis::ui
