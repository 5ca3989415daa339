// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Pusher about values that somebody else changed meanwhile.
#include "app/sync/Pusher.h"

#include "app/vault/HeldEdits.h"
#include "app/vault/Vault.h"
#include "core/domain/AppointmentRecord.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/AppointmentReason.h"
#include "core/protocol/ConflictReason.h"
#include "core/protocol/RejectReason.h"

namespace kluis::app {

using domain::AppointmentRecord;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PushResult;

/// What the record said at the revision the item was made on. A value that was sealed again keeps its row, with the
/// later revision.
Result<std::optional<QString>> Pusher::valueAtBase(const OutboxEntry& entry, const OutboxItem& item)
{
    if (item.base == 0) {
        return std::optional<QString>(); // the first value here: what a pull brought since is somebody else's
    }
    auto row = m_vault.database().query(
        "SELECT value FROM (SELECT revision, value FROM record WHERE dossier = ?1 AND kind = ?2 "
        "AND record = ?3 UNION ALL SELECT revision, value FROM history WHERE dossier = ?1 AND "
        "kind = ?2 AND record = ?3) WHERE revision >= ?4 ORDER BY revision LIMIT 1",
        entry.dossier.number, quint8(item.kind), item.record, qint64(item.base));
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? std::optional(row->text(0)) : std::nullopt;
}

/// Takes out of the outbox what waits behind the operation on the same record: a value, and removals under it or beneath. Each
/// stands on a number that the one before was to have, and that may be another's by now; a removal that something was written
/// after is set aside, for nobody would be told of it otherwise. \returns what the person last wanted there.
Result<OutboxItem> Pusher::withdraw(const OutboxEntry& entry, const OutboxItem& item, bool& waitedBehind)
{
    OutboxItem wanted = item;
    waitedBehind = false;
    for (;;) {
        const auto latest = m_outbox.waitingFor(entry.dossier.number, item.kind, item.record);
        if (!latest) {
            return failure(latest);
        }
        if (!*latest || (*latest)->position == entry.position) {
            return wanted;
        }
        const OutboxItem& behind = (*latest)->items.first();
        const bool isUnder = waitedBehind && behind.asked.isRemoval();
        if (!waitedBehind) {
            wanted = behind;
        }
        waitedBehind = true;
        const auto gone = isUnder ? m_outbox.refuse((*latest)->position, QLatin1String(protocol::reason::recordChanged))
                                  : m_outbox.remove((*latest)->position);
        if (!gone) {
            return failure(gone);
        }
    }
}

/// The value that stands at the server, from the operation that set it.
Result<std::optional<RecordValue>> Pusher::theirs(const OutboxEntry& entry, const OutboxItem& item,
                                                  const protocol::PulledOperation& current)
{
    if (!current.operation || current.operation->dossier != entry.dossier.id ||
        current.operation->tenant != entry.dossier.tenant || current.operation->category != entry.category) {
        return std::optional<RecordValue>();
    }
    auto key = m_directory.signerOf(*current.operation);
    if (!key) {
        if (auto refreshed = m_directory.refresh(m_notices); !refreshed) {
            return failure(refreshed);
        }
        key = m_directory.signerOf(*current.operation);
    }
    if (!key || !current.operation->verify(*key)) {
        m_notices.append(
            {.kind = SyncNotice::Kind::BadSignature, .tenant = entry.dossier.tenant, .dossier = entry.dossier.id});
        return std::optional<RecordValue>();
    }
    for (qsizetype i = 0; i < current.operation->items.size(); ++i) {
        if (!current.operation->items[i].isRedacted() && current.operation->items[i].record() == item.record) {
            return valueOf(current, i, entry);
        }
    }
    return std::optional<RecordValue>();
}

Result<std::optional<RecordValue>> Pusher::valueOf(const protocol::PulledOperation& current, qsizetype index,
                                                   const OutboxEntry& entry)
{
    const OperationItem& item = current.operation->items[index];
    const auto author = m_records.person(current.operation->author);
    if (!author) {
        return failure(author);
    }
    RecordValue value{.dossier = entry.dossier.number,
                      .kind = recordKindOf(current.operation->kind),
                      .record = item.record(),
                      .field = item.fieldId(),
                      .category = entry.category,
                      .revision = item.baseRevision() + 1,
                      .seq = current.seq,
                      .author = *author,
                      .at = current.operation->deviceTime,
                      .value = item.value(),
                      .key = {}};
    if (!item.isSealed()) {
        return std::optional(value);
    }
    RecordValue opened;
    const auto outcome = m_sealed.open({.dossier = entry.dossier,
                                        .kind = value.kind,
                                        .record = item.record(),
                                        .revision = value.revision,
                                        .seq = current.seq,
                                        .base = item.baseRevision(),
                                        .op = current.operation->id,
                                        .author = current.operation->author,
                                        .device = current.operation->device,
                                        .at = value.at,
                                        .bytes = item.sealedValue()},
                                       opened);
    if (!outcome) {
        return failure(outcome);
    }
    const auto known = m_records.revision(entry.dossier.number, value.kind, item.record());
    if (!known) {
        return failure(known);
    }
    if (*outcome == SealedItems::Outcome::NoKey && *known < value.revision) {
        return std::optional<RecordValue>(); // its key comes with the pull: then it is seen what it says
    }
    // One that does not open here is still another's: the conflict keeps our value, the pull brings theirs.
    value.value = *outcome == SealedItems::Outcome::Opened ? opened.value : QString();
    return std::optional(value);
}

/// Whether a conflict with that revision can be: only of what is in doubt may one have the number that the item stands on. A
/// server that says so all the same would be asked for ever.
bool Pusher::isNews(const OutboxItem& item, quint64 standing) const
{
    return standing > item.base || (standing == item.base && standing > 0 && m_doubtsBases);
}

/// Nobody may show this person what it conflicts with. That something stands there, and as which revision, the server says:
/// he is asked whether his is to take its place.
Result<void> Pusher::unseenConflict(const OutboxEntry& entry, const PushResult& result)
{
    const OutboxItem& item = entry.items.first();
    const quint64 standing = result.revisions.value(0);
    if (entry.category == domain::Category::Medical || !isNews(item, standing)) {
        return rejected(entry, QStringLiteral("conflict"));
    }
    bool waitedBehind = false;
    auto wanted = withdraw(entry, item, waitedBehind);
    if (!wanted) {
        return failure(wanted);
    }
    if (wanted->asked.isRemoval()) {
        return setRemovalAside(entry, *wanted, standing);
    }
    if (result.reason == QLatin1String(protocol::reason::ownValue)) {
        // Written here before, and forgotten with everything else that was fetched anew: nobody contradicts anybody.
        wanted->base = standing;
        auto removed = m_outbox.remove(entry.position);
        return removed ? m_writer.again(entry.dossier, *wanted, entry.category) : removed;
    }
    const RecordValue theirs{.dossier = entry.dossier.number,
                             .kind = item.kind,
                             .record = item.record,
                             .field = {},
                             .category = entry.category,
                             .revision = standing,
                             .value = {}};
    if (auto kept = m_conflicts.add(entry, *wanted, theirs); !kept) {
        return kept;
    }
    return m_outbox.remove(entry.position);
}

/// Whether what stands there was written here, and before the entry. A later one: this vault went back to an earlier day.
Result<bool> Pusher::isOwnEarlier(const OutboxEntry& entry, const protocol::Operation& current)
{
    if (current.author != m_vault.session().user || current.device != m_vault.session().device) {
        return false;
    }
    // What was sealed again here is what somebody else wrote.
    if (const auto resealed = HeldEdits(m_vault.database()).mayBeResealed(current.id); !resealed || *resealed) {
        return resealed ? Result<bool>(false) : failure(resealed);
    }
    return current.deviceTime <= entry.at ? Result<bool>(true)
                                          : HeldEdits(m_vault.database()).wasMadeBefore(current.id, entry.position);
}

/// Whether a person is being asked about the record already, and the entry only sealed the other side again: it goes, and what
/// the person wrote stays in the question. \p theirs: what stands at the server now.
Result<bool> Pusher::askedMeanwhile(const OutboxEntry& entry, const RecordValue& theirs)
{
    const auto asked = m_conflicts.find(entry.dossier.id, entry.items.first().field);
    const auto resealed = HeldEdits(m_vault.database()).mayBeResealed(entry.id);
    if (!asked || !resealed || !*asked || !*resealed) {
        return !asked ? failure(asked) : !resealed ? failure(resealed) : Result<bool>(false);
    }
    const auto followed = m_conflicts.follow(theirs);
    const auto removed = followed ? m_outbox.remove(entry.position) : followed;
    return removed ? Result<bool>(true) : failure(removed);
}

Result<void> Pusher::conflict(const OutboxEntry& entry, const PushResult& result)
{
    if (entry.kind == OperationKind::Field && entry.items.size() == 1 && !mayRead(entry, entry.items.first())) {
        return unseenConflict(entry, result);
    }
    const bool isOneField = entry.isMutable() && entry.items.size() == 1;
    if (isOneField && entry.items.first().asked.isRemoval()) {
        return rejected(entry, QLatin1String(protocol::reason::recordChanged));
    }
    if (!isOneField || !result.current) {
        return rejected(entry, QStringLiteral("conflict"));
    }
    const OutboxItem& item = entry.items.first();
    const auto other = theirs(entry, item, *result.current);
    if (!other) {
        return failure(other);
    }
    if (!*other) {
        // The server can't show what we conflict with; the next pull may. Nothing is given up for its word alone.
        m_skip.insert(entry.position);
        return {};
    }
    if (!isNews(item, (*other)->revision)) {
        m_skip.insert(entry.position);
        return {};
    }
    if (const auto asked = askedMeanwhile(entry, **other); !asked || *asked) {
        return asked ? Result<void>() : failure(asked);
    }
    // What stood there for its author may be gone, whatever has that number here by now (DoubtedBases). Tasks are put
    // together all the same, unless that is certain.
    const bool isBaseGone =
        (*other)->revision <= item.base || (m_doubtsBases && item.base > 0 && item.kind != RecordKind::Task);
    const auto before = isBaseGone ? Result<std::optional<QString>>(std::nullopt) : valueAtBase(entry, item);
    if (!before) {
        return failure(before);
    }
    bool waitedBehind = false;
    auto wanted = withdraw(entry, item, waitedBehind);
    if (!wanted) {
        return failure(wanted);
    }
    if (wanted->asked.isRemoval()) {
        return setRemovalAside(entry, *wanted, (*other)->revision);
    }
    const bool isMedical = entry.category == domain::Category::Medical;
    const bool isSame = isMedical && !(*other)->value.isEmpty() && *before == (*other)->value;
    const protocol::Operation& current = *result.current->operation;
    const auto isOwn = isOwnEarlier(entry, current);
    if (!isOwn) {
        return failure(isOwn);
    }
    if (item.kind == RecordKind::Task && !*isOwn) {
        return mergeTask(entry, *wanted, *before, **other);
    }
    if ((isSame || *isOwn) && wanted->value != (*other)->value) {
        // Theirs says what stood here before, sealed again; or it was written here before, and its pull is still to
        // come. Nobody contradicts anybody.
        wanted->base = (*other)->revision;
        auto removed = m_outbox.remove(entry.position);
        return removed ? m_writer.again(entry.dossier, *wanted, entry.category) : removed;
    }
    if (wanted->value != (*other)->value && (!isMedical || *before != wanted->value)) {
        if (auto kept = m_conflicts.add(entry, *wanted, **other); !kept) {
            return kept;
        }
    }
    return m_outbox.remove(entry.position);
}

/// Tasks ask nobody: what both made of one is put together, part by part.
Result<void> Pusher::mergeTask(const OutboxEntry& entry, OutboxItem wanted, const std::optional<QString>& before,
                               const RecordValue& theirs)
{
    if (auto removed = m_outbox.remove(entry.position); !removed) {
        return removed;
    }
    if (wanted.field == QLatin1StringView(AppointmentRecord::fieldId)) {
        return mergeAppointment(entry, std::move(wanted), before, theirs);
    }
    const auto mine = domain::TaskRecord::parse(wanted.value);
    const auto standing = domain::TaskRecord::parse(theirs.value);
    if (mine && standing) {
        const auto base = domain::TaskRecord::parse(before.value_or(QString()));
        wanted.value =
            domain::TaskRecord::merged(base ? std::optional(*base) : std::nullopt, *mine, *standing).toText();
    }
    if (wanted.value == theirs.value) {
        return {};
    }
    wanted.base = theirs.revision;
    return m_writer.again(entry.dossier, wanted, entry.category);
}

/// Two who moved or ended the same appointment: theirs stands, and this person's is set aside until he says which. Its
/// own time is then as free as anybody's.
Result<void> Pusher::mergeAppointment(const OutboxEntry& entry, OutboxItem wanted, const std::optional<QString>& before,
                                      const RecordValue& theirs)
{
    const auto mine = AppointmentRecord::parse(wanted.value);
    const auto standing = AppointmentRecord::parse(theirs.value);
    const auto base = AppointmentRecord::parse(before.value_or(QString()));
    const auto merged = mine && standing
                            ? AppointmentRecord::merged(base ? std::optional(*base) : std::nullopt, *mine, *standing)
                            : std::nullopt;
    if (merged) {
        wanted.value = merged->toText();
    }
    if (wanted.value == theirs.value) {
        return {};
    }
    wanted.base = theirs.revision;
    if (auto queued = m_writer.again(entry.dossier, wanted, entry.category); !queued || merged) {
        return queued;
    }
    return refuseWaiting(entry, wanted, QLatin1String(protocol::reason::appointmentChanged));
}

/// A removal of what somebody else changed meanwhile: nobody asked about what stands there now. \p wanted: of \p entry, or what
/// waited behind it; the entry goes.
Result<void> Pusher::setRemovalAside(const OutboxEntry& entry, OutboxItem wanted, quint64 standing)
{
    if (auto removed = m_outbox.remove(entry.position); !removed) {
        return removed;
    }
    wanted.base = standing;
    if (auto queued = m_writer.again(entry.dossier, wanted, entry.category); !queued) {
        return queued;
    }
    return refuseWaiting(entry, wanted, QLatin1String(protocol::reason::recordChanged));
}

Result<void> Pusher::refuseWaiting(const OutboxEntry& entry, const OutboxItem& item, const QString& reason)
{
    const auto aside = m_outbox.waitingFor(entry.dossier.number, item.kind, item.record);
    if (!aside || !*aside) {
        return aside ? Result<void>() : failure(aside);
    }
    ++m_outcome.refused;
    return m_outbox.refuse((*aside)->position, reason);
}

Result<bool> Pusher::isRenewal(const OutboxEntry& entry)
{
    if (entry.category != domain::Category::Medical || entry.items.size() != 1 || entry.items.first().base == 0) {
        return false;
    }
    const OutboxItem& item = entry.items.first();
    if (item.asked.isAsked()) {
        return false;
    }
    const auto stood = valueAtBase(entry, item);
    return stood ? Result<bool>(*stood == item.value) : failure(stood);
}

} // namespace kluis::app
