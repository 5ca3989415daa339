// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageApplier about own operations: those that come back, and those that a restored server has lost.
#include "app/sync/PageApplier.h"
#include "core/protocol/Operation.h"

namespace kluis::app {

using protocol::OperationKind;

/// Our own operation came back: the server has it, whether or not its answer to the push arrived.
Result<void> PageApplier::acknowledge(const protocol::Operation& operation)
{
    if (operation.author != m_session.user || operation.device != m_session.device) {
        return {};
    }
    const auto entry = m_outbox.find(operation.id);
    if (!entry) {
        return failure(entry);
    }
    return *entry ? m_held.keep(**entry) : m_held.seen(operation.id);
}

/// What did not come with everything else goes once more, as it was: where the server has it after all, it says so.
Result<void> PageApplier::offerLost(qint64 tenant)
{
    const auto lost = m_held.lost(tenant);
    if (!lost) {
        return failure(lost);
    }
    for (const OutboxEntry& entry : *lost) {
        const auto chain = m_records.chain(entry.dossier.number, entry.category);
        if (!chain) {
            return failure(chain);
        }
        if (auto offered = m_held.offer(entry); !offered) {
            return offered;
        }
        if (entry.kind == OperationKind::ContentKey) {
            const auto op = protocol::Operation::decode(entry.bytes);
            auto kept = op ? m_sealed.takeContentKey(entry.dossier, op->items.value(0).record(),
                                                     op->items.value(0).sealedValue())
                           : Result<void>(failure(op));
            if (!kept) {
                return kept;
            }
        }
        // Of a dossier that is not here the server alone knows whether it is anybody's loss.
        if (chain->n > 0 && !m_touched.contains(entry.dossier.id)) {
            m_touched.insert(entry.dossier.id, {.place = entry.dossier, .hasOthers = true, .content = {}});
            note(SyncNotice::Kind::LostEditsOffered, entry.dossier.id);
        } else if (chain->n > 0) {
            m_touched[entry.dossier.id].hasOthers = true;
            note(SyncNotice::Kind::LostEditsOffered, entry.dossier.id);
        }
    }
    return {};
}

} // namespace kluis::app
