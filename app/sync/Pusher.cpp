// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/Pusher.h"

#include "app/documents/DocumentUploader.h"
#include "app/medical/MedicalKeys.h"
#include "app/session/ApiClient.h"
#include "app/sync/OutboxResealer.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/Vault.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using protocol::OperationKind;
using protocol::PushResponse;
using protocol::PushResult;
using protocol::PushStatus;
using storage::Transaction;
namespace reason = protocol::reason;

namespace {

constexpr qsizetype batchBytes = 3 * 1024 * 1024; // well under the limit of a request

/// Refusals that say nothing about the operation: it is tried again in the next sync.
bool isPassing(const QString& key)
{
    return key == QLatin1String(reason::serverFailure) || key == QLatin1String(reason::deviceNotCertified) ||
           key == QLatin1String(reason::futureRevision) || key == QLatin1String(reason::notScanned);
}

} // namespace

Pusher::Pusher(Vault& vault, ApiClient& api, DirectoryCache& directory, OutboxResealer& resealer,
               DocumentUploader& documents, SyncProgressMeter& progress, QList<SyncNotice>& notices)
    : m_vault(vault), m_api(api), m_directory(directory), m_resealer(resealer), m_documents(documents),
      m_progress(progress), m_notices(notices), m_records(vault.database()), m_outbox(vault.database()),
      m_conflicts(vault.database()), m_sealed(vault.database(), vault.session(), vault.medicalKeys()),
      m_writer(vault.database(), vault.session(), vault.medicalKeys(), vault.clock()), m_projection(vault.database())
{
}

Result<Pusher::Outcome> Pusher::push()
{
    m_outcome = {};
    if (!m_vault.session().mayPush) {
        return m_outcome;
    }
    const auto heldBack = m_resealer.heldBack();
    if (!heldBack) {
        return failure(heldBack);
    }
    m_skip |= *heldBack;
    m_untilPulled.clear();
    const auto waiting = m_outbox.waiting();
    if (!waiting) {
        return failure(waiting);
    }
    for (;;) {
        const auto withoutContent = m_documents.heldBack();
        if (!withoutContent) {
            return failure(withoutContent);
        }
        const auto batch =
            m_outbox.batch(protocol::limits::pushOperations, batchBytes, m_skip | m_untilPulled | *withoutContent);
        if (!batch) {
            return failure(batch);
        }
        if (batch->isEmpty()) {
            return m_outcome;
        }
        const auto now = ofOneEpoch(*batch);
        if (!now) {
            return failure(now);
        }
        if (now->isEmpty()) {
            continue; // what can't go now is passed over from here on
        }
        if (auto go = m_progress.tell(QStringLiteral("push"), m_outcome.pushed, qMax(*waiting, m_outcome.pushed));
            !go) {
            return failure(go);
        }
        if (auto sent = send(*now); !sent) {
            return failure(sent);
        }
    }
}

Result<void> Pusher::send(const QList<OutboxEntry>& batch)
{
    auto marking = Transaction::begin(m_vault.database());
    if (!marking) {
        return failure(marking);
    }
    if (auto marked = m_outbox.markSent(batch); !marked) {
        return marked;
    }
    if (auto committed = marking->commit(); !committed) {
        return committed;
    }
    const auto response = call(batch);
    if (!response) {
        return sendHalves(batch, response.error());
    }
    return response->epochChanged ? toldOfRestore(batch) : book(batch, *response);
}

Result<PushResponse> Pusher::call(const QList<OutboxEntry>& batch)
{
    protocol::PushRequest request;
    for (const OutboxEntry& entry : batch) {
        request.operations.append(entry.bytes);
    }
    const auto epoch = epochOf(batch.first());
    if (!epoch) {
        return failure(epoch);
    }
    request.serverEpoch = *epoch;
    request.basesInDoubt = m_doubtsBases;
    const auto body = m_api.call("/v1/push", request.encode());
    if (!body) {
        return failure(body);
    }
    return PushResponse::decode(*body);
}

/// A request the server refuses as a whole holds an operation it can't read: halving finds it.
Result<void> Pusher::sendHalves(const QList<OutboxEntry>& batch, const Error& error)
{
    const bool isRefused = error.detail() == QLatin1String(reason::badRequest) ||
                           error.detail() == QLatin1String(reason::tooLarge) ||
                           error.detail() == QLatin1String(reason::malformed);
    if (!isRefused) {
        return tl::unexpected<Error>(error);
    }
    if (batch.size() > 1) {
        const qsizetype half = batch.size() / 2;
        auto first = send(batch.mid(0, half));
        return first ? send(batch.mid(half)) : first;
    }
    auto transaction = Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    const OutboxEntry& poison = batch.first();
    if (auto aside = rejected(poison, QLatin1String(reason::malformed)); !aside) {
        return aside;
    }
    if (auto shown = m_projection.rebuild(poison.dossier, 0); !shown) {
        return shown;
    }
    return transaction->commit();
}

