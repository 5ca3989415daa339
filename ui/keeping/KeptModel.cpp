// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/KeptModel.h"

#include "ui/keeping/KeepingText.h"
#include "ui/widgets/DayText.h"

namespace kluis::ui {

using app::KeptPart;

void KeptModel::setList(const app::KeptList& list)
{
    beginResetModel();
    m_list = list;
    narrow();
    endResetModel();
}

void KeptModel::setFilter(Show show, const QString& text)
{
    beginResetModel();
    m_show = show;
    m_text = text;
    narrow();
    endResetModel();
}

bool KeptModel::isShown(const KeptPart& kept) const
{
    const bool isOfState = m_show == Show::All || (m_show == Show::Due    ? kept.isDue()
                                                   : m_show == Show::Held ? !kept.hold.isEmpty()
                                                                          : !kept.isDue() && kept.hold.isEmpty());
    return isOfState && (m_text.isEmpty() || kept.name.contains(m_text, Qt::CaseInsensitive) ||
                         kept.number.startsWith(m_text, Qt::CaseInsensitive));
}

void KeptModel::narrow()
{
    m_shown.clear();
    m_shown.reserve(m_list.parts.size());
    for (int i = 0; i < int(m_list.parts.size()); ++i) {
        if (isShown(m_list.parts[i])) {
            m_shown.append(i);
        }
    }
}

int KeptModel::find(const DossierId& dossier) const
{
    for (int row = 0; row < int(m_shown.size()); ++row) {
        if (at(row).dossier == dossier) {
            return row;
        }
    }
    return -1;
}

int KeptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int KeptModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeptModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const KeptPart& kept = at(index.row());
    const QLocale locale;
    switch (index.column()) {
    case Person:
        return kept.name;
    case Place:
        return QString(kept.employer + QLatin1Char('/') + kept.number);
    case Until:
        return kept.until.isValid() ? DayText::digits(kept.until, locale) : tr("not known yet");
    default:
        return KeepingText::why(kept, m_list.review(kept), locale);
    }
}

QVariant KeptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Person:
        return tr("Person");
    case Place:
        return tr("Dossier");
    case Until:
        return tr("Keep until");
    default:
        return tr("May it go?");
    }
}

} // namespace kluis::ui
