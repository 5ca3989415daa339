// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ColumnTable.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace kluis::ui {

using app::PreviewColumn;

namespace {

const QString leftOut = QStringLiteral("-");
enum Column {
    Header,
    Values,
    Meaning,
};

/// What the personnel department may set, by name.
QList<QPair<QString, QString>> fields()
{
    QList<QPair<QString, QString>> list;
    for (const domain::Field* field : domain::FieldCatalogue::all()) {
        if (field->scope() == domain::FieldScope::Dossier && !domain::AccessPolicy::takesDocuments(*field) &&
            domain::AccessPolicy::mayWrite(domain::Role::Hr, *field)) {
            list.append({field->label(), QString(field->id())});
        }
    }
    std::sort(list.begin(), list.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return list;
}

} // namespace

ColumnTable::ColumnTable(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("importColumns"));
    setAccessibleName(tr("Columns of the file"));
    setHeaderLabels({tr("Column"), tr("For example"), tr("Becomes")});
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Header, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Values, QHeaderView::Stretch);
    header()->setSectionResizeMode(Meaning, QHeaderView::ResizeToContents);
}

bool ColumnTable::isOf(const app::ImportPreview& preview) const
{
    if (topLevelItemCount() != preview.columns.size()) {
        return false;
    }
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->text(Header) != preview.columns[row].header) {
            return false;
        }
    }
    return true;
}

/// Rows of the same file stay, and with them the place of the keyboard.
void ColumnTable::setPreview(const app::ImportPreview& preview)
{
    m_overrides = preview.overrides;
    if (!isOf(preview)) {
        clear();
        for (const PreviewColumn& column : preview.columns) {
            (new QTreeWidgetItem(this))->setText(Header, column.header);
        }
    }
    for (int row = 0; row < topLevelItemCount(); ++row) {
        setRow(topLevelItem(row), preview.columns[row]);
    }
}

void ColumnTable::setRow(QTreeWidgetItem* item, const PreviewColumn& column)
{
    const bool isRefused = column.use.kind == intake::ColumnUse::Kind::Refused;
    item->setText(Values, isRefused ? column.use.reason : column.samples.join(QStringLiteral(", ")));
    item->setToolTip(Values, item->text(Values));
    item->setIcon(Meaning, isRefused ? symbolIcon(QStringLiteral("warning")) : QIcon());
    item->setText(Meaning, isRefused ? tr("Not taken") : QString());
    if (isRefused) {
        removeItemWidget(item, Meaning);
        return;
    }
    auto* choice = qobject_cast<QComboBox*>(itemWidget(item, Meaning));
    if (choice == nullptr) {
        choice = choiceOf(column);
        item->setSizeHint(Meaning, choice->sizeHint());
        setItemWidget(item, Meaning, choice);
    }
    select(choice, column);
}

QComboBox* ColumnTable::choiceOf(const PreviewColumn& column)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(tr("What %1 becomes").arg(column.header));
    choice->addItem(tr("Left out"), leftOut);
    for (const auto& [label, id] : fields()) {
        choice->addItem(label, id);
    }
    connect(choice, &QComboBox::activated, this,
            [this, choice, header = column.header] { choose(header, choice->currentData().toString()); });
    return choice;
}

void ColumnTable::select(QComboBox* choice, const PreviewColumn& column) const
{
    using Kind = intake::ColumnUse::Kind;
    if (column.use.kind == Kind::Field) {
        choice->setCurrentIndex(qMax(0, choice->findData(QString(column.use.field->id()))));
        return;
    }
    if (column.use.kind == Kind::Ignored) {
        choice->setCurrentIndex(0);
        return;
    }
    // Of an address, a course, a status: recognised as such, or remembered as such.
    const QString part = tr("Part of another value");
    if (choice->findText(part) < 0) {
        choice->addItem(part);
    }
    const int index = choice->findText(part);
    choice->setItemData(index, m_overrides.value(app::ImportInput::columnKey(column.header)));
    choice->setCurrentIndex(index);
}

void ColumnTable::choose(const QString& header, const QString& field)
{
    const QString column = app::ImportInput::columnKey(header);
    if (field.isEmpty()) {
        m_overrides.remove(column);
    } else {
        m_overrides.insert(column, field);
    }
    m_isChosen = true;
    Q_EMIT changed();
}

std::optional<QMap<QString, QString>> ColumnTable::overrides() const
{
    return m_isChosen ? std::optional(m_overrides) : std::nullopt;
}

void ColumnTable::forget()
{
    clear();
    m_overrides.clear();
    m_isChosen = false;
}

} // namespace kluis::ui