Result<void> Pusher::book(const QList<OutboxEntry>& batch, const PushResponse& response)
{
    bool fits = response.results.size() == batch.size();
    for (qsizetype i = 0; fits && i < batch.size(); ++i) {
        const PushResult& result = response.results[i];
        const bool isIn = result.status == PushStatus::Applied || result.status == PushStatus::Duplicate;
        fits = result.id == batch[i].id && (!isIn || result.revisions.size() == batch[i].items.size());
        for (qsizetype n = 0; fits && isIn && n < result.revisions.size(); ++n) {
            fits = result.revisions[n] == batch[i].items[n].base + 1;
        }
    }
    if (!fits) {
        m_notices.append({.kind = SyncNotice::Kind::PageRefused, .tenant = {}, .dossier = {}});
        return fail(ErrorCode::Malformed,
                    tr("The server's answer does not fit what was sent. Your changes are kept; "
                       "tell your administrator."),
                    QStringLiteral("push: answers"));
    }
    auto transaction = Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    QHash<qint64, DossierPlace> changed;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        changed.insert(batch[i].dossier.number, batch[i].dossier);
        if (auto booked = bookOne(batch[i], response.results[i]); !booked) {
            return booked;
        }
    }
    for (const DossierPlace& dossier : std::as_const(changed)) {
        if (auto shown = m_projection.stage(dossier, 0); !shown) {
            return shown;
        }
    }
    auto shown = m_projection.finish();
    return shown ? transaction->commit() : shown;
}

Result<void> Pusher::bookOne(const OutboxEntry& entry, const PushResult& result)
{
    // An operation before it in the same answer may have taken this one along.
    const auto still = m_outbox.find(entry.id);
    if (!still) {
        return failure(still);
    }
    if (!*still) {
        return {};
    }
    switch (result.status) {
    case PushStatus::Applied:
    case PushStatus::Duplicate:
        ++m_outcome.pushed;
        return accepted(entry, result);
    case PushStatus::Conflict:
        return conflict(entry, result);
    case PushStatus::Rejected:
        if (isPassing(result.reason)) {
            return notNow(entry, result.reason);
        }
        if (result.reason == QLatin1String(reason::oldEpoch) || result.reason == QLatin1String(reason::unknownKey)) {
            return refusedForKey(entry, result.reason);
        }
        if (result.reason == QLatin1String(reason::noContent)) {
            return refusedForContent(entry);
        }
        return rejected(entry, result.reason);
    }
    return {};
}

/// It says nothing about the operation, or that the server has lost what the operation stands on.
Result<void> Pusher::notNow(const OutboxEntry& entry, const QString& key)
{
    const bool isFuture = key == QLatin1String(reason::futureRevision);
    const auto isLost = isFuture ? isOfLostPast(entry) : Result<bool>(false);
    if (!isLost) {
        return failure(isLost);
    }
    // A server that says so of what was just made for its present is asked again another time.
    const std::pair place(entry.dossier.number, entry.items.first().record);
    if (*isLost && !m_moved.contains(place)) {
        m_moved.insert(place);
        return moveToPresent(entry);
    }
    m_outcome.rewound = m_outcome.rewound || isFuture;
    m_skip.insert(entry.position);
    return {};
}

/// The id of the content key that an operation's value is sealed under; empty for one that has none.
Result<QByteArray> Pusher::contentKeyOf(const OutboxEntry& entry)
{
    if (!entry.isSealed() || entry.kind == OperationKind::ContentKey) {
        return QByteArray();
    }
    const auto op = protocol::Operation::decode(entry.bytes);
    if (!op) {
        return failure(op);
    }
    const auto key = crypto::FieldEnvelope::keyIdOf(op->items.value(0).sealedValue());
    return key ? Result<QByteArray>(key->bytes()) : failure(key);
}

