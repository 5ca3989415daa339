// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/EditWriter.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/DatedFields.h"
#include "app/vault/DoubtedBases.h"
#include "core/crypto/Random.h"
#include "core/domain/FieldCatalogue.h"

namespace kluis::app {

using domain::Category;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;

EditWriter::EditWriter(storage::Database& database, const SessionIdentity& session, MedicalKeys& keys,
                       const Clock& clock)
    : m_database(database), m_session(session), m_keys(keys), m_clock(clock), m_records(database), m_outbox(database),
      m_conflicts(database), m_sealed(database, session, keys)
{
}

Result<bool> EditWriter::field(const DossierPlace& dossier, const domain::Field& field, const QString& value)
{
    const auto record = recordOf(dossier, field);
    return record ? revise(dossier, field.category(), RecordKind::Field, *record, QString(field.id()), value, {})
                  : failure(record);
}

/// The id of the field's record: of a medical one its slot.
Result<QByteArray> EditWriter::recordOf(const DossierPlace& dossier, const domain::Field& field)
{
    const QString fieldId(field.id());
    if (field.category() != Category::Medical) {
        return fieldId.toUtf8();
    }
    if (auto allowed = m_keys.writingAllowed(dossier.tenant, dossier.id); !allowed) {
        return failure(allowed);
    }
    const auto slot = m_keys.slot(dossier.tenant, dossier.id, fieldId);
    return slot ? Result<QByteArray>(slot->bytes()) : failure(slot);
}

Result<bool> EditWriter::asked(const DossierPlace& dossier, const domain::Field& field, const QString& value,
                               const protocol::AskedChange& asked)
{
    const auto record = recordOf(dossier, field);
    return record ? revise(dossier, field.category(), RecordKind::Field, *record, QString(field.id()), value, asked)
                  : failure(record);
}

Result<bool> EditWriter::removeEntry(const DossierPlace& dossier, const domain::Field& field, const RecordId& id,
                                     const protocol::AskedChange& asked)
{
    return revise(dossier, field.category(), RecordKind::Entry, id.bytes(), QString(field.id()), {}, asked);
}

Result<bool> EditWriter::task(const DossierPlace& dossier, const QString& fieldId, const RecordId& id,
                              const QString& value)
{
    return revise(dossier, Category::Process, RecordKind::Task, id.bytes(), fieldId, value, {});
}

/// Queues a record's new value, in place of one that waits and was not sent.
Result<bool> EditWriter::revise(const DossierPlace& dossier, Category category, RecordKind kind,
                                const QByteArray& record, const QString& fieldId, const QString& value,
                                const protocol::AskedChange& asked)
{
    const auto place = placeOf(dossier, kind, record, value);
    if (!place) {
        return failure(place);
    }
    if (place->changesNothing && !asked.isAsked()) {
        const auto isToldAnew = kind == RecordKind::Field ? isOfEarlier(dossier, fieldId) : Result<bool>(false);
        if (!isToldAnew || !*isToldAnew) {
            return isToldAnew;
        }
    }
    if (place->replaces != 0) {
        if (auto removed = m_outbox.remove(place->replaces); !removed) {
            return failure(removed);
        }
    }
    if (asked.isRemoval() && place->base == 0) {
        return place->replaces != 0; // the server never had any of it
    }
    const OutboxItem item{kind, record, fieldId, place->base, value, asked};
    const auto queued = queueItem(dossier, category, operationKindOf(kind), item, m_clock.unixMillis());
    return queued ? Result<bool>(true) : failure(queued);
}

/// Whether what stands in the field was said of an absence before: the same value said now is another one.
Result<bool> EditWriter::isOfEarlier(const DossierPlace& dossier, const QString& fieldId)
{
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    if (field == nullptr || !(field->has(domain::OfReport) || field->has(domain::OfSpell))) {
        return false;
    }
    const auto values = datedFields(m_database, dossier.number);
    return values ? Result<bool>(domain::PresentSpell::of(*values).isOver(*field, values->value(fieldId).at))
                  : failure(values);
}

Result<EditWriter::Place> EditWriter::placeOf(const DossierPlace& dossier, RecordKind kind, const QByteArray& record,
                                              const QString& value)
{
    Place place;
    const auto decided = m_conflicts.remove(dossier.number, kind, record);
    if (!decided) {
        return failure(decided);
    }
    const auto waiting = m_outbox.waitingFor(dossier.number, kind, record);
    if (!waiting) {
        return failure(waiting);
    }
    if (!*waiting) {
        // What is here sealed and does not open, or not yet, nobody has seen: over it one is asked.
        const auto seen = m_records.current(dossier.number, kind, record);
        if (!seen) {
            return failure(seen);
        }
        place.base = qMax(seen->revision, *decided);
        place.changesNothing = seen->value == value && place.base == seen->revision;
        return place;
    }
    for (const OutboxItem& item : std::as_const((*waiting)->items)) {
        if (item.record != record) {
            continue;
        }
        place.changesNothing = item.value == value;
        // What the employee asked for stays what it is.
        const bool isReplaceable =
            !(*waiting)->sent && (*waiting)->kind == operationKindOf(kind) && !item.asked.isAsked();
        place.base = isReplaceable ? item.base : item.base + 1;
        place.replaces = isReplaceable ? (*waiting)->position : 0;
    }
    return place;
}

Result<RecordId> EditWriter::entry(const DossierPlace& dossier, const domain::Field& field, const QString& text)
{
    const auto id = crypto::randomId<RecordId>();
    const bool isOwn = field.has(domain::AuthorOnly);
    const OutboxItem item{isOwn ? RecordKind::OwnNote : RecordKind::Entry, id.bytes(), QString(field.id()), 0, text};
    const auto queued = queueItem(dossier, field.category(), isOwn ? OperationKind::OwnNote : OperationKind::Entry,
                                  item, m_clock.unixMillis());
    return queued ? Result<RecordId>(id) : failure(queued);
}

Result<void> EditWriter::document(const DossierPlace& dossier, const domain::Field& field, const RecordId& id,
                                  const QString& record)
{
    const OutboxItem item{RecordKind::Document, id.bytes(), QString(field.id()), 0, record};
    return queueItem(dossier, field.category(), OperationKind::Document, item, m_clock.unixMillis());
}

Result<DossierPlace> EditWriter::dossier(const TenantId& tenant, const domain::FieldValues& values)
{
    const auto place = m_records.makeDossier(crypto::randomId<DossierId>(), tenant);
    if (!place) {
        return place;
    }
    auto op = operation(*place, Category::Administrative, OperationKind::Dossier, m_clock.unixMillis());
    if (!op) {
        return failure(op);
    }
    QList<OutboxItem> items;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const QByteArray record = value.key().toUtf8();
        op->items.append(OperationItem::plain(record, value.key(), value.value(), 0));
        items.append({RecordKind::Field, record, value.key(), 0, value.value()});
    }
    const auto queued = queue(*op, *place, items);
    return queued ? place : failure(queued);
}

