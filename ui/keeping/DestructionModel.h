// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeepingState.h"

#include <QAbstractTableModel>
#include <QList>

namespace kluis::ui {

/// What was proposed to be destroyed: what waits first, then the newest. GUI thread.
class DestructionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        When,
        Dossier,
        Part,
        Proposer,
        State,
        ColumnCount,
    };

    explicit DestructionModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// \p lines newest first.
    void setLines(const QList<app::DestructionLine>& lines);
    [[nodiscard]] const app::DestructionLine& at(int row) const { return m_lines[row]; }
    /// -1 when it is not listed.
    [[nodiscard]] int find(const RecordId& destruction) const;
    /// How many wait for who looks at it.
    [[nodiscard]] int waiting() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<app::DestructionLine> m_lines;
};

} // namespace kluis::ui