Result<void> Pusher::accepted(const OutboxEntry& entry, const PushResult& result)
{
    const auto cursor = m_records.cursor(entry.dossier.tenantNumber);
    if (!cursor) {
        return failure(cursor);
    }
    const auto held = isHeld(entry);
    if (!held) {
        return failure(held);
    }
    const bool hasEmployer = m_vault.session().tenant(entry.dossier.tenant) != nullptr;
    // A late answer is no word on whether the dossier is still one of this person's: that is for the pull to say.
    const bool isUnpulled = !*held && cursor->serverEpoch.isEmpty();
    if (hasEmployer && !m_sendsUnpulled && isUnpulled && result.status == PushStatus::Duplicate) {
        --m_outcome.pushed;
        m_untilPulled.insert(entry.position);
        return {};
    }
    if (hasEmployer && (*held || (result.status == PushStatus::Applied && !cursor->serverEpoch.isEmpty()))) {
        if (auto kept = keep(entry, result); !kept) {
            return kept;
        }
    }
    if (entry.kind == OperationKind::ContentKey && !domain::isMedical(m_vault.session().role)) {
        // Kept for this operation's sake alone.
        const auto key = KeyId::fromBytes(entry.items.first().record);
        if (auto dropped = key ? m_sealed.dropContentKey(entry.dossier, *key) : Result<void>(); !dropped) {
            return dropped;
        }
    }
    const bool isToCome = result.seq > cursor->seq;
    const bool waits = hasEmployer && comesBack(entry) && (*held || isToCome);
    return waits ? m_outbox.confirm(entry.position) : m_outbox.remove(entry.position);
}

/// Whether anything of the dossier has been pulled, and was not purged since.
Result<bool> Pusher::isHeld(const OutboxEntry& entry)
{
    auto row = m_vault.database().query("SELECT 1 FROM chain WHERE dossier = ?1", entry.dossier.number);
    return row ? row->step() : failure(row);
}

/// What the server took over stands in the records from now on.
Result<void> Pusher::keep(const OutboxEntry& entry, const PushResult& result)
{
    if ((entry.category == domain::Category::Medical && !domain::isMedical(m_vault.session().role)) ||
        isClosed(entry)) {
        return {}; // another role by now, or not in the group any more: not even that there is something
    }
    const auto author = m_records.person(m_vault.session().user);
    if (!author) {
        return failure(author);
    }
    const auto key = contentKeyOf(entry);
    if (!key) {
        return failure(key);
    }
    for (qsizetype i = 0; i < entry.items.size(); ++i) {
        const OutboxItem& item = entry.items[i];
        if (item.kind == RecordKind::ContentKey) {
            continue; // stored when it was made
        }
        const bool isNamedByRecord = item.kind == RecordKind::Field && entry.category != domain::Category::Medical;
        const bool isRead = mayRead(entry, item);
        if (!isRead && !isNamedByRecord) {
            continue; // nothing will stand on it, and the server shows it no more
        }
        // Of what the role may write and not read only the revision is kept: a later edit stands on it.
        const RecordValue value{.dossier = entry.dossier.number,
                                .kind = item.kind,
                                .record = item.record,
                                .field = isNamedByRecord ? QString() : item.field,
                                .category = entry.category,
                                .revision = result.revisions[i],
                                .seq = result.seq,
                                .author = *author,
                                .at = entry.at,
                                .value = isRead ? item.value : QString(),
                                .key = *key,
                                .asked = item.asked};
        const auto renewed = isNamedByRecord || item.asked.isAsked() ? Result<bool>(false) : m_records.renew(value);
        const auto put = !renewed || *renewed ? renewed : m_records.put(value);
        if (!put) {
            return failure(put);
        }
    }
    return {};
}

bool Pusher::mayRead(const OutboxEntry& entry, const OutboxItem& item) const
{
    const domain::Role role = m_vault.session().role;
    if (entry.category == domain::Category::Medical) {
        return domain::isMedical(role);
    }
    const auto* field = domain::FieldCatalogue::find(item.field);
    return field != nullptr && domain::AccessPolicy::mayRead(role, *field);
}

bool Pusher::isClosed(const OutboxEntry& entry) const
{
    return entry.isSealed() && m_vault.medicalKeys().isClosed(entry.dossier.tenant, entry.dossier.id);
}

/// Whether the next pull shows it: not where the role may write what it may not read, nor what is closed by now.
bool Pusher::comesBack(const OutboxEntry& entry) const
{
    return !isClosed(entry) && std::any_of(entry.items.begin(), entry.items.end(),
                                           [this, &entry](const OutboxItem& item) { return mayRead(entry, item); });
}

} // namespace kluis::app
