// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault that carries out what an employee asked for about single values (docs/decisions/0096).
#include "app/vault/DossierProjection.h"
#include "app/vault/EditWriter.h"
#include "app/vault/UndoneKeys.h"
#include "app/vault/Vault.h"
#include "core/domain/AskedRights.h"
#include "core/domain/DraftField.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/ReleaseCopy.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using domain::AskedRights;
using domain::Field;
using protocol::AskedChange;
using storage::Transaction;

namespace {

/// The value itself, what was released of it, and its draft.
QList<const Field*> withWhatWasMadeOf(const Field& field)
{
    QList<const Field*> fields{&field};
    for (const domain::ReleaseCopy& copy : domain::ReleaseCopy::of(field.id())) {
        fields.append(&copy.copyField());
    }
    if (const domain::DraftField* draft = domain::DraftField::of(field.id())) {
        fields.append(&draft->draftField());
    }
    return fields;
}

} // namespace

/// The request as an operation names it, where it is open and this person's to carry out.
Result<AskedChange> Vault::askedBy(const DossierPlace& dossier, const RecordId& request, AskedChange::Kind kind)
{
    const bool isRemoval = kind == AskedChange::Kind::Removed;
    if (!AskedRights::mayCarryOut(m_session->role)) {
        return fail(
            ErrorCode::Forbidden,
            tr("HR carries out what concerns the employer's part, and the company doctor what concerns the medical "
               "file."));
    }
    const auto task = taskHere(dossier, request);
    if (!task) {
        return failure(task);
    }
    const auto key = *task ? (*task)->request() : std::nullopt;
    if (!key || key->kind != AskedRights::requestFor(m_session->role, isRemoval)) {
        return fail(ErrorCode::NotFound, isRemoval
                                             ? tr("This is no request to remove something that you answer for.")
                                             : tr("This is no request to correct something that you answer for."));
    }
    if (!(*task)->isOpen()) {
        return fail(ErrorCode::Conflict, tr("This request was answered already. Register a new one first."));
    }
    return AskedChange{kind, request};
}

Result<void> Vault::putAsked(const DossierId& dossier,
                             const std::function<Result<QStringList>(const DossierPlace&)>& put)
{
    auto transaction = Transaction::begin(m_database);
    const auto place = transaction ? shownDossier(dossier) : failure(transaction);
    if (!place) {
        return failure(place);
    }
    UndoneKeys undone(*m_medicalKeys, dossier);
    const auto changed = put(*place);
    if (!changed) {
        return failure(changed);
    }
    for (const QString& fieldId : *changed) {
        if (auto recorded = audit(protocol::AuditEventKind::Edited, dossier, fieldId); !recorded) {
            return recorded;
        }
    }
    if (auto built = DossierProjection(m_database).rebuild(*place, m_clock.unixMillis()); !built) {
        return built;
    }
    auto committed = commitLogged(*transaction);
    if (committed) {
        undone.keep();
    }
    return committed;
}

Result<void> Vault::correct(const DossierId& dossier, const RecordId& request, const QString& fieldId,
                            const QString& value)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    const auto judged = judge(dossier, fieldId, value, false);
    if (!judged) {
        return failure(judged);
    }
    if (judged->field->has(domain::ByDraft) || judged->field->has(domain::ByRelease)) {
        return fail(ErrorCode::Forbidden, tr("This follows another field: correct that one."));
    }
    return putAsked(dossier, [&](const DossierPlace& place) -> Result<QStringList> {
        const auto asked = askedBy(place, request, AskedChange::Kind::Corrected);
        if (!asked) {
            return failure(asked);
        }
        EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
        const auto queued = writer.asked(place, *judged->field, judged->value, *asked);
        return queued ? Result<QStringList>(QStringList{fieldId}) : failure(queued);
    });
}

Result<void> Vault::remove(const DossierId& dossier, const RecordId& request, const QStringList& fieldIds,
                           const QList<EntryState>& notes)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    return putAsked(dossier, [&](const DossierPlace& place) -> Result<QStringList> {
        const auto asked = askedBy(place, request, AskedChange::Kind::Removed);
        if (!asked) {
            return failure(asked);
        }
        QStringList removed;
        for (const QString& fieldId : fieldIds) {
            if (auto gone = removeField(place, fieldId, *asked, removed); !gone) {
                return failure(gone);
            }
        }
        for (const EntryState& note : notes) {
            if (auto gone = removeNote(place, note, *asked, removed); !gone) {
                return failure(gone);
            }
        }
        return removed;
    });
}

Result<void> Vault::removeField(const DossierPlace& dossier, const QString& fieldId, const AskedChange& asked,
                                QStringList& removed)
{
    const Field* chosen = domain::FieldCatalogue::find(fieldId);
    if (chosen == nullptr || chosen->scope() != domain::FieldScope::Dossier) {
        return fail(ErrorCode::NotFound, tr("There is no field of that name."));
    }
    if (!AskedRights::mayRemove(m_session->role, *chosen)) {
        return fail(
            ErrorCode::Forbidden,
            tr("\"%1\" can't be removed by you: a dossier can't do without it, or it is somebody else's to answer for.")
                .arg(chosen->label(QLocale())));
    }
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    bool any = false;
    for (const Field* field : withWhatWasMadeOf(*chosen)) {
        const auto queued = AskedRights::mayRemove(m_session->role, *field) ? writer.asked(dossier, *field, {}, asked)
                                                                            : Result<bool>(false);
        if (!queued) {
            return failure(queued);
        }
        any = any || *queued;
        removed += *queued ? QStringList(QString(field->id())) : QStringList();
    }
    return any ? Result<void>()
               : fail(ErrorCode::NotFound,
                      tr("There is nothing in \"%1\", and nothing was.").arg(chosen->label(QLocale())));
}

Result<void> Vault::removeNote(const DossierPlace& dossier, const EntryState& note, const AskedChange& asked,
                               QStringList& removed)
{
    const Field* field = domain::FieldCatalogue::find(note.fieldId);
    if (field == nullptr || !AskedRights::mayRemove(m_session->role, *field)) {
        return fail(ErrorCode::Forbidden, tr("This note is somebody else's to answer for."));
    }
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    const auto queued = writer.removeEntry(dossier, *field, note.id, asked);
    if (queued && *queued) {
        removed.append(note.fieldId);
    }
    return queued ? Result<void>() : failure(queued);
}

} // namespace kluis::app
