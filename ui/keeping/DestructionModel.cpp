// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/DestructionModel.h"

#include "ui/keeping/KeepingText.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::ui {

using app::DestructionLine;
using protocol::DestructionState;

void DestructionModel::setLines(const QList<DestructionLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    std::stable_partition(m_lines.begin(), m_lines.end(),
                          [](const DestructionLine& line) { return line.report.state == DestructionState::Proposed; });
    endResetModel();
}

int DestructionModel::find(const RecordId& destruction) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(), [&destruction](const DestructionLine& line) {
        return line.report.id == destruction;
    });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

int DestructionModel::waiting() const
{
    return int(std::count_if(m_lines.cbegin(), m_lines.cend(),
                             [](const DestructionLine& line) { return line.report.mayAnswer; }));
}

int DestructionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DestructionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DestructionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const DestructionLine& line = m_lines[index.row()];
    const QLocale locale;
    switch (index.column()) {
    case When:
        return TimeText::past(line.report.proposedAt, QDateTime::currentDateTime(), locale);
    case Dossier:
        return QString(line.report.employer + QLatin1Char('/') +
                       (line.person.isEmpty() ? line.report.dossier.toString() : line.person));
    case Part:
        return KeepingText::part(line.report.part, locale);
    case Proposer:
        return line.report.proposer;
    default:
        return KeepingText::state(line.report);
    }
}

QVariant DestructionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("Proposed");
    case Dossier:
        return tr("Dossier");
    case Part:
        return tr("Part");
    case Proposer:
        return tr("By");
    default:
        return tr("State");
    }
}

} // namespace kluis::ui
