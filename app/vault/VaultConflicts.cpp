// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about what two people wrote at once, and who decides.
#include "app/vault/Vault.h"

#include "app/medical/MedicalKeys.h"
#include "app/vault/Conflicts.h"
#include "app/vault/VaultReader.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using storage::Transaction;

/// Whether the role, and for medical fields the group, still lets this person read the field.
bool Vault::mayStillRead(const DossierPlace& dossier, const QString& fieldId) const
{
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    // What is asked about is this person's own: a working note is read by who wrote it.
    if (field == nullptr || !domain::AccessPolicy::mayRead(m_session->role, *field, field->has(domain::AuthorOnly))) {
        return false;
    }
    return field->category() != domain::Category::Medical || field->has(domain::AuthorOnly) ||
           m_medicalKeys->readingAllowed(dossier.tenant, dossier.id).has_value();
}

/// Whether this person's role writes the field without reading it, as a manager does worked hours.
bool Vault::isWrittenUnread(const QString& fieldId) const
{
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    return field != nullptr && field->category() != domain::Category::Medical &&
           domain::AccessPolicy::mayWrite(m_session->role, *field) &&
           !domain::AccessPolicy::mayRead(m_session->role, *field);
}

Result<ConflictHead> Vault::headOf(const ConflictPlace& place)
{
    ConflictHead head{.dossier = place.dossier.id,
                      .name = {},
                      .employer = {},
                      .number = {},
                      .fieldId = place.field,
                      .medical = place.category == domain::Category::Medical};
    auto row = m_database.query("SELECT r.name, r.personnel_no, t.short_name FROM dossier_row r JOIN tenant t ON "
                                "t.number = r.tenant WHERE r.dossier = ?1",
                                place.dossier.number);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (*found) {
        head.name = row->text(0);
        head.number = row->text(1);
        head.employer = row->text(2);
    }
    return head;
}

Result<QList<ConflictHead>> Vault::conflicts(int limit)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    const auto places = Conflicts(m_database).places(limit);
    if (!places) {
        return failure(places);
    }
    QList<ConflictHead> heads;
    for (const ConflictPlace& place : *places) {
        const auto head = headOf(place);
        if (!head) {
            return failure(head);
        }
        heads.append(*head);
    }
    return heads;
}

Result<ConflictPlace> Vault::openConflict(const DossierId& dossier, const QString& fieldId)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    auto place = Conflicts(m_database).find(dossier, fieldId);
    if (!place) {
        return failure(place);
    }
    return *place ? Result<ConflictPlace>(std::move(**place))
                  : fail(ErrorCode::NotFound, tr("There is nothing to decide about this field any more."));
}

Result<ConflictView> Vault::conflict(const DossierId& dossier, const QString& fieldId)
{
    const auto place = openConflict(dossier, fieldId);
    if (!place) {
        return failure(place);
    }
    const auto head = headOf(*place);
    if (!head) {
        return failure(head);
    }
    if (isWrittenUnread(fieldId)) {
        const auto values = Conflicts(m_database).values(*place);
        if (!values) {
            return failure(values);
        }
        ConflictView unseen;
        unseen.head = *head;
        unseen.mine = values->mine;
        unseen.theirsRevision = values->theirsRevision;
        unseen.unseen = true;
        return unseen;
    }
    if (!mayStillRead(place->dossier, fieldId)) {
        ConflictView closed;
        closed.head = *head;
        closed.closed = true;
        return closed;
    }
    if (head->medical) {
        if (const auto recorded = recordShown(dossier); !recorded) {
            return failure(recorded);
        }
    }
    auto view = Conflicts(m_database).values(*place);
    if (view) {
        view->head = *head;
    }
    return view;
}

Result<void> Vault::decide(const DossierId& dossier, const QString& fieldId, const ConflictDecision& decision)
{
    const auto place = openConflict(dossier, fieldId);
    if (!place) {
        return failure(place);
    }
    Conflicts conflicts(m_database);
    const auto values = conflicts.values(*place);
    if (!values) {
        return failure(values);
    }
    if (decision.seenRevision != 0 && decision.seenRevision != values->theirsRevision) {
        return fail(ErrorCode::Conflict, tr("The field was changed once more meanwhile. Look at it and decide again."));
    }
    if (decision.keep == ConflictDecision::Keep::Other) {
        return set(dossier, fieldId, decision.value);
    }
    if (decision.keep == ConflictDecision::Keep::Mine) {
        auto judged = judge(dossier, fieldId, values->mine.value, false); // a release too: it was given, not typed
        return judged ? putFields(dossier, {*std::move(judged)}) : Result<void>(failure(judged));
    }
    // Theirs stands already: nothing is written, so whoever lost the right to write can still let his own go.
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto removed = conflicts.remove(place->dossier.number, place->kind, place->record);
    return removed ? transaction->commit() : failure(removed);
}

} // namespace kluis::app
