// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/SealedItems.h"

#include "app/retention/RemovedValue.h"
#include "app/vault/News.h"
#include "app/vault/StoredAsked.h"
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/AskedRights.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/DocumentRecord.h"
#include "core/storage/Rows.h"

namespace kluis::app {

using domain::AccessPolicy;

SealedItems::SealedItems(storage::Database& database, const SessionIdentity& session, MedicalKeys& keys)
    : m_database(database), m_session(session), m_keys(keys), m_records(database)
{
}

Result<SealedItems::Outcome> SealedItems::take(const SealedItem& item)
{
    RecordValue value;
    auto outcome = open(item, value);
    if (!outcome) {
        return outcome;
    }
    if (*outcome == Outcome::Opened && !item.asked.isRemoval()) {
        const auto renewed = item.asked.isAsked() ? Result<bool>(false) : m_records.renew(value);
        if (!renewed || *renewed) {
            return renewed ? outcome : failure(renewed);
        }
        if (const auto changed = changesNote(item); !changed || *changed) {
            outcome = changed ? Result<Outcome>(Outcome::AuthorMayNot) : failure(changed);
        }
    }
    if (!outcome) {
        return outcome;
    }
    if (*outcome == Outcome::Opened) {
        const auto author = m_records.person(item.author);
        if (!author) {
            return failure(author);
        }
        value.author = *author;
        const auto put = m_records.put(value);
        if (!put) {
            return failure(put);
        }
        if (auto gone = item.asked.isRemoval() ? RemovedValue(m_database).forget(value) : Result<void>(); !gone) {
            return failure(gone);
        }
        if (*put && item.author != m_session.user) {
            if (auto told = News(m_database).add(value, item.dossier.tenantNumber, false); !told) {
                return failure(told);
            }
        }
        return outcome;
    }
    auto kept = m_database.run("INSERT INTO sealed(dossier, kind, record, revision, seq, base, op_id, author, device, "
                               "at, bytes, state, asked) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
                               "nullif(?13, x'')) "
                               "ON CONFLICT (dossier, kind, record, revision) DO UPDATE SET state = excluded.state",
                               item.dossier.number, quint8(item.kind), item.record, qint64(item.revision),
                               qint64(item.seq), qint64(item.base), item.op, item.author, item.device, item.at,
                               item.bytes, quint8(*outcome), item.asked.encode());
    return kept ? outcome : failure(kept);
}

/// A note or a document is written once: a later revision that says something else is nobody's right. One that stands here
/// already, or stood, may come again: after a change of scope everything does.
Result<bool> SealedItems::changesNote(const SealedItem& item)
{
    const bool isWrittenOnce = item.kind == RecordKind::Entry || item.kind == RecordKind::Document;
    if (!isWrittenOnce || item.revision <= 1) {
        return false;
    }
    const auto stands = m_records.current(item.dossier.number, item.kind, item.record);
    return stands ? Result<bool>(stands->revision > 0 && stands->revision < item.revision) : failure(stands);
}

Result<SealedItems::Outcome> SealedItems::open(const SealedItem& item, RecordValue& value)
{
    if (auto loaded = loadKeys(item.dossier); !loaded) {
        return failure(loaded);
    }
    crypto::FieldContext context;
    context.tenant = item.dossier.tenant;
    context.dossier = item.dossier.id;
    context.slot = SlotId::fromBytes(item.record).value_or(SlotId());
    context.op = item.op;
    context.baseRevision = item.base;
    context.author = item.author;
    context.device = item.device;
    const bool isOwnNote = item.kind == RecordKind::OwnNote;
    const auto opened = isOwnNote                        ? m_keys.openOwnNote(context, item.bytes)
                        : item.kind == RecordKind::Field ? m_keys.openField(context, item.bytes)
                                                         : m_keys.openEntry(context, item.bytes);
    if (!opened) {
        switch (opened.error().code()) {
        case ErrorCode::NotFound:
        case ErrorCode::NotConfirmed:
        case ErrorCode::Forbidden:
            return item.asked.isRemoval() ? removedUnopened(item, value) : Outcome::NoKey;
        default:
            return Outcome::DoesNotOpen;
        }
    }
    const domain::Field* field = domain::FieldCatalogue::find(opened->fieldId);
    if (field == nullptr || field->category() != domain::Category::Medical ||
        (!opened->value.isString() && !opened->isDeleted())) {
        return Outcome::DoesNotOpen;
    }
    const bool isDocument = item.kind == RecordKind::Document;
    if (isDocument != AccessPolicy::takesDocuments(*field) ||
        (isDocument && !protocol::DocumentRecord::decode(opened->value.toString()))) {
        return Outcome::DoesNotOpen;
    }
    if (item.asked.isRemoval() && !opened->isDeleted()) {
        return Outcome::DoesNotOpen;
    }
    if (!authorMayWrite(item, opened->fieldId)) {
        return Outcome::AuthorMayNot;
    }
    value = valueOf(item, opened->fieldId);
    value.value = opened->value.toString();
    value.key = isOwnNote ? QByteArray() : crypto::FieldEnvelope::keyIdOf(item.bytes)->bytes();
    return Outcome::Opened;
}

/// What a removal says is in its author's signature: nothing stands there any more. It may have been sealed while the dossier
/// was closed to this person. Of a record that is not here nothing is known, its field neither.
Result<SealedItems::Outcome> SealedItems::removedUnopened(const SealedItem& item, RecordValue& value)
{
    auto row = m_database.query("SELECT field FROM record WHERE dossier = ?1 AND kind = ?2 AND record = ?3",
                                item.dossier.number, quint8(item.kind), item.record);
    QString field;
    if (const auto walked = storage::forEachRow(row, [&] { field = row->text(0); }); !walked) {
        return failure(walked);
    }
    if (domain::FieldCatalogue::find(field) == nullptr || !authorMayWrite(item, field)) {
        return Outcome::NoKey; // judged once it opens
    }
    value = valueOf(item, field);
    return Outcome::Opened;
}

RecordValue SealedItems::valueOf(const SealedItem& item, const QString& fieldId)
{
    return {.dossier = item.dossier.number,
            .kind = item.kind,
            .record = item.record,
            .field = fieldId,
            .category = domain::Category::Medical,
            .revision = item.revision,
            .seq = item.seq,
            .author = 0,
            .at = item.at,
            .value = {},
            .key = {},
            .asked = item.asked};
}

bool SealedItems::authorMayWrite(const SealedItem& item, const QString& fieldId) const
{
    const domain::Field& field = *domain::FieldCatalogue::find(fieldId);
    const bool isOwn = item.author == m_session.user;
    if (item.kind == RecordKind::OwnNote) {
        return isOwn && field.has(domain::AuthorOnly);
    }
    if (field.has(domain::AuthorOnly)) {
        return false;
    }
    const auto mayAs = [&](domain::Role role) {
        return item.asked.isRemoval() ? domain::AskedRights::mayRemove(role, field)
                                      : AccessPolicy::mayWrite(role, field);
    };
    // The log says which role a lead vouched for; the lead who began it is a doctor.
    const auto identity = m_keys.log().identityOf(item.author);
    if (!identity) {
        return isOwn && mayAs(m_session.role);
    }
    const auto role =
        identity->role == 0 ? std::optional(domain::Role::Doctor) : domain::roleFromNumber(identity->role);
    return role && mayAs(*role);
}

Result<void> SealedItems::takeOwnContentKey(const DossierPlace& dossier, const QByteArray& record,
                                            const QByteArray& bytes, quint64 logSeq)
{
    const ContentKeyOrigin origin{.maker = m_session.user, .logSeq = logSeq};
    auto kept = m_database.run("INSERT INTO content_key(dossier, key_id, bytes, maker, log_seq) "
                               "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
                               dossier.number, record, bytes, origin.maker, qint64(origin.logSeq));
    if (kept) {
        known(dossier, bytes, origin);
    }
    return kept;
}

Result<SealedItems::Outcome> SealedItems::takeContentKey(const DossierPlace& dossier, const QByteArray& record,
                                                         const QByteArray& bytes, const ContentKeyOrigin& origin)
{
    const auto decoded = crypto::ContentKeyRecord::decode(bytes);
    const bool isNewer = !decoded && decoded.error().code() == ErrorCode::UnsupportedVersion;
    if (!isNewer && (!decoded || decoded->keyId.bytes() != record)) {
        return Outcome::DoesNotOpen;
    }
    // Another record under an id that is taken changes nothing.
    auto kept = m_database.run(
        "INSERT INTO content_key(dossier, key_id, bytes, maker, log_seq, pulled) VALUES (?1, ?2, ?3, ?4, max(?5, "
        "coalesce((SELECT max(log_seq) FROM content_key WHERE dossier = ?1 AND pulled = 1), 0)), 1) "
        "ON CONFLICT (dossier, key_id) DO UPDATE SET pulled = 1, maker = excluded.maker, log_seq = excluded.log_seq "
        "WHERE pulled = 0 AND bytes = excluded.bytes",
        dossier.number, record, bytes, origin.maker, qint64(origin.logSeq));
    if (!kept) {
        return failure(kept);
    }
    m_loaded.remove(dossier.id); // what stands in the vault now is what counts
    const auto loaded = loadKeys(dossier);
    return loaded ? Result<Outcome>(isNewer ? Outcome::NoKey : Outcome::Opened) : failure(loaded);
}

/// A record that can't be read opens nothing; what is sealed under it stays sealed and is tried again.
void SealedItems::known(const DossierPlace& dossier, const QByteArray& bytes, const ContentKeyOrigin& origin)
{
    [[maybe_unused]] const auto registered = m_keys.registerContentKey(dossier.tenant, dossier.id, bytes, origin);
}

Result<void> SealedItems::dropContentKey(const DossierPlace& dossier, const KeyId& key)
{
    m_keys.forgetContentKey(dossier.id, key);
    return m_database.run("DELETE FROM content_key WHERE dossier = ?1 AND key_id = ?2", dossier.number, key);
}

Result<void> SealedItems::loadKeys(const DossierPlace& dossier)
{
    if (const quint64 forgotten = m_keys.timesForgotten(); forgotten != m_forgotten) {
        m_loaded.clear();
        m_forgotten = forgotten;
    }
    if (m_loaded.contains(dossier.id)) {
        return {};
    }
    auto row = m_database.query("SELECT bytes, maker, log_seq FROM content_key WHERE dossier = ?1", dossier.number);
    const auto walked = storage::forEachRow(row, [&] {
        known(dossier, row->blob(0), {row->id<UserId>(1), quint64(row->int64(2))});
    });
    if (walked) {
        m_loaded.insert(dossier.id);
    }
    return walked;
}

Result<QList<SealedItem>> SealedItems::kept()
{
    auto row =
        m_database.prepare("SELECT s.dossier, d.id, d.tenant, t.id, s.kind, s.record, s.revision, s.seq, s.base, "
                           "s.op_id, s.author, s.device, s.at, s.bytes, s.asked FROM sealed s JOIN dossier d "
                           "ON d.number = s.dossier JOIN tenant t ON t.number = d.tenant WHERE s.state <> 3 "
                           "ORDER BY s.number");
    QList<SealedItem> items;
    const auto walked = storage::forEachRow(row, [&] {
        SealedItem item;
        item.dossier = {row->int64(0), row->id<DossierId>(1), row->int64(2), row->id<TenantId>(3)};
        item.kind = RecordKind(row->int64(4));
        item.record = row->blob(5);
        item.revision = quint64(row->int64(6));
        item.seq = quint64(row->int64(7));
        item.base = quint64(row->int64(8));
        item.op = row->id<OpId>(9);
        item.author = row->id<UserId>(10);
        item.device = row->id<DeviceId>(11);
        item.at = row->int64(12);
        item.bytes = row->blob(13);
        item.asked = storedAsked(row->blob(14));
        items.append(item);
    });
    if (!walked) {
        return failure(walked);
    }
    return items;
}

Result<QList<DossierPlace>> SealedItems::retry()
{
    const auto items = kept();
    if (!items) {
        return failure(items);
    }
    QList<DossierPlace> opened;
    for (const SealedItem& item : *items) {
        const auto outcome = take(item);
        if (!outcome) {
            return failure(outcome);
        }
        if (*outcome != Outcome::Opened) {
            continue;
        }
        auto gone = m_database.run("DELETE FROM sealed WHERE dossier = ?1 AND kind = ?2 AND record = ?3 "
                                   "AND revision = ?4",
                                   item.dossier.number, quint8(item.kind), item.record, qint64(item.revision));
        if (!gone) {
            return failure(gone);
        }
        opened.append(item.dossier);
    }
    return opened;
}

} // namespace kluis::app
