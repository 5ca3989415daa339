// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/StructureInput.h"

#include "ui/dossier/PartTable.h"
#include "ui/dossier/StructureText.h"
#include "ui/style/Look.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

bool isChosen(const domain::ValuePart& part)
{
    return part.value.type == domain::ValueType::Choice || part.value.type == domain::ValueType::Boolean;
}

QList<QString> codesOf(const domain::ValuePart& part)
{
    if (part.value.type == domain::ValueType::Boolean) {
        return {QStringLiteral("true"), QStringLiteral("false")};
    }
    QList<QString> codes;
    for (const auto& choice : part.value.codes) {
        codes.append(choice.code);
    }
    return codes;
}

} // namespace

PartDelegate::PartDelegate(const domain::Field& field, QObject* parent) : QStyledItemDelegate(parent), m_field(field)
{
}

QWidget* PartDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto& part = m_field.value().parts[std::size_t(index.column())];
    if (!isChosen(part)) {
        auto* edit = new QLineEdit(parent);
        edit->setAccessibleName(StructureText::heading(part));
        return edit;
    }
    auto* box = new QComboBox(parent);
    box->setAccessibleName(StructureText::heading(part));
    box->addItem(QString(), QString());
    for (const auto& code : codesOf(part)) {
        box->addItem(StructureText::shown(part, code), code);
    }
    return box;
}

void PartDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(qMax(0, box->findData(value)));
    } else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(StructureText::shown(m_field.value().parts[std::size_t(index.column())], value));
    }
}

void PartDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData().toString());
    } else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        // Left as it was: the canonical text stays, not its shown form.
        const auto& part = m_field.value().parts[std::size_t(index.column())];
        if (edit->text() != StructureText::shown(part, index.data(Qt::EditRole).toString())) {
            model->setData(index, edit->text());
        }
    }
}

QString PartDelegate::displayText(const QVariant& value, const QLocale&) const
{
    return value.toString();
}

void PartDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = StructureText::shown(m_field.value().parts[std::size_t(index.column())], index.data().toString());
}

StructureInput::StructureInput(const domain::Field& field, QWidget* parent)
    : ValueInput(parent), m_field(field), m_table(new PartTable(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    QStringList headings;
    for (const auto& part : field.value().parts) {
        headings.append(StructureText::heading(part));
    }
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    auto* delegate = new PartDelegate(field, this);
    m_table->setItemDelegate(delegate);
    // The focus may have gone out of a cell's editor, which the watched table does not see.
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [this] {
        QTimer::singleShot(0, this, [this] {
            if (!hasFocusInside()) {
                Q_EMIT left();
            }
        });
    });
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Look::space(3));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    watch(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &StructureInput::cellChanged);
    setValue({});
}

QString StructureInput::text() const
{
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const auto* item = m_table->item(row, column);
            cells.append(item != nullptr ? item->text() : QString());
        }
        rows.append(cells);
    }
    return StructureText::json(m_field, rows);
}

void StructureInput::setValue(const QString& canonical)
{
    m_setting = true;
    m_table->setRowCount(0);
    const auto rows = StructureText::cells(m_field, canonical);
    for (const auto& row : rows) {
        addRow(row);
    }
    if (isList() || rows.isEmpty()) {
        addRow({});
    }
    fitHeight();
    m_setting = false;
}

void StructureInput::setName(const QString& accessibleName)
{
    m_table->setAccessibleName(accessibleName);
}

void StructureInput::addRow(const QStringList& cells)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
}

void StructureInput::fitHeight()
{
    const int rows = qBound(1, m_table->rowCount(), 10);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
}

void StructureInput::cellChanged(int row)
{
    if (m_setting) {
        return;
    }
    Q_EMIT edited();
    if (isList() && row == m_table->rowCount() - 1 && m_table->rowCount() < domain::mostEntries) {
        m_setting = true;
        addRow({});
        fitHeight();
        m_setting = false;
    }
}

} // namespace kluis::ui
