// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's dossiers: reading and writing through the open vault.
#include "app/engine/Engine.h"

#include "app/engine/AbsenceReport.h"
#include "app/engine/EngineParts.h"
#include "app/exchange/ImportUndo.h"
#include "app/insight/InsightBook.h"
#include "app/planning/Planning.h"
#include "app/session/ServerRefusal.h"
#include "app/vault/AuditQueue.h"
#include "app/vault/Records.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Sha256.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/PersonName.h"

#include <optional>

namespace kluis::app {

Result<QList<DossierRow>> Engine::list(const QString& filter, int limit, int offset) const
{
    auto open = ready();
    return open ? m_parts->reader->list(filter, limit, offset) : failure(open);
}

Result<DossierId> Engine::find(const QString& dossier) const
{
    auto open = ready();
    return open ? m_parts->reader->find(dossier) : failure(open);
}

Result<DossierView> Engine::show(const DossierId& dossier, bool withHistory, int newestNotes)
{
    auto open = ready();
    auto view = open ? m_parts->open->vault->show(dossier, withHistory, newestNotes) : failure(open);
    if (view) {
        // The vault knows the reason's key; a person reads sentences.
        for (DocumentState& document : view->documents) {
            document.refused = document.refused.isEmpty() ? QString() : ServerRefusal::sentence(document.refused);
        }
    }
    return view;
}

Result<std::unique_ptr<VaultReader>> Engine::reader() const
{
    auto open = ready();
    return open ? m_parts->open->vault->reader() : failure(open);
}

Result<std::unique_ptr<InsightBook>> Engine::insight() const
{
    auto open = ready();
    return open ? m_parts->open->vault->insight() : failure(open);
}

Result<void> Engine::set(const DossierId& dossier, const QString& fieldId, const QString& value)
{
    auto open = ready();
    return open ? m_parts->open->vault->set(dossier, fieldId, value) : open;
}

Result<void> Engine::release(const DossierId& dossier, const ReleaseInput& input)
{
    auto open = ready();
    return open ? m_parts->open->vault->release(dossier, input) : open;
}

Result<void> Engine::withdrawRelease(const DossierId& dossier, const ReleaseInput& input)
{
    auto open = ready();
    return open ? m_parts->open->vault->withdrawRelease(dossier, input) : open;
}

Result<void> Engine::draft(const DossierId& dossier, const DraftInput& input)
{
    auto open = ready();
    return open ? m_parts->open->vault->draft(dossier, input) : open;
}

QString Engine::Parts::usualNote() const
{
    const auto category = domain::AccessPolicy::defaultEntryCategory(open->identity->role);
    return category == domain::Category::Medical ? QStringLiteral("consult_note") : QStringLiteral("process_note");
}

Result<RecordId> Engine::note(const DossierId& dossier, const QString& text, const QString& fieldId)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const QString field = fieldId.isEmpty() ? m_parts->usualNote() : fieldId;
    return m_parts->open->vault->addEntry(dossier, field, text);
}

Result<const protocol::GrantedTenant*> Engine::employer(const QString& name) const
{
    for (const auto& tenant : m_parts->open->identity->tenants) {
        if (tenant.shortName.compare(name, Qt::CaseInsensitive) == 0 || tenant.tenant.toString() == name) {
            return &tenant;
        }
    }
    return fail(ErrorCode::NotFound, tr("You have no employer of this name. Check the short name."));
}

Result<DossierId> Engine::addDossier(const NewDossier& dossier)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto tenant = employer(dossier.employer);
    if (!tenant) {
        return failure(tenant);
    }
    domain::FieldValues values;
    domain::PersonName::fromText(dossier.name).putInto(values);
    values.insert(QStringLiteral("personnel_no"), dossier.number);
    if (!dossier.born.isEmpty()) {
        values.insert(QStringLiteral("birth_date"), dossier.born);
    }
    // Who works in one department makes dossiers there: elsewhere he could not see his own.
    const QString department = dossier.department.isEmpty() ? (*tenant)->department : dossier.department;
    if (!department.isEmpty()) {
        values.insert(QStringLiteral("org_unit"), department);
    }
    return m_parts->open->vault->addDossier((*tenant)->tenant, values);
}

