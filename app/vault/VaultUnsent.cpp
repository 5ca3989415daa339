// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about edits that are not at the server: what they are, taking them back, offering them again, writing them anew.
#include "app/vault/Vault.h"

#include "app/documents/DocumentFiles.h"
#include "app/vault/Conflicts.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/EditWriter.h"
#include "app/vault/NotAccepted.h"
#include "app/vault/Outbox.h"
#include "app/vault/UndoneKeys.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/PersonName.h"
#include "core/domain/PracticeTime.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/DocumentRecord.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using domain::AppointmentRecord;
using domain::Category;
using protocol::OperationKind;
using storage::Transaction;

namespace {

UnsentChange::Kind kindOf(const OutboxEntry& entry)
{
    switch (entry.kind) {
    case OperationKind::Dossier:
        return UnsentChange::Kind::NewDossier;
    case OperationKind::Entry:
    case OperationKind::OwnNote:
        return UnsentChange::Kind::Note;
    case OperationKind::Document:
        return UnsentChange::Kind::Document;
    default:
        return UnsentChange::Kind::Field;
    }
}

std::optional<AppointmentRecord> appointmentOf(const OutboxItem& item)
{
    const bool isOne = item.kind == RecordKind::Task && item.field == QLatin1StringView(AppointmentRecord::fieldId);
    const auto appointment = isOne ? AppointmentRecord::parse(item.value) : Result<AppointmentRecord>();
    return isOne && appointment ? std::optional(*appointment) : std::nullopt;
}

/// What a person may see of a value: of a document its name, never its key; of a task what is to be done.
QString shownValue(const OutboxEntry& entry, const OutboxItem& item)
{
    if (item.asked.isRemoval()) {
        return QCoreApplication::translate("kluis::app::Vault", "(removed at the employee's request)");
    }
    if (const auto appointment = appointmentOf(item)) {
        return domain::PracticeTime::wallClock(appointment->start).toString(u"yyyy-MM-dd HH:mm");
    }
    if (entry.kind == OperationKind::Task) {
        const auto task = domain::TaskRecord::parse(item.value);
        const auto key = task ? task->milestone() : std::nullopt;
        const auto* milestone = key ? domain::MilestoneCatalogue::newest(key->id) : nullptr;
        return milestone != nullptr ? milestone->label(domain::languageOf(QLocale())) : task ? task->note : QString();
    }
    if (entry.kind != OperationKind::Document) {
        return item.value;
    }
    const auto document = protocol::DocumentRecord::decode(item.value);
    return document ? document->name : QString();
}

bool isText(const OutboxEntry& entry)
{
    if (entry.kind == OperationKind::Entry || entry.kind == OperationKind::OwnNote) {
        return true;
    }
    const auto* field =
        entry.kind == OperationKind::Field ? domain::FieldCatalogue::find(entry.items.first().field) : nullptr;
    return field != nullptr &&
           (field->value().type == domain::ValueType::Line || field->value().type == domain::ValueType::Text);
}

/// A dossier that was refused is in no list: its own values say who it is about.
QString nameIn(const OutboxEntry& entry)
{
    domain::FieldValues values;
    for (const OutboxItem& item : entry.items) {
        values.insert(item.field, item.value);
    }
    return domain::PersonName::fromFields(values).listed();
}

} // namespace

Result<UnsentChange> Vault::described(const OutboxEntry& entry, bool withMedical)
{
    UnsentChange change;
    change.id = entry.id;
    change.kind = kindOf(entry);
    change.dossier = entry.dossier.id;
    change.at = entry.at;
    change.reason = entry.reason;
    change.medical = entry.category == Category::Medical;
    const auto head = headOf({entry.dossier, entry.items.first().kind, entry.items.first().record, {}, entry.category});
    if (!head) {
        return failure(head);
    }
    const bool isNew = change.kind == UnsentChange::Kind::NewDossier;
    change.mayOpen = !head->name.isEmpty();
    change.name = change.mayOpen || !isNew ? head->name : nameIn(entry);
    change.closed = isClosed(entry);
    const bool withValues = !change.closed && (withMedical || !change.medical);
    for (const OutboxItem& item : entry.items) {
        // Which medical field it is, is nothing to list for whom the dossier is closed.
        change.values.append({change.closed && change.medical ? QString() : item.field,
                              withValues ? shownValue(entry, item) : QString()});
    }
    const bool refused = entry.state == OutboxEntry::State::Refused;
    const auto loose = standsUnderNone(entry);
    if (!loose && loose.error().code() != ErrorCode::Conflict) {
        return failure(loose);
    }
    change.mayTakeBack = !entry.isMaybeSent() && loose;
    change.mayOfferAgain = refused && !change.closed && (isNew || change.mayOpen);
    change.mayRewrite = change.mayTakeBack && change.mayOpen && !change.closed && isText(entry);
    change.mayHandOn = mayHandOn(entry);
    if (refused && change.closed) {
        const auto times = notAccepted();
        if (!times) {
            return failure(times);
        }
        change.keptUntil = times->until(entry.id);
    }
    return change;
}

