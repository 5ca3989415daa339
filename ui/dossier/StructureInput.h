// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier/ValueInput.h"

#include <QStyledItemDelegate>

class QTableWidget;

namespace kluis::ui {

/// A small table: one row for a record, one row an entry for a list with an empty one to add at the end. Cells are
/// typed as the single values are; codes are chosen.
class StructureInput final : public ValueInput {
    Q_OBJECT

public:
    StructureInput(const domain::Field& field, QWidget* parent);
    [[nodiscard]] QString text() const override;
    void setValue(const QString& canonical) override;
    void setTyped(const QString& typed) override { setValue(typed); }
    void setName(const QString& accessibleName) override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    [[nodiscard]] bool isList() const { return m_field.value().type == domain::ValueType::List; }
    void addRow(const QStringList& cells);
    void fitHeight();
    void cellChanged(int row);

    const domain::Field& m_field;
    QTableWidget* m_table;
    bool m_setting = false;
};

/// Edits a code by choosing among its labels; everything else as text.
class PartDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PartDelegate(const domain::Field& field, QObject* parent);
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const domain::Field& m_field;
};

} // namespace kluis::ui
