// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/DossierListModel.h"

#include "ui/dossiers/DossierRowText.h"
#include "ui/style/SymbolIcon.h"

#include <QLocale>

namespace kluis::ui {

DossierListModel::DossierListModel(QObject* parent) : QAbstractTableModel(parent)
{
}

void DossierListModel::setSource(std::unique_ptr<DossierSource> source)
{
    beginResetModel();
    m_pages.clear();
    m_recent.clear();
    m_source = std::move(source);
    m_filter.clear();
    m_count = countRows();
    endResetModel();
}

void DossierListModel::setEmployerShown(bool shown)
{
    m_employerShown = shown;
}

void DossierListModel::setFilter(const QString& filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    m_pages.clear();
    m_recent.clear();
    m_count = countRows();
    endResetModel();
}

void DossierListModel::refresh()
{
    const int before = m_count;
    const int now = countRows();
    m_pages.clear();
    m_recent.clear();
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_count = now;
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_count = now;
        endRemoveRows();
    }
    if (m_count > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
    }
}

int DossierListModel::countRows()
{
    if (!m_source) {
        return 0;
    }
    const auto count = m_source->count(m_filter);
    if (!count) {
        Q_EMIT failed(count.error());
        return 0;
    }
    return *count;
}

const app::DossierRow* DossierListModel::rowAt(int row) const
{
    if (!m_source || row < 0 || row >= m_count) {
        return nullptr;
    }
    const int page = row / pageRows;
    if (!m_pages.contains(page)) {
        const auto rows = m_source->rows(m_filter, page * pageRows, pageRows);
        if (!rows) {
            Q_EMIT failed(rows.error());
            return nullptr;
        }
        m_pages.insert(page, *rows);
    }
    if (m_recent.isEmpty() || m_recent.last() != page) {
        m_recent.removeOne(page);
        m_recent.append(page);
        while (m_recent.size() > pagesKept) {
            m_pages.remove(m_recent.takeFirst());
        }
    }
    const auto& rows = m_pages[page];
    const int offset = row % pageRows;
    return offset < rows.size() ? &rows[offset] : nullptr;
}

int DossierListModel::find(const DossierId& dossier, int hint) const
{
    for (int distance = 0; distance <= pageRows; ++distance) {
        for (const int row : {hint - distance, hint + distance}) {
            const auto* found = rowAt(row);
            if (found != nullptr && found->dossier == dossier) {
                return row;
            }
        }
    }
    return -1;
}

int DossierListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int DossierListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DossierListModel::text(const app::DossierRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Place:
        return DossierRowText::place(row, m_employerShown);
    case Week:
        return DossierRowText::week(row);
    case Status:
        return DossierRowText::status(row, QLocale());
    case Percentage:
        return DossierRowText::percentage(row, QLocale());
    case Waiting:
        return row.waiting > 0 ? QString::number(row.waiting) : QString();
    default:
        return {};
    }
}

QVariant DossierListModel::data(const QModelIndex& index, int role) const
{
    const auto* row = rowAt(index.row());
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Waiting ? DossierRowText::waiting(*row) : text(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? row->name + QStringLiteral(", ") + DossierRowText::absence(*row, QLocale())
                                      : text(*row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Week || index.column() == Percentage ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DossierListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Week || section == Percentage ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::DecorationRole && section == Waiting) {
        return symbolIcon(QStringLiteral("outbox"), SymbolShade::Muted);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Place:
        return tr("Department");
    case Week:
        //: column heading: week of absence
        return tr("Week");
    case Status:
        return tr("Status");
    case Percentage:
        //: column heading: percentage absent
        return tr("Absent");
    case Waiting:
        //: column heading: changes not yet at the server
        return role != Qt::DisplayRole ? tr("Changes waiting for the server") : QString();
    default:
        return {};
    }
}

} // namespace kluis::ui