Result<domain::FieldAgreement> Engine::agreement(const QString& employer)
{
    const auto open = ready();
    const auto tenant = open ? this->employer(employer) : failure(open);
    return tenant ? Records::agreement(m_parts->open->vault->database(), (*tenant)->tenant)
                  : Result<domain::FieldAgreement>(failure(tenant));
}

namespace {

AbsenceReport::Reporter reporterOf(const SessionIdentity& session)
{
    return {.login = session.login,
            .role = session.role,
            .now = QDateTime::fromMSecsSinceEpoch(session.clock->unixMillis())};
}

} // namespace

Result<void> Engine::reportSick(const DossierId& dossier, const QDate& from, double percentage)
{
    if (auto open = ready(); !open) {
        return open;
    }
    const auto current = m_parts->reader->values(dossier);
    if (!current) {
        return failure(current);
    }
    const auto changes = AbsenceReport::sick(*current, from, percentage, reporterOf(*m_parts->open->identity));
    return changes ? m_parts->open->vault->setFields(dossier, *changes) : failure(changes);
}

Result<void> Engine::reportRecovery(const DossierId& dossier, const QDate& from, double percentage)
{
    if (auto open = ready(); !open) {
        return open;
    }
    const auto current = m_parts->reader->values(dossier);
    if (!current) {
        return failure(current);
    }
    const auto changes = AbsenceReport::recovered(*current, from, percentage, reporterOf(*m_parts->open->identity));
    return changes ? m_parts->open->vault->setFields(dossier, *changes) : failure(changes);
}

Result<Guidance> Engine::guidance()
{
    auto open = ready();
    return open ? Result<Guidance>(Guidance(*m_parts->open->vault, *m_parts->reader)) : failure(open);
}

Result<std::unique_ptr<Planning>> Engine::planning()
{
    auto open = ready();
    return open ? Result<std::unique_ptr<Planning>>(std::make_unique<Planning>(*m_parts->open, *m_parts->reader))
                : failure(open);
}

Result<Keeping> Engine::keeping()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto part = Keeping::partOf(m_parts->open->identity->role);
    if (part && !m_parts->book) {
        m_parts->book = std::make_unique<KeptBook>(m_parts->open->vault->database(), *part);
    }
    return Keeping(*m_parts->open, *m_parts->reader, m_parts->book.get(), m_parts->clockOffset);
}

Result<SubjectRequests> Engine::requests()
{
    auto open = ready();
    return open ? Result<SubjectRequests>(SubjectRequests(*m_parts->open->vault, *m_parts->reader)) : failure(open);
}

Result<Exchange> Engine::exchange(const QString& employerName)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto tenant = employer(employerName);
    return tenant ? Result<Exchange>(Exchange(*m_parts->open->vault, *m_parts->reader, **tenant)) : failure(tenant);
}

Result<QList<ImportRun>> Engine::imports()
{
    auto open = ready();
    return open ? ImportJournal(m_parts->open->vault->database()).runs() : failure(open);
}

Result<UndoOutcome> Engine::undoImport(qint64 number, const ProgressHandler& progress)
{
    auto open = ready();
    return open ? ImportUndo(*m_parts->open->vault, *m_parts->reader).run(number, progress) : failure(open);
}

Result<void> Engine::verifyVault()
{
    if (auto open = ready(); !open) {
        return open;
    }
    auto& database = m_parts->open->vault->database();
    if (auto sound = database.integrityCheck(); !sound) {
        return sound;
    }
    auto waiting = AuditQueue(database).oldest();
    if (!waiting) {
        return failure(waiting);
    }
    crypto::wipe(waiting->start); // the first key: it is not looked at here
    // Each event names the one before by its hash; what the server has already is not here any more.
    std::optional<protocol::AuditEvent> before;
    QByteArray beforeHash;
    for (const QByteArray& bytes : waiting->events) {
        auto event = protocol::AuditEvent::decode(bytes);
        const bool follows =
            event && (!before || (event->number == before->number + 1 && event->previousHash == beforeHash));
        if (!follows) {
            return fail(ErrorCode::Corrupt, tr("The audit queue in the vault is damaged. Tell your administrator."));
        }
        before = std::move(*event);
        beforeHash = crypto::sha256(bytes);
    }
    return {};
}

} // namespace kluis::app
