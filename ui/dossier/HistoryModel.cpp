// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/HistoryModel.h"

#include "core/domain/FieldCatalogue.h"
#include "ui/dossier/ValueDifference.h"
#include "ui/widgets/TimeText.h"

namespace kluis::ui {

namespace {

constexpr qsizetype longestCell = 200; ///< characters of a value that stand in the table; below it stands all of it

} // namespace

HistoryModel::HistoryModel(domain::Role role, const QLocale& locale, const QDateTime& now, QObject* parent)
    : QAbstractTableModel(parent), m_role(role), m_locale(locale), m_now(now)
{
}

void HistoryModel::setChanges(const QList<app::DossierChange>& changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

QString HistoryModel::marked(int row) const
{
    const app::DossierChange& change = m_changes[row];
    return ValueDifference::of(shown(change, change.before), shown(change, change.value)).toHtml();
}

QString HistoryModel::fieldLabel(const QString& fieldId, const QLocale& locale)
{
    const auto* field = domain::FieldCatalogue::find(fieldId);
    return field != nullptr ? field->label(locale) : fieldId;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::shown(const app::DossierChange& change, const QString& value) const
{
    return app::DossierHistory::shown(change.fieldId, value, m_role, m_locale);
}

QString HistoryModel::text(const app::DossierChange& change, int column) const
{
    switch (column) {
    case Time:
        return TimeText::past(change.at, m_now, m_locale);
    case Field:
        return fieldLabel(change.fieldId, m_locale);
    case Value:
        return change.value.isEmpty() ? tr("(emptied)") : shown(change, change.value).simplified().left(longestCell);
    case Before:
        return shown(change, change.before).simplified().left(longestCell);
    case Person:
        return change.author;
    default:
        return app::DossierHistory::stateText(change);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_changes.size() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    return text(m_changes[index.row()], index.column());
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Field:
        return tr("Field");
    case Value:
        return tr("Value");
    case Before:
        return tr("Before");
    case Person:
        return tr("Person");
    default:
        return tr("State");
    }
}

} // namespace kluis::ui
