// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Pusher about edits that stand on what a restored server has lost.
#include "app/sync/Pusher.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/Vault.h"
#include "core/protocol/RejectReason.h"

namespace kluis::app {

using protocol::OperationKind;

/// Whether what the operation stands on is not the past any more that was fetched here: the server was put back to a
/// backup, and everything was fetched anew since. Before that the lost past is still here, and a person must look.
Result<bool> Pusher::isOfLostPast(const OutboxEntry& entry)
{
    const auto cursor = m_records.cursor(entry.dossier.tenantNumber);
    if (!cursor || cursor->seq == 0 || entry.items.size() != 1) {
        return cursor ? Result<bool>(false) : failure(cursor);
    }
    const auto op = protocol::Operation::decode(entry.bytes);
    if (!op) {
        return failure(op);
    }
    const auto chain = m_records.chain(entry.dossier.number, entry.category);
    if (!chain) {
        return failure(chain);
    }
    const OutboxItem& item = entry.items.first();
    const auto known = m_records.revision(entry.dossier.number, item.kind, item.record);
    return known ? Result<bool>(!chain->passedThrough(op->seenHead) || item.base > *known) : failure(known);
}

/// The server has definitely not got it, and never will as it is. A note or key goes again on what stands there now,
/// and so does a value that stands on the same one as before; else a person decides between the two.
Result<void> Pusher::moveToPresent(const OutboxEntry& entry)
{
    const bool isSealed = entry.category == domain::Category::Medical && entry.kind != OperationKind::OwnNote;
    if (isSealed && !m_vault.medicalKeys().writingAllowed(entry.dossier.tenant, entry.dossier.id)) {
        return rejected(entry, QLatin1String(protocol::reason::notAMember));
    }
    if (entry.kind == OperationKind::ContentKey) {
        return m_writer.signAnew(entry);
    }
    if (entry.kind != OperationKind::Field && entry.kind != OperationKind::Task) {
        return m_writer.reseal(entry);
    }
    const OutboxItem& item = entry.items.first();
    const auto current = m_records.current(entry.dossier.number, item.kind, item.record);
    if (!current) {
        return failure(current);
    }
    bool waitedBehind = false;
    auto wanted = withdraw(entry, item, waitedBehind);
    if (!wanted) {
        return failure(wanted);
    }
    if (auto removed = m_outbox.remove(entry.position); !removed || wanted->value == current->value) {
        return removed;
    }
    if (item.kind == RecordKind::Task) {
        wanted->base = current->revision;
        return current->revision == item.base ? m_writer.again(entry.dossier, *wanted, entry.category)
                                              : mergeTask(entry, *wanted, std::nullopt, *current);
    }
    if (current->revision != item.base) {
        return m_conflicts.add(entry, *wanted, *current);
    }
    wanted->base = item.base;
    return m_writer.again(entry.dossier, *wanted, entry.category);
}

} // namespace kluis::app
