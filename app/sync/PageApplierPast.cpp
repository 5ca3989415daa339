// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageApplier about own operations: those that come back, and those that a restored server has lost.
#include "app/sync/PageApplier.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/DoubtedBases.h"
#include "app/vault/EditWriter.h"
#include "app/vault/Vault.h"
#include "core/protocol/Operation.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Transaction.h"

#include <algorithm>

namespace kluis::app {

using protocol::OperationKind;
using storage::Transaction;

/// Our own operation came back: the server has it, whether or not its answer to the push arrived.
Result<void> PageApplier::acknowledge(const protocol::Operation& operation, const DossierPlace& dossier)
{
    if (operation.author != m_session.user || operation.device != m_session.device) {
        return {};
    }
    const auto entry = m_outbox.find(operation.id);
    if (!entry) {
        return failure(entry);
    }
    if (*entry) {
        return m_held.keep(**entry);
    }
    const auto isHeld = m_held.seen(operation.id);
    if (!isHeld) {
        return failure(isHeld);
    }
    // A change of scope took along what was held, and it is in the new one.
    const bool isYoung = operation.deviceTime >= m_vault.clock().unixMillis() - HeldEdits::keptFor;
    return *isHeld || !isYoung ? Result<void>() : m_held.holdAnew(operation, dossier.number);
}

/// What did not come with everything else, and what was confirmed and does not come, goes once more, as it was: where the
/// server has it after all, it says so.
Result<void> PageApplier::offerLost(qint64 tenant)
{
    const auto offered = offerDoubted(tenant);
    if (!offered) {
        return failure(offered);
    }
    for (const OutboxEntry& entry : offered->lost) {
        if (auto told = wasOffered(entry, SyncNotice::Kind::LostEditsOffered); !told) {
            return told;
        }
    }
    for (const OutboxEntry& entry : offered->confirmed) {
        if (auto told = wasOffered(entry, SyncNotice::Kind::ConfirmedThenGone); !told) {
            return told;
        }
    }
    return {};
}

Result<void> PageApplier::offerWithoutFetching()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto tenant = m_records.tenant(m_tenant);
    const auto inDoubt = tenant ? m_records.isInDoubt(*tenant) : failure(tenant);
    if (!inDoubt || !*inDoubt) {
        return inDoubt ? Result<void>() : failure(inDoubt);
    }
    if (const auto offered = offerDoubted(*tenant); !offered) {
        return failure(offered);
    }
    // What the server confirms from here on it has.
    const auto ended = m_records.setInDoubt(*tenant, false);
    return ended ? transaction->commit() : ended;
}

Result<PageApplier::Doubted> PageApplier::offerDoubted(qint64 tenant)
{
    Doubted offered;
    auto lost = m_held.lost(tenant);
    if (!lost) {
        return failure(lost);
    }
    offered.lost = std::move(*lost);
    for (const OutboxEntry& entry : std::as_const(offered.lost)) {
        if (auto queued = m_held.offer(entry); !queued) {
            return failure(queued);
        }
    }
    auto confirmed = m_outbox.offerAgain(tenant);
    if (!confirmed) {
        return failure(confirmed);
    }
    offered.confirmed = std::move(*confirmed);
    QList<OutboxEntry> all = offered.lost + offered.confirmed;
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    for (const OutboxEntry& entry : std::as_const(all)) {
        if (auto kept = keepKeyOf(entry); !kept) {
            return failure(kept);
        }
    }
    for (const OutboxEntry& entry : std::as_const(all)) {
        if (auto gathered = gather(entry); !gathered) {
            return failure(gathered);
        }
    }
    for (const OutboxEntry& entry : std::as_const(all)) {
        if (auto whole = withoutRemoved(entry); !whole) {
            return failure(whole);
        }
    }
    // With every pull this is asked, and mostly nothing was offered.
    if (auto noted = all.isEmpty() ? Result<void>() : DoubtedBases(m_database).note(tenant); !noted) {
        return failure(noted);
    }
    return offered;
}

/// Of the values that a dossier began with one may have been removed since at the employee's request: the others go again.
Result<void> PageApplier::withoutRemoved(const OutboxEntry& entry)
{
    const auto op = protocol::Operation::decode(entry.bytes);
    const bool isWhole =
        op && std::none_of(op->items.cbegin(), op->items.cend(), [](const auto& item) { return item.isRedacted(); });
    if (!op || isWhole) {
        return op ? Result<void>() : failure(op);
    }
    EditWriter writer(m_database, m_session, m_vault.medicalKeys(), m_vault.clock());
    return writer.signAnew(entry);
}

/// A content key went with everything else, and its own operation is the only place where it still is.
Result<void> PageApplier::keepKeyOf(const OutboxEntry& entry)
{
    if (entry.kind != OperationKind::ContentKey) {
        return {};
    }
    const auto op = protocol::Operation::decode(entry.bytes);
    if (!op) {
        return failure(op);
    }
    const auto seen = m_vault.medicalKeys().log().seqOf(op->medicalLogHead);
    const protocol::OperationItem item = op->items.value(0);
    return m_sealed.takeOwnContentKey(entry.dossier, item.record(), item.sealedValue(), seen.value_or(0));
}

/// Of a dossier that is not here, and of content that is closed by now, the server alone knows whether it is anybody's loss: no
/// alarm, and no line in the list.
Result<void> PageApplier::wasOffered(const OutboxEntry& entry, SyncNotice::Kind kind)
{
    if (entry.isSealed() && m_vault.medicalKeys().isClosed(m_tenant, entry.dossier.id)) {
        return {};
    }
    const auto chain = m_records.chain(entry.dossier.number, entry.category);
    if (!chain || chain->n == 0) {
        return chain ? Result<void>() : failure(chain);
    }
    Touched& shown = m_touched[entry.dossier.id];
    shown.place = entry.dossier;
    shown.hasOthers = true;
    note(kind, entry.dossier.id);
    return {};
}

/// A later value of the same field stands for the lost ones before it, and now on what they stood on: a revision of that
/// number may be somebody else's by now.
Result<void> PageApplier::gather(const OutboxEntry& entry)
{
    if (!entry.isMutable() || entry.items.size() != 1 || entry.items.first().asked.isRemoval()) {
        return {};
    }
    const auto still = m_outbox.find(entry.id);
    if (!still || !*still) {
        return still ? Result<void>() : failure(still); // an earlier one took it along
    }
    const OutboxItem& item = entry.items.first();
    if (const auto asked = m_conflicts.find(entry.dossier.id, item.field); !asked || *asked) {
        return asked ? m_outbox.remove(entry.position) : failure(asked);
    }
    const auto resealed = m_held.mayBeResealed(entry.id);
    const auto newest = resealed ? m_outbox.keepNewest(entry.position, entry.dossier.number, item) : failure(resealed);
    if (!newest || !*newest || (*newest)->position == entry.position) {
        return newest ? Result<void>() : failure(newest);
    }
    if (*resealed && (*newest)->items.first().value != item.value) {
        return {}; // what it said again is another's: whoever wrote the later one may not have had that before him
    }
    const bool isSealed = entry.category == domain::Category::Medical;
    if (isSealed && !m_vault.medicalKeys().writingAllowed(m_tenant, entry.dossier.id)) {
        return m_outbox.refuse((*newest)->position, QLatin1String(protocol::reason::notAMember));
    }
    if (auto removed = m_outbox.remove((*newest)->position); !removed) {
        return removed;
    }
    EditWriter writer(m_database, m_session, m_vault.medicalKeys(), m_vault.clock());
    return writer.instead(entry, (*newest)->items.first());
}

} // namespace kluis::app
