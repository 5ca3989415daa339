// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about documents: their records, and the rows of their sealed contents.
#include "app/vault/Vault.h"

#include "app/documents/DocumentFiles.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/EditWriter.h"
#include "app/vault/UndoneKeys.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/storage/Transaction.h"

#include <QFileInfo>

namespace kluis::app {

using domain::AccessPolicy;
using domain::Category;
using domain::Field;

QString Vault::documentsFolder() const
{
    return DocumentFiles::folderOf(QFileInfo(m_options.path).absolutePath());
}

Result<void> Vault::sweepDocuments()
{
    return DocumentFiles(m_database, documentsFolder()).sweep();
}

Result<const Field*> Vault::documentField(const DossierId& dossier, const QString& fieldId,
                                          std::optional<Category> category)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    const auto place = shownDossier(dossier);
    if (!place) {
        return failure(place);
    }
    const domain::Role role = m_session->role;
    const auto agreement = Records::agreement(m_database, place->tenant);
    if (!agreement) {
        return failure(agreement);
    }
    category = category ? category : AccessPolicy::defaultDocumentCategory(role);
    const Field* field = !fieldId.isEmpty() ? domain::FieldCatalogue::find(fieldId)
                         : category         ? AccessPolicy::documentField(role, *category, *agreement)
                                            : nullptr;
    if (field != nullptr && !AccessPolicy::takesDocuments(*field)) {
        return fail(ErrorCode::InvalidArgument, tr("No documents go under this field."));
    }
    if (field == nullptr || !AccessPolicy::mayWrite(role, *field)) {
        if (auto recorded = record(protocol::AuditEventKind::Refused, dossier, fieldId); !recorded) {
            return failure(recorded);
        }
        return fail(ErrorCode::Forbidden, tr("Your role may not add such a document."));
    }
    if (!agreement->covers(*field)) {
        return fail(ErrorCode::Forbidden, domain::FieldAgreement::refusal(*field));
    }
    if (field->category() == Category::Medical) {
        if (auto allowed = m_medicalKeys->writingAllowed(place->tenant, dossier); !allowed) {
            return failure(allowed);
        }
    }
    return field;
}

Result<void> Vault::addDocument(const DossierId& dossier, const Field& field, const RecordId& id,
                                const protocol::DocumentRecord& record, const QByteArray& file)
{
    auto transaction = storage::Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto place = shownDossier(dossier);
    if (!place) {
        return failure(place);
    }
    UndoneKeys undone(*m_medicalKeys, dossier);
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    if (auto queued = writer.document(*place, field, id, record.encode()); !queued) {
        return queued;
    }
    DocumentFile row;
    row.id = id;
    row.dossier = place->number;
    row.category = field.category();
    row.file = file;
    row.state = DocumentFile::State::ToSend;
    if (auto added = DocumentFiles(m_database, documentsFolder()).add(row, m_clock.unixMillis()); !added) {
        return added;
    }
    if (auto built = DossierProjection(m_database).rebuild(*place, m_clock.unixMillis()); !built) {
        return built;
    }
    if (auto recorded = audit(protocol::AuditEventKind::Edited, dossier, QString(field.id())); !recorded) {
        return recorded;
    }
    const auto committed = commitLogged(*transaction);
    if (committed) {
        undone.keep();
    }
    return committed;
}

/// What this person queued stays when a role or a dossier is closed to him; it is not shown any more.
void Vault::dropClosedDocuments(DossierView& view) const
{
    DossierPlace place;
    place.id = view.row.dossier;
    place.tenant = view.row.tenant;
    view.documents.removeIf([&](const DocumentState& document) {
        return !document.unsent.isNull() && !mayStillRead(place, document.fieldId);
    });
}

Result<KnownDocument> Vault::document(const DossierId& dossier, const RecordId& id)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    const auto place = shownDossier(dossier);
    if (!place) {
        return failure(place);
    }
    auto row = m_database.query(
        "SELECT field, category, value, 0 AS waiting FROM record WHERE dossier = ?1 AND kind = 5 AND record = ?2 UNION "
        "ALL SELECT i.field, o.category, i.value, 1 FROM outbox o JOIN outbox_item i ON i.position = o.position WHERE "
        "o.dossier = ?1 AND i.kind = 5 AND i.record = ?2 AND o.state IN (1, 2) ORDER BY waiting LIMIT 1",
        place->number, id);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    auto record = *found ? protocol::DocumentRecord::decode(row->text(2))
                         : Result<protocol::DocumentRecord>(fail(ErrorCode::NotFound, QString()));
    const Field* field = *found ? domain::FieldCatalogue::find(row->text(0)) : nullptr;
    if (!record || field == nullptr || !AccessPolicy::mayRead(m_session->role, *field)) {
        return fail(ErrorCode::NotFound, tr("There is no such document, or it is not one of yours."));
    }
    if (field->category() == Category::Medical) {
        if (auto allowed = m_medicalKeys->readingAllowed(place->tenant, dossier); !allowed) {
            return failure(allowed);
        }
    }
    return KnownDocument{*place, row->text(0), field->category(), std::move(*record)};
}

} // namespace kluis::app
