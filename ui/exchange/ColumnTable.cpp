// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ColumnTable.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/SymbolIcon.h"

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
        if (field->scope() == domain::FieldScope::Dossier && domain::AccessPolicy::mayWrite(domain::Role::Hr, *field)) {
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

void ColumnTable::setPreview(const app::ImportPreview& preview)
{
    clear();
    for (const PreviewColumn& column : preview.columns) {
        auto* item = new QTreeWidgetItem(this);
        item->setText(Header, column.header);
        item->setText(Values, column.samples.join(QStringLiteral(", ")));
        item->setToolTip(Values, item->text(Values));
        if (column.use.kind == intake::ColumnUse::Kind::Refused) {
            item->setIcon(Meaning, symbolIcon(QStringLiteral("warning")));
            item->setText(Meaning, tr("Not taken"));
            item->setText(Values, column.use.reason);
            item->setToolTip(Values, column.use.reason);
        } else {
            setItemWidget(item, Meaning, choiceOf(column));
        }
    }
}

QComboBox* ColumnTable::choiceOf(const PreviewColumn& column)
{
    auto* choice = new QComboBox(this);
    choice->setAccessibleName(tr("What %1 becomes").arg(column.header));
    choice->addItem(tr("Left out"), leftOut);
    for (const auto& [label, id] : fields()) {
        choice->addItem(label, id);
    }
    using Kind = intake::ColumnUse::Kind;
    if (column.use.kind == Kind::Field) {
        choice->setCurrentIndex(qMax(0, choice->findData(QString(column.use.field->id()))));
    } else if (column.use.kind != Kind::Ignored) {
        choice->addItem(tr("Part of another value"),
                        QString()); // of an address, a course, a status: recognised as such
        choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::activated, this,
            [this, choice, header = column.header] { choose(header, choice->currentData().toString()); });
    return choice;
}

void ColumnTable::choose(const QString& header, const QString& field)
{
    m_choices.removeIf([&header](const auto& choice) { return choice.first == header; });
    if (!field.isEmpty()) {
        m_choices.append({header, field});
    }
    Q_EMIT changed();
}

void ColumnTable::forget()
{
    clear();
    m_choices.clear();
}

} // namespace kluis::ui
