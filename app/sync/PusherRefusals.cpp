// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Pusher about operations that the server refused: what is tried again, and what is set aside.
#include "app/sync/Pusher.h"

#include "app/documents/DocumentUploader.h"
#include "app/medical/MedicalKeys.h"
#include "app/sync/OutboxResealer.h"
#include "app/vault/Vault.h"
#include "core/protocol/RejectReason.h"

namespace kluis::app {

using protocol::OperationKind;
namespace reason = protocol::reason;

/// The server lost the document's content, or never had it all: it goes once more, before this.
Result<void> Pusher::refusedForContent(const OutboxEntry& entry)
{
    const auto again = m_documents.sendAgain(entry);
    if (!again) {
        return failure(again);
    }
    return *again ? m_outbox.markUnsent(entry.position) : rejected(entry, QLatin1String(reason::noContent));
}

/// The server has not got it, for certain, and may have it once it is sealed under the newest key.
Result<void> Pusher::refusedForKey(const OutboxEntry& entry, const QString& key)
{
    const auto outdated = m_resealer.isOutdated(entry);
    if (!outdated) {
        return failure(outdated);
    }
    if (!*outdated && key != QLatin1String(reason::oldEpoch)) {
        return rejected(entry, key);
    }
    m_outcome.outdatedKey = true;
    m_skip.insert(entry.position);
    return m_outbox.markUnsent(entry.position);
}

/// What is counted is what a person is shown of it: with a dossier all that was written in it, and no content key.
Result<void> Pusher::rejected(const OutboxEntry& entry, const QString& key)
{
    const auto before = m_outbox.countListed(OutboxEntry::State::Refused);
    if (!before) {
        return failure(before);
    }
    if (auto aside = setAside(entry, key); !aside) {
        return aside;
    }
    const auto after = m_outbox.countListed(OutboxEntry::State::Refused);
    m_outcome.refused += after ? qMax(*after, *before) - *before : 0;
    return after ? Result<void>() : failure(after);
}

/// It seals nothing more. Its operation stays beside what was refused with it: both may be handed on. But one that no server
/// takes from anybody goes, and what waits is sealed under another.
Result<void> Pusher::setKeyAside(const OutboxEntry& entry, const QString& key)
{
    const auto id = KeyId::fromBytes(entry.items.first().record);
    if (auto dropped = id ? m_sealed.dropContentKey(entry.dossier, *id) : Result<void>(); !dropped) {
        return dropped;
    }
    if (key != QLatin1String(reason::malformed)) {
        return m_outbox.refuse(entry.position, key);
    }
    m_outcome.outdatedKey = true;
    return m_outbox.remove(entry.position);
}

Result<void> Pusher::setAside(const OutboxEntry& entry, const QString& key)
{
    if (entry.kind == OperationKind::Dossier) {
        return m_outbox.refuseAll(entry.dossier.number, key);
    }
    if (entry.kind == OperationKind::ContentKey) {
        return setKeyAside(entry, key);
    }
    const auto renewal = isRenewal(entry);
    if (!renewal || *renewal) { // nobody wrote it, so nobody misses it
        return renewal ? m_outbox.remove(entry.position) : failure(renewal);
    }
    if (auto aside = m_outbox.refuse(entry.position, key); !aside || !entry.isMutable()) {
        return aside;
    }
    const bool isMedical = entry.category == domain::Category::Medical;
    if (isMedical && !m_vault.medicalKeys().writingAllowed(entry.dossier.tenant, entry.dossier.id)) {
        return refuseFollowers(entry, key);
    }
    // A later edit of the same field counted on this one: it now stands on the revision this one stood on.
    const OutboxItem& item = entry.items.first();
    bool waitedBehind = false;
    auto wanted = withdraw(entry, item, waitedBehind);
    if (!wanted) {
        return failure(wanted);
    }
    if (!waitedBehind) {
        return {};
    }
    return m_writer.instead(entry, *wanted);
}

/// What counted on a refused value and can't be sealed anew here is set aside with it.
Result<void> Pusher::refuseFollowers(const OutboxEntry& entry, const QString& key)
{
    const OutboxItem& item = entry.items.first();
    for (;;) {
        const auto follower = m_outbox.waitingFor(entry.dossier.number, item.kind, item.record);
        if (!follower || !*follower) {
            return follower ? Result<void>() : failure(follower);
        }
        if (auto aside = m_outbox.refuse((*follower)->position, key); !aside) {
            return aside;
        }
    }
}

} // namespace kluis::app