Result<void> EditWriter::again(const DossierPlace& dossier, const OutboxItem& item, Category category)
{
    return queueItem(dossier, category, operationKindOf(item.kind), item, m_clock.unixMillis());
}

Result<void> EditWriter::reseal(const OutboxEntry& entry)
{
    return inPlaceOf(entry, entry.items.first().value, entry.at);
}

Result<void> EditWriter::rewrite(const OutboxEntry& entry, const QString& value)
{
    return inPlaceOf(entry, value, m_clock.unixMillis());
}

Result<void> EditWriter::inPlaceOf(const OutboxEntry& entry, const QString& value, qint64 at)
{
    if (auto removed = m_outbox.remove(entry.position); !removed) {
        return removed;
    }
    OutboxItem item = entry.items.first();
    item.value = value;
    if (item.asked.isRemoval() && !value.isEmpty()) {
        item.asked = {}; // other words, which nobody asked for
    }
    return entry.isMutable() ? onWhatWasSeen(entry, item, at)
                             : queueItem(entry.dossier, entry.category, entry.kind, item, at);
}

Result<void> EditWriter::instead(const OutboxEntry& entry, const OutboxItem& wanted)
{
    OutboxItem item = entry.items.first();
    item.value = wanted.value;
    item.asked = wanted.asked;
    if (item.asked.isRemoval() && item.base == 0) {
        return {}; // there is nothing to remove
    }
    return onWhatWasSeen(entry, item, m_clock.unixMillis());
}

/// Signed on what is here now it would pass for one whose author had seen that. Where the number it stands on may be another's,
/// it stays in doubt at its new place.
Result<void> EditWriter::onWhatWasSeen(const OutboxEntry& entry, const OutboxItem& item, qint64 at)
{
    const auto before = Operation::decode(entry.bytes);
    DoubtedBases doubted(m_database);
    const auto isDoubted = doubted.has(entry);
    if (!before || !isDoubted) {
        return before ? failure(isDoubted) : failure(before);
    }
    const auto queued = queueItem(entry.dossier, entry.category, entry.kind, item, at, &*before);
    return queued && *isDoubted ? doubted.note(entry.dossier.tenantNumber) : queued;
}

