// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about appointments.
#include "app/vault/Vault.h"

#include "app/vault/AppointmentIndex.h"
#include "core/crypto/Random.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using domain::AppointmentRecord;
using storage::Transaction;

Result<RecordId> Vault::addAppointment(const DossierId& dossier, const AppointmentRecord& appointment)
{
    const auto id = crypto::randomId<RecordId>();
    const auto put = putAppointment(dossier, id, appointment);
    return put ? Result<RecordId>(id) : failure(put);
}

/// Whether the record is an appointment.
Result<bool> Vault::holdsAppointment(const DossierPlace& dossier, const RecordId& id)
{
    const auto text = taskTextHere(dossier, id);
    return text ? Result<bool>(AppointmentRecord::parse(text->value_or(QString())).has_value()) : failure(text);
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
    return queueTask(*transaction, *place, QString::fromLatin1(AppointmentRecord::fieldId), id,
                     judged.map(&AppointmentRecord::toText));
}

} // namespace kluis::app
