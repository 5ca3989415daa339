// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/AppointmentIndex.h"

#include "core/storage/Rows.h"

namespace kluis::app {

using domain::AppointmentRecord;

Result<void> AppointmentIndex::put(qint64 dossier, const std::vector<StoredAppointment>& appointments, bool mayHaveSome)
{
    if (mayHaveSome) {
        if (auto gone = remove(dossier); !gone) {
            return gone;
        }
    }
    for (const auto& [record, appointment, text] : appointments) {
        auto put =
            m_database.run("INSERT INTO appointment(dossier, record, doctor, starts, ends, status, value) VALUES "
                           "(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                           dossier, record.bytes(), appointment.doctor, appointment.start.toSecsSinceEpoch(),
                           appointment.end().toSecsSinceEpoch(), quint8(appointment.status), text);
        if (!put) {
            return put;
        }
    }
    return {};
}

Result<void> AppointmentIndex::remove(qint64 dossier)
{
    return m_database.run("DELETE FROM appointment WHERE dossier = ?1", dossier);
}

Result<bool> AppointmentIndex::isTaken(qint64 dossier, const RecordId& record, const AppointmentRecord& appointment)
{
    if (!appointment.takesTime()) {
        return false;
    }
    // None is longer than that, so the index's beginning is bounded.
    const qint64 starts = appointment.start.toSecsSinceEpoch();
    const auto others = storage::numberOf<int>(m_database.query(
        "SELECT count(*) FROM appointment WHERE starts > ?1 AND starts < ?2 AND doctor = ?3 AND ends > ?4 AND status "
        "<> ?5 "
        "AND NOT (dossier = ?6 AND record = ?7)",
        starts - qint64(AppointmentRecord::longest) * 60, appointment.end().toSecsSinceEpoch(), appointment.doctor,
        starts, quint8(AppointmentRecord::Status::Cancelled), dossier, record.bytes()));
    return others ? Result<bool>(*others > 0) : failure(others);
}

} // namespace kluis::app
