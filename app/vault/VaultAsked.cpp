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

tl::unexpected<Error> notTheirs()
{
    return fail(ErrorCode::Forbidden,
                Vault::tr("HR carries out what concerns the employer's part, and the company doctor what concerns the "
                          "medical file."));
}

} // namespace

/// The request stands open and is of a kind that this person's change may name.
Result<void> Vault::checkAsked(const DossierPlace& dossier, const AskedChange& asked)
{
    const domain::Role role = m_session->role;
    if (!AskedRights::mayCarryOut(role)) {
        return notTheirs();
    }
    const auto task = taskHere(dossier, asked.request);
    if (!task) {
        return failure(task);
    }
    const auto key = *task ? (*task)->request() : std::nullopt;
    if (!key || !asked.mayName(key->kind, role)) {
        const bool isFinding = key && key->kind == AskedRights::findingFor(role);
        return fail(ErrorCode::NotFound,
                    isFinding ? tr("Nobody asked for this: what you found goes only as what should never have been "
                                   "recorded.")
                    : asked.isRemoval() ? tr("This is no request to remove something that you answer for.")
                                        : tr("This is no request to correct something that you answer for."));
    }
    return (*task)->isOpen()
               ? Result<void>()
               : fail(ErrorCode::Conflict, tr("This request was answered already. Register a new one first."));
}

Result<void> Vault::putAsked(const DossierId& dossier, const AskedChange& asked,
                             const std::function<Result<QStringList>(const DossierPlace&)>& put)
{
    auto transaction = Transaction::begin(m_database);
    const auto place = transaction ? shownDossier(dossier) : failure(transaction);
    if (!place) {
        return failure(place);
    }
    if (auto allowed = checkAsked(*place, asked); !allowed) {
        return allowed;
    }
    UndoneKeys undone(*m_medicalKeys, dossier);
    const auto changed = put(*place);
    if (!changed) {
        return failure(changed);
    }
    const auto event =
        asked.isUnlawful() ? protocol::AuditEventKind::UnlawfulRemoved : protocol::AuditEventKind::Edited;
    for (const QString& fieldId : *changed) {
        if (auto recorded = audit(event, dossier, fieldId); !recorded) {
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
    const domain::Role role = m_session->role;
    if (!AskedRights::mayCorrect(role, *judged->field)) {
        return AskedRights::mayCarryOut(role)
                   ? fail(ErrorCode::Forbidden, tr("This follows another field: correct that one."))
                   : notTheirs();
    }
    const AskedChange asked{AskedChange::Kind::Corrected, request};
    return putAsked(dossier, asked, [&](const DossierPlace& place) -> Result<QStringList> {
        EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
        const auto queued = writer.asked(place, *judged->field, judged->value, asked);
        return queued ? Result<QStringList>(QStringList{fieldId}) : failure(queued);
    });
}

Result<void> Vault::remove(const DossierId& dossier, const AskedChange& asked, const QStringList& fieldIds,
                           const QList<EntryState>& notes)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    return putAsked(dossier, asked, [&](const DossierPlace& place) -> Result<QStringList> {
        QStringList removed;
        for (const QString& fieldId : fieldIds) {
            if (auto gone = removeField(place, fieldId, asked, removed); !gone) {
                return failure(gone);
            }
        }
        for (const EntryState& note : notes) {
            if (auto gone = removeNote(place, note, asked, removed); !gone) {
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
