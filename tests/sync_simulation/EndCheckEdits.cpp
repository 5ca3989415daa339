// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EndCheck about edits that were acknowledged: each is at the server once, or on its way, or waits for somebody.
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "tests/sync_simulation/EndCheck.h"

#include <algorithm>

namespace kluis::test {

using domain::Category;
using protocol::OperationKind;

QString EndCheck::told(const LedgerEdit& edit) const
{
    return QStringLiteral("%1's edit of %2/%3 to '%4'")
        .arg(m_world.practice().client(edit.who).person().login, edit.dossier.toString().left(8), edit.field,
             edit.value);
}

/// Whoever could read it left before the oracle looked.
bool EndCheck::mayBeUnderClosed(const LedgerEdit& edit) const
{
    const auto& items = m_world.truth().items();
    return edit.category == Category::Medical &&
           std::any_of(items.cbegin(), items.cend(), [&](const AcceptedItem& item) {
               return item.category == Category::Medical && item.kind != OperationKind::ContentKey && !item.isOpened &&
                      item.dossier == edit.dossier && item.author == m_world.practice().client(edit.who).user();
           });
}

/// Where two histories of the medical log are there nothing is sent before a person has looked; what a restore lost is kept.
bool EndCheck::waitsForAPerson(const LedgerEdit& edit) const
{
    const auto kept = CacheRows::held(m_world.practice().client(edit.who).vault().database());
    return m_world.isEstranged(edit.who) &&
           std::any_of(kept.cbegin(), kept.cend(), [&edit](const CacheRow& row) { return row.value == edit.value; });
}

QString EndCheck::ofOne(qsizetype index)
{
    const LedgerEdit& edit = m_world.ledger().edits()[index];
    auto& author = m_world.practice().client(edit.who);
    const int times = m_world.truth().timesOf(edit.value);
    // A decision may choose a value that was written before. What a client refused must never be heard of again.
    int made = 0;
    for (const LedgerEdit& other : m_world.ledger().edits()) {
        made += other.value == edit.value && (other.isAcknowledged || other.isUncertain) ? 1 : 0;
    }
    if (times > made) {
        return told(edit) + QStringLiteral(" is there %1 times for %2 that were taken").arg(times).arg(made);
    }
    if (times > 0 || !edit.isAcknowledged || m_world.ledger().isSuperseded(index) ||
        m_world.ledger().isGivenUpByItsMaker(index) || CacheRows::unsent(author.vault().database(), edit.value) > 0) {
        return {};
    }
    if (mayBeUnderClosed(edit) || m_world.ledger().mayBeRemoved(edit) || waitsForAPerson(edit)) {
        return {};
    }
    // Who decided for another's value wrote nothing: it is its maker's to offer again.
    const LedgerEdit& first = m_world.ledger().firstOf(index);
    if (CacheRows::unsent(m_world.practice().client(first.who).vault().database(), edit.value) > 0) {
        return {};
    }
    if (first.wasRestoredAway && m_world.wasRestored() && mayBeLostToRestore(first)) {
        ++m_restoredAway;
        return {};
    }
    return told(edit) + QStringLiteral(" is lost");
}

/// Whoever had no right to it for a while keeps nothing to offer again, nor does who may not read what he wrote. A medical
/// value may belong to a group that is another one now.
bool EndCheck::mayBeLostToRestore(const LedgerEdit& edit)
{
    if (edit.wasOutOfSight || m_world.isRevoked(edit.who)) {
        return true;
    }
    if (edit.category == Category::Medical) {
        return m_world.wasRescoped(edit.who) || m_world.groupChanged() ||
               m_world.isEstranged(SimulatedPractice::lead) || m_world.isEstranged(edit.who);
    }
    const auto* field = domain::FieldCatalogue::find(edit.field);
    return !domain::AccessPolicy::mayRead(m_world.practice().client(edit.who).identity().role, *field);
}

QString EndCheck::noEditLostOrDoubled()
{
    for (qsizetype i = 0; i < m_world.ledger().edits().size(); ++i) {
        if (auto wrong = ofOne(i); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

} // namespace kluis::test
