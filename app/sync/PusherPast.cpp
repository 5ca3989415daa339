// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Pusher about edits that stand on what a restored server has lost.
#include "app/sync/Pusher.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/DoubtedBases.h"
#include "app/vault/HeldEdits.h"
#include "app/vault/Vault.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Transaction.h"

#include <QHash>

namespace kluis::app {

using protocol::OperationKind;
using storage::Transaction;

/// The server's epoch that the entry's employer was pulled under; empty where nothing was.
Result<QByteArray> Pusher::epochOf(const OutboxEntry& entry)
{
    const auto cursor = m_records.cursor(entry.dossier.tenantNumber);
    return cursor ? Result<QByteArray>(cursor->serverEpoch) : failure(cursor);
}

/// What this device knows of the past of an employer, of whom an entry is.
Result<Pusher::Past> Pusher::pastOf(const OutboxEntry& entry)
{
    auto epoch = epochOf(entry);
    if (!epoch) {
        return failure(epoch);
    }
    const auto isInDoubt = m_records.isInDoubt(entry.dossier.tenantNumber);
    if (!isInDoubt) {
        return failure(isInDoubt);
    }
    const auto lastDoubted = DoubtedBases(m_vault.database()).last(entry.dossier.tenantNumber);
    return lastDoubted ? Result<Past>({std::move(*epoch), *isInDoubt, *lastDoubted}) : failure(lastDoubted);
}

/// As many of \p batch as are of the first one's epoch, and like it in doubt or not (DoubtedBases), and may go. What
/// stands on a past that was never fetched, or is gone, waits for a pull: the server would take a revision of that
/// number for another one.
Result<QList<OutboxEntry>> Pusher::ofOneEpoch(const QList<OutboxEntry>& batch)
{
    QList<OutboxEntry> now;
    QByteArray first;
    QHash<qint64, Past> pasts; // of each employer
    QSet<qint64> leftOut;      // dossiers of which something goes later: what follows in them does too
    for (const OutboxEntry& entry : batch) {
        auto past = pasts.constFind(entry.dossier.tenantNumber);
        if (past == pasts.constEnd()) {
            const auto found = pastOf(entry);
            if (!found) {
                return failure(found);
            }
            past = pasts.insert(entry.dossier.tenantNumber, *found);
        }
        const bool isPulledSoon = !m_sendsUnpulled && m_vault.session().tenant(entry.dossier.tenant) != nullptr;
        // What it stands on may be lost, and is offered before it once everything was fetched.
        if ((past->epoch.isEmpty() || past->isInDoubt) && isPulledSoon) {
            m_untilPulled.insert(entry.position);
            continue;
        }
        if (m_goneEpochs.contains(past->epoch)) {
            m_skip.insert(entry.position);
            continue;
        }
        const bool isDoubted = entry.position <= past->lastDoubted;
        if (now.isEmpty()) {
            first = past->epoch;
            m_doubtsBases = isDoubted;
        }
        if (past->epoch == first && isDoubted == m_doubtsBases && !leftOut.contains(entry.dossier.number)) {
            now.append(entry);
        } else {
            leftOut.insert(entry.dossier.number);
        }
    }
    return now;
}

/// The server took nothing over: everything is as it was before it was asked.
Result<void> Pusher::toldOfRestore(const QList<OutboxEntry>& batch)
{
    const auto epoch = epochOf(batch.first());
    if (!epoch) {
        return failure(epoch);
    }
    if (epoch->isEmpty()) {
        return fail(ErrorCode::Malformed,
                    tr("The server's answer does not fit what was sent. Your changes are kept; "
                       "tell your administrator."),
                    QStringLiteral("push: epoch"));
    }
    m_goneEpochs.insert(*epoch);
    m_outcome.rewound = true;
    m_notices.append({.kind = SyncNotice::Kind::ServerRewound, .tenant = batch.first().dossier.tenant, .dossier = {}});
    auto transaction = Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    if (auto doubted = m_records.doubt(batch.first().dossier.tenantNumber); !doubted) {
        return doubted;
    }
    for (const OutboxEntry& entry : batch) {
        if (entry.sent) {
            continue;
        }
        if (auto unsent = m_outbox.markUnsent(entry.position); !unsent) {
            return unsent;
        }
    }
    return transaction->commit();
}

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

/// Without the value that both stand on, an appointment is set aside for its author to decide: the server would take
/// another's revision of the same number for the one he saw. Of a task no more than the merge itself can say is kept: what
/// is done stays done.
Result<void> Pusher::moveTask(const OutboxEntry& entry, OutboxItem wanted, bool isSameBase, const RecordValue& current)
{
    const OutboxItem& item = entry.items.first();
    if (isSameBase && current.revision == item.base) {
        wanted.base = current.revision;
        return m_writer.again(entry.dossier, wanted, entry.category);
    }
    const auto before = isSameBase ? valueAtBase(entry, item) : Result<std::optional<QString>>(std::nullopt);
    return before ? mergeTask(entry, std::move(wanted), *before, current) : failure(before);
}

/// Whether this person wrote what stands there, on this computer, and before the entry.
Result<bool> Pusher::isOwnValue(const RecordValue& current, const OutboxEntry& entry)
{
    const auto self = m_records.person(m_vault.session().user);
    if (!self || current.revision == 0 || current.author != *self || current.at > entry.at) {
        return self ? Result<bool>(false) : failure(self);
    }
    return HeldEdits(m_vault.database()).madeHere(current);
}

/// The server has definitely not got it, and never will as it is. A note or key goes again on what stands there now,
/// and so does a value that stands on the same one as before; else a person decides between the two.
Result<void> Pusher::moveToPresent(const OutboxEntry& entry)
{
    if (entry.isSealed() && !m_vault.medicalKeys().writingAllowed(entry.dossier.tenant, entry.dossier.id)) {
        return rejected(entry, QLatin1String(protocol::reason::notAMember));
    }
    if (entry.kind == OperationKind::ContentKey) {
        return m_writer.signAnew(entry);
    }
    const OutboxItem& item = entry.items.first();
    if (!entry.isMutable() && !item.asked.isRemoval()) {
        const auto known = m_records.revision(entry.dossier.number, item.kind, item.record);
        if (!known) {
            return failure(known);
        }
        // A note that is lost itself is its author's to offer again: to be sealed once more it must be there.
        return item.base > *known ? m_outbox.remove(entry.position) : m_writer.reseal(entry);
    }
    const auto current = m_records.current(entry.dossier.number, item.kind, item.record);
    if (!current) {
        return failure(current);
    }
    if (item.asked.isRemoval()) {
        return moveRemoval(entry, *current);
    }
    if (const auto asked = askedMeanwhile(entry, *current); !asked || *asked) {
        return asked ? Result<void>() : failure(asked);
    }
    bool waitedBehind = false;
    auto wanted = withdraw(entry, item, waitedBehind);
    if (!wanted) {
        return failure(wanted);
    }
    if (wanted->asked.isRemoval()) {
        return removeAgain(entry, *wanted, *current);
    }
    if (auto removed = m_outbox.remove(entry.position); !removed || wanted->value == current->value) {
        return removed;
    }
    const auto isOwn = isOwnValue(*current, entry); // nobody contradicts himself
    if (!isOwn) {
        return failure(isOwn);
    }
    const auto isSameBase = *isOwn ? Result<bool>(true) : HeldEdits(m_vault.database()).isBaseHere(entry, item);
    if (!isSameBase) {
        return failure(isSameBase);
    }
    if (item.kind == RecordKind::Task) {
        return moveTask(entry, *wanted, *isSameBase, *current);
    }
    if (current->revision != item.base || !*isSameBase) {
        return m_conflicts.add(entry, *wanted, *current);
    }
    wanted->base = item.base;
    return m_writer.again(entry.dossier, *wanted, entry.category);
}

/// The server was put back to a day on which the value stood there still. What was written there since is nobody's wish to
/// remove: then a person looks. \p wanted: of \p entry, or what waited behind it; the entry goes.
Result<void> Pusher::removeAgain(const OutboxEntry& entry, OutboxItem wanted, const RecordValue& current)
{
    if (current.revision > entry.items.first().base) {
        return setRemovalAside(entry, wanted, current.revision);
    }
    wanted.base = current.revision;
    auto removed = m_outbox.remove(entry.position);
    return removed && wanted.base > 0 ? m_writer.again(entry.dossier, wanted, entry.category) : removed;
}

/// A removal, and what was written in the field after it.
Result<void> Pusher::moveRemoval(const OutboxEntry& entry, const RecordValue& current)
{
    const OutboxItem item = entry.items.first();
    bool waitedBehind = false;
    auto later = withdraw(entry, item, waitedBehind);
    auto done = later ? removeAgain(entry, item, current) : failure(later);
    if (!done || !waitedBehind) {
        return done;
    }
    if (current.revision > item.base) {
        return m_conflicts.add(entry, *later, current);
    }
    later->base = current.revision == 0 ? 0 : current.revision + 1;
    return m_writer.again(entry.dossier, *later, entry.category);
}

} // namespace kluis::app
