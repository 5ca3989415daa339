// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault that edits: judge, then one durable transaction.
#include "app/vault/Vault.h"

#include "app/vault/AuditQueue.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/EditWriter.h"
#include "app/vault/UndoneKeys.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/AppointmentRecord.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/protocol/Limits.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using domain::AccessPolicy;
using domain::Category;
using domain::Field;
using domain::FieldValues;
using storage::Transaction;

namespace {

const QString personnelNumber = QStringLiteral("personnel_no");
const QString lastName = QStringLiteral("last_name");

/// The fields a note can be of.
bool isNote(const Field& field)
{
    static const QStringList notes{QStringLiteral("process_note"), QStringLiteral("consult_note"),
                                   QStringLiteral("working_note"), QStringLiteral("work_handover"),
                                   QStringLiteral("work_advice")};
    return notes.contains(QString(field.id()));
}

} // namespace

Result<domain::FieldAgreement> Vault::agreementOf(const DossierId& dossier)
{
    const auto place = Records(m_database).dossier(dossier);
    if (!place || !*place) {
        return place ? Result<domain::FieldAgreement>(domain::FieldAgreement()) : failure(place);
    }
    return Records::agreement(m_database, (*place)->tenant);
}

/// The field and its canonical value, if this role may set it.
Result<Vault::Judged> Vault::judge(const DossierId& dossier, const QString& fieldId, const QString& value,
                                   bool isNewNote)
{
    const Field* field = domain::FieldCatalogue::find(fieldId);
    if (field == nullptr || field->scope() != domain::FieldScope::Dossier) {
        return fail(ErrorCode::NotFound, tr("There is no field of that name."));
    }
    if (fieldId == QLatin1StringView(domain::AppointmentRecord::fieldId)) {
        return fail(ErrorCode::Forbidden, tr("Appointments are planned one by one, not written as a field."));
    }
    const bool isAuthor = isNewNote && field->has(domain::AuthorOnly);
    if (!AccessPolicy::mayWrite(m_session->role, *field, isAuthor)) {
        if (auto recorded = record(protocol::AuditEventKind::Refused, dossier, fieldId); !recorded) {
            return failure(recorded);
        }
        return fail(ErrorCode::Forbidden,
                    AccessPolicy::mayDraft(m_session->role, *field)
                        ? tr("Your role prepares a draft of this, and the company doctor approves it.")
                        : tr("Your role may not change this."));
    }
    const auto agreement = agreementOf(dossier);
    if (!agreement) {
        return failure(agreement);
    }
    if (!AccessPolicy::mayWrite(m_session->role, *field, *agreement, isAuthor)) {
        return fail(ErrorCode::Forbidden, domain::FieldAgreement::refusal(*field));
    }
    if (AccessPolicy::takesDocuments(*field)) {
        return fail(ErrorCode::InvalidArgument, domain::noTextInDocument(*field));
    }
    auto normal = domain::normalise(*field, value);
    if (!normal) {
        return failure(normal);
    }
    if (normal->isEmpty() && (isNewNote || fieldId == personnelNumber || fieldId == lastName)) {
        return fail(ErrorCode::InvalidArgument, isNewNote
                                                    ? tr("A note can't be empty.")
                                                    : tr("A dossier can't be without personnel number and last name."));
    }
    return Judged{field, std::move(*normal)};
}

/// The dossier, if it is in the list: what is not, is not in the role's scope.
Result<DossierPlace> Vault::shownDossier(const DossierId& dossier)
{
    Records records(m_database);
    const auto place = records.dossier(dossier);
    if (!place) {
        return failure(place);
    }
    if (*place) {
        auto row = m_database.query("SELECT 1 FROM dossier_row WHERE dossier = ?1", (*place)->number);
        if (!row) {
            return failure(row);
        }
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (*found) {
            return **place;
        }
    }
    return fail(ErrorCode::NotFound, tr("There is no such dossier, or it is not one of yours."));
}

Result<void> Vault::set(const DossierId& dossier, const QString& fieldId, const QString& value)
{
    return setFields(dossier, FieldValues{{fieldId, value}});
}

Result<void> Vault::setFields(const DossierId& dossier, const FieldValues& values)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    QList<Judged> edits;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        auto judged = judge(dossier, value.key(), value.value(), false);
        if (!judged) {
            return failure(judged);
        }
        if (judged->field->has(domain::ByDraft)) {
            return fail(ErrorCode::Forbidden, tr("This is not typed: it is a draft of another field."));
        }
        if (judged->field->has(domain::ByRelease)) {
            return fail(ErrorCode::Forbidden,
                        tr("This is not typed: the company doctor releases the value itself, and this says so."));
        }
        edits.append(std::move(*judged));
    }
    return putFields(dossier, edits);
}

/// What was judged, in one transaction.
Result<void> Vault::putFields(const DossierId& dossier, const QList<Judged>& edits)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto place = shownDossier(dossier);
    if (!place) {
        return failure(place);
    }
    UndoneKeys undone(*m_medicalKeys, dossier);
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    bool changed = false;
    for (const Judged& edit : edits) {
        const auto queued = writer.field(*place, *edit.field, edit.value);
        if (!queued) {
            return failure(queued);
        }
        if (!*queued) {
            continue;
        }
        changed = true;
        if (auto recorded = audit(protocol::AuditEventKind::Edited, dossier, QString(edit.field->id())); !recorded) {
            return recorded;
        }
    }
    if (changed) {
        DossierProjection projection(m_database);
        if (auto built = projection.rebuild(*place, m_clock.unixMillis()); !built) {
            return built;
        }
    }
    const auto committed = commitLogged(*transaction);
    if (committed) {
        undone.keep();
    }
    return committed;
}