Result<QList<UnsentChange>> Vault::unsent(int limit)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    const auto entries = Outbox(m_database).listed(limit);
    if (!entries) {
        return failure(entries);
    }
    QList<UnsentChange> changes;
    for (const OutboxEntry& entry : *entries) {
        auto change = described(entry, false);
        if (!change) {
            return failure(change);
        }
        changes.append(std::move(*change));
    }
    return changes;
}

/// The change, if it is one that the server has not taken.
Result<OutboxEntry> Vault::unsentEntry(const OpId& id)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    auto entry = Outbox(m_database).find(id);
    if (!entry) {
        return failure(entry);
    }
    if (!*entry || (*entry)->state == OutboxEntry::State::Confirmed) {
        return fail(ErrorCode::NotFound,
                    tr("This change does not wait any more: it was sent, replaced or taken back."));
    }
    return std::move(**entry);
}

Result<UnsentChange> Vault::unsentChange(const OpId& id)
{
    const auto entry = unsentEntry(id);
    if (!entry) {
        return failure(entry);
    }
    auto change = described(*entry, false);
    if (!change || !change->medical || change->closed) {
        return change;
    }
    if (const auto recorded = recordShown(change->dossier); !recorded) {
        return failure(recorded);
    }
    return described(*entry, true);
}

Result<void> Vault::takeBack(const OpId& id)
{
    const auto entry = unsentEntry(id);
    if (!entry) {
        return failure(entry);
    }
    if (entry->isMaybeSent()) {
        return fail(ErrorCode::Conflict, tr("This change may have reached the server already, so it can't be taken "
                                            "back. Change the field once more instead."));
    }
    if (auto loose = standsUnderNone(*entry); !loose) {
        return loose;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    // Without its dossier nothing of it could ever be sent.
    Outbox outbox(m_database);
    const bool isDossier = entry->kind == OperationKind::Dossier;
    if (auto gone = isDossier ? outbox.removeAll(entry->dossier.number) : outbox.remove(entry->position); !gone) {
        return gone;
    }
    if (auto gone = DocumentFiles(m_database, documentsFolder()).forgetTakenBack(); !gone) {
        return gone;
    }
    if (auto built = DossierProjection(m_database).rebuild(entry->dossier, 0); !built) {
        return built;
    }
    const auto committed = transaction->commit();
    return committed ? sweepDocuments() : committed;
}

Result<void> Vault::offerAgain(const OpId& id)
{
    const auto entry = unsentEntry(id);
    if (!entry) {
        return failure(entry);
    }
    if (entry->state != OutboxEntry::State::Refused) {
        return {}; // it is offered by itself
    }
    return queueAnew(*entry, [this, &entry] { return queueAgain(*entry); });
}

Result<void> Vault::rewrite(const OpId& id, const QString& text)
{
    const auto entry = unsentEntry(id);
    if (!entry) {
        return failure(entry);
    }
    if (entry->isMaybeSent()) {
        return fail(ErrorCode::Conflict,
                    tr("This change may have reached the server already. Open the dossier and write "
                       "there what is different."));
    }
    if (!isText(*entry)) {
        return fail(ErrorCode::InvalidArgument, tr("Only texts and notes are changed here. Open the dossier to enter "
                                                   "another value."));
    }
    return queueAnew(*entry, [this, &entry, &text] { return queueRewritten(*entry, text); });
}

/// One transaction around what queues \p entry once more.
Result<void> Vault::queueAnew(const OutboxEntry& entry, const std::function<Result<void>()>& queue)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    UndoneKeys undone(*m_medicalKeys, entry.dossier.id);
    if (auto queued = queue(); !queued) {
        return queued;
    }
    if (auto built = DossierProjection(m_database).rebuild(entry.dossier, m_clock.unixMillis()); !built) {
        return built;
    }
    const auto committed = commitLogged(*transaction);
    if (committed) {
        undone.keep();
    }
    return committed;
}

