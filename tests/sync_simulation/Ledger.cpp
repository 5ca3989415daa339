// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/Ledger.h"

#include <QDate>

#include <algorithm>

namespace kluis::test {

QString Ledger::freshValue(const QString& field)
{
    ++m_last;
    if (field == QLatin1String("expected_recovery")) {
        return QDate(2026, 1, 1).addDays(m_last).toString(Qt::ISODate);
    }
    if (field == QLatin1String("worked_hours")) {
        return QStringLiteral("%1.%2").arg(m_last / 10).arg(m_last % 10 * 10 + 5, 2, 10, QLatin1Char('0'));
    }
    return QStringLiteral("v%1").arg(m_last);
}

/// Of a dossier's making, which has no field: with all that was written in it.
void Ledger::takeBack(int who, const DossierId& dossier, const QString& field, const QString& value, bool isUncertain)
{
    for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit) {
        const bool isIt = field.isEmpty() || (edit->field == field && edit->value == value);
        if (edit->who != who || edit->dossier != dossier || !isIt || !(edit->isAcknowledged || edit->isUncertain)) {
            continue;
        }
        edit->isAcknowledged = false;
        edit->isUncertain = isUncertain;
        edit->isTakenBack = true;
        if (!field.isEmpty()) {
            return;
        }
    }
}

bool Ledger::isSuperseded(qsizetype index) const
{
    const LedgerEdit& edit = m_edits[index];
    for (qsizetype later = index + 1; !edit.isNote && later < m_edits.size(); ++later) {
        const LedgerEdit& other = m_edits[later];
        if (other.who == edit.who && other.dossier == edit.dossier && other.field == edit.field &&
            (other.isAcknowledged || other.isUncertain || other.isTakenBack)) {
            return true;
        }
    }
    return false;
}

bool Ledger::isGivenUpByItsMaker(qsizetype index) const
{
    const LedgerEdit& edit = m_edits[index];
    for (qsizetype earlier = 0; earlier < index; ++earlier) {
        const LedgerEdit& other = m_edits[earlier];
        if (other.who != edit.who && other.dossier == edit.dossier && other.field == edit.field &&
            other.value == edit.value) {
            return isSuperseded(earlier);
        }
    }
    return false;
}

const LedgerEdit& Ledger::firstOf(qsizetype index) const
{
    const LedgerEdit& edit = m_edits[index];
    const auto same = [&edit](const LedgerEdit& other) {
        return other.dossier == edit.dossier && other.field == edit.field && other.value == edit.value;
    };
    return *std::find_if(m_edits.cbegin(), m_edits.cbegin() + index, same);
}

qsizetype Ledger::nextOf(qsizetype index, qsizetype after) const
{
    const LedgerEdit& edit = m_edits[index];
    for (qsizetype i = after + 1; i < m_edits.size(); ++i) {
        const LedgerEdit& other = m_edits[i];
        if (other.who == edit.who && other.dossier == edit.dossier && other.field == edit.field &&
            other.value == edit.value) {
            return i;
        }
    }
    return -1;
}

bool Ledger::has(int who, const QString& value) const
{
    return std::any_of(m_edits.cbegin(), m_edits.cend(),
                       [&](const LedgerEdit& edit) { return edit.who == who && edit.value == value; });
}

bool Ledger::hadSeen(qsizetype index, const QString& value) const
{
    const LedgerEdit& edit = m_edits[index];
    for (qsizetype i = 0; i <= index; ++i) {
        const LedgerEdit& other = m_edits[i];
        if (other.who == edit.who && other.dossier == edit.dossier && other.field == edit.field &&
            (other.value == value || other.seen.contains(value))) {
            return true;
        }
    }
    return std::any_of(m_removals.cbegin(), m_removals.cend(), [&](const Removal& removal) {
        return removal.who == edit.who && removal.dossier == edit.dossier && removal.field == edit.field &&
               removal.seen == value && removal.before <= index;
    });
}

bool Ledger::mayBeRemoved(const LedgerEdit& edit) const
{
    return std::any_of(m_removals.cbegin(), m_removals.cend(), [&edit](const Removal& removal) {
        return removal.dossier == edit.dossier && removal.field == edit.field;
    });
}

} // namespace kluis::test