Result<RecordId> Vault::addEntry(const DossierId& dossier, const QString& fieldId, const QString& text)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    const auto judged = judge(dossier, fieldId, text, true);
    if (!judged) {
        return failure(judged);
    }
    if (!isNote(*judged->field)) {
        return fail(ErrorCode::InvalidArgument, tr("This field holds one value, not notes."));
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto place = shownDossier(dossier);
    if (!place) {
        return failure(place);
    }
    UndoneKeys undone(*m_medicalKeys, dossier);
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    const auto id = writer.entry(*place, *judged->field, judged->value);
    if (!id) {
        return id;
    }
    DossierProjection projection(m_database);
    if (auto built = projection.rebuild(*place, m_clock.unixMillis()); !built) {
        return failure(built);
    }
    if (auto recorded = audit(protocol::AuditEventKind::Edited, dossier, fieldId); !recorded) {
        return failure(recorded);
    }
    const auto committed = commitLogged(*transaction);
    if (committed) {
        undone.keep();
    }
    return committed ? id : failure(committed);
}

Result<DossierId> Vault::addDossier(const TenantId& tenant, const FieldValues& values)
{
    if (auto attached = ready(); !attached) {
        return failure(attached);
    }
    if (m_session->tenant(tenant) == nullptr) {
        return fail(ErrorCode::NotFound, tr("There is no such employer, or it is not one of yours."));
    }
    const auto agreement = Records::agreement(m_database, tenant);
    if (!agreement) {
        return failure(agreement);
    }
    FieldValues canonical;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        auto judged = judge({}, value.key(), value.value(), false);
        if (!judged) {
            return failure(judged);
        }
        if (judged->field->category() != Category::Administrative) {
            return fail(ErrorCode::InvalidArgument, tr("A new dossier begins with administrative fields only."));
        }
        if (!judged->value.isEmpty() && !agreement->covers(*judged->field)) {
            return fail(ErrorCode::Forbidden, domain::FieldAgreement::refusal(*judged->field));
        }
        if (!judged->value.isEmpty()) {
            canonical.insert(value.key(), judged->value);
        }
    }
    if (!canonical.contains(personnelNumber) || !canonical.contains(lastName)) {
        return fail(ErrorCode::InvalidArgument, tr("A dossier can't be without personnel number and last name."));
    }
    if (m_session->role != domain::Role::Hr) {
        return fail(ErrorCode::Forbidden, tr("Only the personnel department makes new dossiers."));
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    auto taken = m_database.query("SELECT 1 FROM dossier_row r JOIN tenant t ON t.number = r.tenant "
                                  "WHERE t.id = ?1 AND r.personnel_no = ?2",
                                  tenant, canonical.value(personnelNumber));
    if (!taken) {
        return failure(taken);
    }
    const auto found = taken->step();
    if (!found) {
        return failure(found);
    }
    if (*found) {
        return fail(ErrorCode::Exists, tr("There is a dossier with this personnel number already."));
    }
    taken->reset();
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    const auto place = writer.dossier(tenant, canonical);
    if (!place) {
        return failure(place);
    }
    DossierProjection projection(m_database);
    if (auto built = projection.rebuild(*place, m_clock.unixMillis()); !built) {
        return failure(built);
    }
    if (auto recorded = audit(protocol::AuditEventKind::Edited, place->id, QString()); !recorded) {
        return failure(recorded);
    }
    const auto committed = commitLogged(*transaction);
    return committed ? Result<DossierId>(place->id) : failure(committed);
}

/// Queues an audit event within the transaction that is open.
Result<void> Vault::audit(protocol::AuditEventKind kind, const DossierId& dossier, const QString& object)
{
    protocol::AuditEvent event;
    event.time = m_clock.unixMillis();
    event.kind = kind;
    event.dossier = dossier;
    event.offline = !m_online;
    Records records(m_database);
    const auto place = records.dossier(dossier);
    if (!place) {
        return failure(place);
    }
    if (*place) {
        event.tenant = (*place)->tenant;
    }
    if (const Field* field = domain::FieldCatalogue::find(object)) {
        event.category = quint8(field->category());
        // Which medical field it was is nothing for the server.
        event.object = field->category() == Category::Medical ? QString() : object;
    } else if (kind == protocol::AuditEventKind::Shown) {
        event.category = quint8(Category::Medical);
    } else if (kind == protocol::AuditEventKind::Distrusted) {
        event.object = QString::fromLatin1(object.toLatin1().left(protocol::limits::fieldId));
    }
    return AuditQueue(m_database).append(event);
}

/// Commits a transaction with an audit event in it.
Result<void> Vault::commitLogged(storage::Transaction& transaction)
{
    auto committed = transaction.commit();
    if (committed) {
        AuditQueue(m_database).forgetUsedKeys();
    }
    return committed;
}

} // namespace kluis::app