/// On the revision it was made on: what somebody else wrote since is a question, not overwritten.
Result<void> Vault::queueAgain(const OutboxEntry& entry)
{
    Outbox outbox(m_database);
    const auto making = outbox.holdsRefusedMaking(entry.dossier.number);
    if (!making) {
        return failure(making);
    }
    if (*making) {
        return outbox.offerRefused(entry.dossier.number); // the dossier first, then what was written in it
    }
    const OutboxItem& item = entry.items.first();
    if (const auto place = shownDossier(entry.dossier.id); !place) {
        return failure(place);
    }
    if (entry.kind == OperationKind::Document) {
        if (const auto field = documentField(entry.dossier.id, item.field, std::nullopt); !field) {
            return failure(field);
        }
    } else if (const auto appointment = appointmentOf(item)) {
        const auto id = RecordId::fromBytes(item.record).value_or(RecordId());
        if (const auto judged = judgeAppointment(entry.dossier, id, *appointment); !judged) {
            return failure(judged);
        }
    } else if (entry.kind == OperationKind::Task) {
        const auto task = domain::TaskRecord::parse(item.value);
        const auto id = RecordId::fromBytes(item.record).value_or(RecordId());
        const auto judged = task ? judgeTask(entry.dossier, id, *task) : failure(task);
        if (!judged) {
            return failure(judged);
        }
    } else if (const auto judged = judge(entry.dossier.id, item.field, item.value, entry.kind != OperationKind::Field);
               !judged) {
        return failure(judged);
    }
    if (const auto free = noneNewer(entry); !free) {
        return free;
    }
    if (const auto latest = isLatestOwn(entry); !latest) {
        return latest;
    }
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    if (auto queued = writer.reseal(entry); !queued) {
        return queued;
    }
    return audit(protocol::AuditEventKind::Edited, entry.dossier.id, item.field);
}

/// Whether what stands there was not written by this person after it.
Result<void> Vault::isLatestOwn(const OutboxEntry& entry)
{
    Records records(m_database);
    const auto self = records.person(m_session->user);
    const auto current = records.current(entry.dossier.number, entry.items.first().kind, entry.items.first().record);
    if (!self || !current) {
        return self ? Result<void>(failure(current)) : failure(self);
    }
    if (entry.isMutable() && current->revision > 0 && current->author == *self && current->at > entry.at) {
        return fail(ErrorCode::Conflict, tr("You changed this field once more since then, and that stands. Take this "
                                            "change back, or enter the value again in the dossier."));
    }
    return {};
}

/// Whether no later edit waits that counts on this one.
Result<void> Vault::standsUnderNone(const OutboxEntry& entry)
{
    const bool isStoodOn = entry.state == OutboxEntry::State::Waiting && entry.isMutable();
    return isStoodOn ? noneNewer(entry) : Result<void>();
}

Result<void> Vault::noneNewer(const OutboxEntry& entry)
{
    const OutboxItem& item = entry.items.first();
    const auto newest = Outbox(m_database).waitingFor(entry.dossier.number, item.kind, item.record);
    if (!newest) {
        return failure(newest);
    }
    if (*newest && (*newest)->id != entry.id) {
        return fail(ErrorCode::Conflict,
                    tr("You changed this field once more since then, and that waits. Take it back first."));
    }
    return {};
}

Result<void> Vault::queueRewritten(const OutboxEntry& entry, const QString& text)
{
    const OutboxItem& item = entry.items.first();
    if (const auto place = shownDossier(entry.dossier.id); !place) {
        return failure(place);
    }
    const auto judged = judge(entry.dossier.id, item.field, text, entry.kind != OperationKind::Field);
    if (!judged) {
        return failure(judged);
    }
    if (const auto free = noneNewer(entry); !free) {
        return free;
    }
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    if (auto queued = writer.rewrite(entry, judged->value); !queued) {
        return queued;
    }
    return audit(protocol::AuditEventKind::Edited, entry.dossier.id, item.field);
}

} // namespace kluis::app
