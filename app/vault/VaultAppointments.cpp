// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about appointments.
#include "app/vault/Vault.h"

#include "app/vault/AppointmentIndex.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/EditWriter.h"
#include "app/vault/Outbox.h"
#include "core/crypto/Random.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using domain::AppointmentRecord;
using storage::Transaction;

namespace {

const QString fieldId = QString::fromLatin1(AppointmentRecord::fieldId);

} // namespace

Result<RecordId> Vault::addAppointment(const DossierId& dossier, const AppointmentRecord& appointment)
{
    const auto id = crypto::randomId<RecordId>();
    const auto put = putAppointment(dossier, id, appointment);
    return put ? Result<RecordId>(id) : failure(put);
}

/// Whether the record is an appointment: what waits lies over what the server said.
Result<bool> Vault::holdsAppointment(const DossierPlace& dossier, const RecordId& id)
{
    const auto waiting = Outbox(m_database).waitingItem(dossier.number, RecordKind::Task, id.bytes());
    if (!waiting) {
        return failure(waiting);
    }
    const auto stored = Records(m_database).value(dossier.number, RecordKind::Task, id.bytes());
    if (!stored) {
        return failure(stored);
    }
    const QString text = *waiting ? (*waiting)->value : stored->value_or(QString());
    return AppointmentRecord::parse(text).has_value();
}

Result<void> Vault::changeAppointment(const DossierId& dossier, const RecordId& id,
                                      const AppointmentRecord& appointment)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    const auto place = shownDossier(dossier);
    const auto known = place ? holdsAppointment(*place, id) : failure(place);
    if (!known) {
        return failure(known);
    }
    return *known ? putAppointment(dossier, id, appointment)
                  : fail(ErrorCode::NotFound, tr("There is no such appointment in this dossier."));
}

/// The appointment in its canonical form, if this person may plan it and the time is nobody else's as far as is known here;
/// the server has the last word.
Result<AppointmentRecord> Vault::judgeAppointment(const DossierPlace& dossier, const RecordId& id,
                                                  const AppointmentRecord& appointment)
{
    if (!AppointmentRecord::mayPlan(m_session->role)) {
        return fail(ErrorCode::Forbidden, tr("Your role does not plan appointments."));
    }
    auto canonical = AppointmentRecord::parse(appointment.toText());
    if (!canonical) {
        return canonical;
    }
    const auto taken = AppointmentIndex(m_database).isTaken(dossier.number, id, *canonical);
    if (!taken) {
        return failure(taken);
    }
    return *taken ? fail(ErrorCode::Exists, tr("This time is taken already. Choose another one.")) : canonical;
}

Result<void> Vault::putAppointment(const DossierId& dossier, const RecordId& id, const AppointmentRecord& appointment)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return failure(transaction);
    }
    const auto place = shownDossier(dossier);
    if (!place) {
        return failure(place);
    }
    const auto judged = judgeAppointment(*place, id, appointment);
    if (!judged) {
        const Error error = judged.error();
        if (error.code() == ErrorCode::Forbidden) {
            transaction->rollback();
            if (auto recorded = record(protocol::AuditEventKind::Refused, dossier, fieldId); !recorded) {
                return recorded;
            }
        }
        return tl::unexpected<Error>(error);
    }
    EditWriter writer(m_database, *m_session, *m_medicalKeys, m_clock);
    const auto queued = writer.appointment(*place, id, judged->toText());
    if (!queued) {
        return failure(queued);
    }
    if (*queued) {
        if (auto recorded = audit(protocol::AuditEventKind::Edited, dossier, fieldId); !recorded) {
            return recorded;
        }
        if (auto built = DossierProjection(m_database).rebuild(*place, m_clock.unixMillis()); !built) {
            return built;
        }
    }
    return transaction->commit();
}

} // namespace kluis::app
