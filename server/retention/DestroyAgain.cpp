// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/DestroyAgain.h"

#include "server/EventLog.h"
#include "server/audit/AuditLog.h"
#include "server/retention/RetentionStore.h"
#include "server/store/AccountStore.h"

#include <QSet>

namespace kluis::server {

using crypto::DestructionEntry;
using crypto::LedgerReading;
using protocol::DestructionState;
using retention::Part;

DestroyAgain::Counts DestroyAgain::run(const LedgerReading& ledger)
{
    Counts counts;
    for (const DestructionEntry& entry : ledger.done()) {
        const auto outcome = m_store.write<Outcome>([&](StoreDatabase& database) { return carryOut(database, entry); });
        count(entry, outcome ? outcome->fate : Fate::Failed, counts);
        for (const QByteArray& file : outcome ? outcome->destroyed.files : QList<QByteArray>()) {
            [[maybe_unused]] const auto removed = m_files.remove(file); // else the sweep finds it without its row
        }
    }
    if (counts.done > 0) {
        [[maybe_unused]] const auto scrubbed = m_store.scrub();
    }
    compare(ledger, counts);
    return counts;
}

/// Holds and newer content are looked at in the store as it is now: what was true when the order was signed is past.
Result<DestroyAgain::Outcome> DestroyAgain::carryOut(StoreDatabase& database, const DestructionEntry& entry)
{
    const auto stored = RetentionStore(database).find(entry.order.id);
    const auto sound = stored ? isSigned(database, entry) : failure(stored);
    const auto held = sound ? RetentionStore(database).hold(entry.order.dossier) : failure(sound);
    const auto isSetAside = held ? RetentionStore(database).isSetAside(entry.order.id) : Result<bool>(failure(held));
    if (!isSetAside) {
        return failure(isSetAside);
    }
    if (*stored && (*stored)->state == DestructionState::Done) {
        return Outcome{Fate::Already, {}};
    }
    if (!*sound || (*stored && (*stored)->order != entry.order)) {
        return Outcome{Fate::Unsigned, {}};
    }
    if (*isSetAside) {
        return Outcome{Fate::SetAside, {}};
    }
    return *held ? setAside(database, entry, Fate::Held) : destroy(database, entry, stored->has_value());
}

/// For good: signatures of years ago destroy nothing because a hold was lifted since.
Result<DestroyAgain::Outcome> DestroyAgain::setAside(StoreDatabase& database, const DestructionEntry& entry,
                                                     Fate fate) const
{
    const auto noted = RetentionStore(database).setAside(entry.order.id, m_clock.unixMillis());
    return noted ? Result<Outcome>(Outcome{fate, {}}) : failure(noted);
}

Result<bool> DestroyAgain::isSigned(StoreDatabase& database, const DestructionEntry& entry) const
{
    const auto first = AccountStore(database).account(entry.order.proposer);
    const auto second = AccountStore(database).account(entry.confirmation.confirmer);
    if (!first || !second) {
        return first ? failure(second) : failure(first);
    }
    return entry.order.practice == m_keys.practice && *first && *second && entry.confirmation.isFor(entry.order) &&
           entry.order.verify((*first)->keys.identityKey) && entry.confirmation.verify((*second)->keys.identityKey);
}

Result<DestroyAgain::Outcome> DestroyAgain::destroy(StoreDatabase& database, const DestructionEntry& entry,
                                                    bool isKnown)
{
    const auto dossier = RecordStore(database).dossier(entry.order.dossier);
    const auto tenant = dossier ? AccountStore(database).tenant(entry.order.tenant) : failure(dossier);
    if (!tenant) {
        return failure(tenant);
    }
    if (!*tenant) {
        return Outcome{Fate::Already, {}}; // of an employer that came later nothing is here
    }
    if (*dossier && (*dossier)->tenant != entry.order.tenant) {
        return Outcome{Fate::Unsigned, {}};
    }
    Destroyer destroyer(database);
    const qint64 now = m_clock.unixMillis();
    const Destroyer::Earlier earlier{entry.time, entry.whole};
    const auto newer = *dossier ? destroyer.hasNewer(**dossier, Part(entry.order.part), earlier) : Result<bool>(false);
    if (!newer || *newer) {
        return newer ? setAside(database, entry, Fate::Newer) : failure(newer);
    }
    if (auto known = isKnown ? Result<void>() : RetentionStore(database).propose(entry.order, entry.order.time);
        !known) {
        return failure(known);
    }
    auto destroyed = *dossier ? destroyer.destroy(**dossier, entry.order, entry.confirmation, now, earlier)
                              : destroyer.noteAbsent(entry.order, entry.confirmation, now, earlier);
    if (!destroyed) {
        return failure(destroyed);
    }
    ServerEvent event;
    event.kind = ServerEventKind::DestroyedAgain;
    event.time = now;
    event.tenant = entry.order.tenant;
    event.dossier = entry.order.dossier;
    event.subject = entry.order.proposer;
    event.object = entry.order.id.toString();
    event.payload = entry.confirmation.encode();
    const auto logged = AuditLog::append(database, event);
    return logged ? Result<Outcome>(Outcome{Fate::Done, std::move(*destroyed)}) : failure(logged);
}

void DestroyAgain::count(const DestructionEntry& entry, Fate fate, Counts& counts) const
{
    const EventLog::Numbers which{{"entry", qint64(entry.number)}};
    switch (fate) {
    case Fate::Done:
        ++counts.done;
        break;
    case Fate::Already:
        ++counts.already;
        break;
    case Fate::Unsigned:
        ++counts.unsignedOnes;
        EventLog::error("ledger-entry-unsigned", which);
        break;
    case Fate::Held:
        counts.held.append(entry.order.id);
        EventLog::write(EventLog::Level::Warning, "ledger-set-aside", which, {{"why", "hold"}});
        break;
    case Fate::Newer:
        counts.newer.append(entry.order.id);
        EventLog::write(EventLog::Level::Warning, "ledger-set-aside", which, {{"why", "newer"}});
        break;
    case Fate::SetAside:
        counts.setAside.append(entry.order.id);
        break;
    case Fate::Failed:
        ++counts.failed;
        EventLog::write(EventLog::Level::Error, "ledger-set-aside", which, {{"why", "store"}});
        break;
    }
}

void DestroyAgain::compare(const LedgerReading& ledger, Counts& counts)
{
    const auto done =
        m_store.read<QList<StoredDestruction>>([](StoreDatabase& database) { return RetentionStore(database).done(); });
    QSet<RecordId> inStore;
    for (const StoredDestruction& each : done.value_or(QList<StoredDestruction>())) {
        inStore.insert(each.order.id);
    }
    QSet<RecordId> inLedger;
    for (const DestructionEntry& entry : ledger.done()) {
        inLedger.insert(entry.order.id);
    }
    for (const DestructionEntry& entry : ledger.open()) {
        if (entry.order.practice == m_keys.practice && !inStore.contains(entry.order.id)) {
            counts.inDoubt.append(entry.order.id);
            EventLog::write(EventLog::Level::Warning, "ledger-set-aside", {{"entry", qint64(entry.number)}},
                            {{"why", "doubt"}});
        }
    }
    counts.missing = int((inStore - inLedger).size());
}

} // namespace kluis::server