Result<void> EditWriter::signAnew(const OutboxEntry& entry)
{
    auto before = Operation::decode(entry.bytes);
    if (!before) {
        return failure(before);
    }
    auto op = operation(entry.dossier, entry.category, entry.kind, entry.at);
    if (!op) {
        return failure(op);
    }
    op->items = std::move(before->items);
    // What the employee had removed meanwhile is in nobody's words any more.
    op->items.removeIf([](const OperationItem& item) { return item.isRedacted(); });
    op->sign(*m_session.deviceKey);
    return m_outbox.replace(entry.position, *op);
}

Result<void> EditWriter::renew(const DossierPlace& dossier, const OutboxItem& item)
{
    return queueItem(dossier, Category::Medical, operationKindOf(item.kind), item, m_clock.unixMillis());
}

Result<Operation> EditWriter::operation(const DossierPlace& dossier, Category category, OperationKind kind, qint64 at)
{
    const auto chain = m_records.chain(dossier.number, category);
    if (!chain) {
        return failure(chain);
    }
    const auto cursor = m_records.cursor(dossier.tenantNumber);
    if (!cursor) {
        return failure(cursor);
    }
    Operation op;
    op.tenant = dossier.tenant;
    op.dossier = dossier.id;
    op.category = category;
    op.deviceTime = at;
    op.id = crypto::newOpId(op.deviceTime);
    op.kind = kind;
    op.author = m_session.user;
    op.device = m_session.device;
    op.baseSeq = cursor->seq;
    op.seenHead = chain->head;
    if (domain::isMedical(m_session.role)) {
        op.medicalLogHead = m_keys.logHead();
    }
    return op;
}

Result<void> EditWriter::queue(Operation& op, const DossierPlace& dossier, const QList<OutboxItem>& items)
{
    op.sign(*m_session.deviceKey);
    return m_outbox.add(op, dossier.number, items);
}

Result<void> EditWriter::queueItem(const DossierPlace& dossier, Category category, OperationKind kind,
                                   const OutboxItem& item, qint64 at, const Operation* before)
{
    if (category == Category::Medical && kind != OperationKind::OwnNote) {
        if (auto ready = ensureContentKey(dossier); !ready) {
            return ready;
        }
    }
    auto op = operation(dossier, category, kind, at);
    if (!op) {
        return failure(op);
    }
    if (before != nullptr) {
        op->baseSeq = before->baseSeq;
        op->seenHead = before->seenHead;
    }
    if (category == Category::Medical) {
        const auto sealed = seal(*op, item);
        if (!sealed) {
            return failure(sealed);
        }
        op->items.append(OperationItem::sealed(item.record, *sealed, item.base, item.asked));
    } else {
        op->items.append(OperationItem::plain(item.record, item.field, item.value, item.base, item.asked));
    }
    return queue(*op, dossier, {item});
}

Result<QByteArray> EditWriter::seal(const Operation& op, const OutboxItem& item)
{
    crypto::FieldContext context;
    context.tenant = op.tenant;
    context.dossier = op.dossier;
    context.slot = SlotId::fromBytes(item.record).value_or(SlotId());
    context.op = op.id;
    context.baseRevision = item.base;
    context.author = op.author;
    context.device = op.device;
    // An empty value is a cleared one, which a sealed value says by null.
    const QString value = item.value.isEmpty() ? QString() : item.value;
    return op.kind == OperationKind::OwnNote ? m_keys.sealOwnNote(context, item.field, value, op.deviceTime)
                                             : m_keys.seal(context, item.field, value, op.deviceTime);
}

Result<void> EditWriter::ensureContentKey(const DossierPlace& dossier)
{
    if (auto allowed = m_keys.writingAllowed(dossier.tenant, dossier.id); !allowed) {
        return allowed;
    }
    if (auto loaded = m_sealed.loadKeys(dossier); !loaded) {
        return loaded;
    }
    const auto current = m_keys.currentContentKey(dossier.tenant, dossier.id);
    if (current || current.error().code() != ErrorCode::NotFound) {
        return current ? Result<void>() : failure(current);
    }
    const auto fresh = m_keys.newContentKey(dossier.tenant, dossier.id);
    if (!fresh) {
        return failure(fresh);
    }
    const QByteArray record = fresh->ref.keyId.bytes();
    if (auto kept = m_sealed.takeOwnContentKey(dossier, record, fresh->record, m_keys.logLength()); !kept) {
        return kept;
    }
    auto op = operation(dossier, Category::Medical, OperationKind::ContentKey, m_clock.unixMillis());
    if (!op) {
        return failure(op);
    }
    op->items.append(OperationItem::sealed(record, fresh->record, 0));
    return queue(*op, dossier, {{RecordKind::ContentKey, record, QString(), 0, QString()}});
}

} // namespace kluis::app
