// SPDX-License-Identifier: GPL-3.0-or-later
// The part of VaultReader about appointments and consultation hours.
#include "app/vault/VaultReader.h"

#include "app/planning/PlanningNames.h"
#include "app/vault/Outbox.h"
#include "app/vault/WorksFor.h"
#include "core/protocol/HoursMessages.h"
#include "core/storage/Rows.h"

#include <QHash>

namespace kluis::app {

using domain::AppointmentRecord;

namespace {

constexpr qint64 never = 1LL << 40; // later than any moment we accept, in seconds

// Those the server has; a waiting one, which comes later, lies over it; refused ones stand beside.
constexpr char appointmentRows[] =
    "SELECT r.record, r.value, r.at, coalesce(nullif(p.display_name, ''), p.login, ''), 0 AS state, 0 AS place, x'', "
    "'' "
    "FROM record r LEFT JOIN person p ON p.number = r.author WHERE r.dossier = ?1 AND r.kind = 3 AND r.field = "
    "'appointment' UNION ALL SELECT i.record, i.value, o.at, '', o.state, o.position, o.op_id, o.reason FROM outbox o "
    "JOIN "
    "outbox_item i ON i.position = o.position WHERE o.dossier = ?1 AND o.state IN (1, 2) AND i.kind = 3 AND i.field = "
    "'appointment' ORDER BY place";

constexpr char timeRows[] =
    "SELECT d.id, r.name, t.short_name, r.personnel_no, a.record, a.value FROM appointment a JOIN dossier_row r ON "
    "r.dossier = a.dossier JOIN dossier d ON d.number = a.dossier JOIN tenant t ON t.number = r.tenant WHERE a.starts "
    ">= ?1 "
    "AND a.starts < ?2 AND (?3 = '' OR a.doctor = ?3) AND (?4 OR a.status <> 2) ORDER BY a.starts, r.sort, a.record";

constexpr char refusedRows[] =
    "SELECT d.id, r.name, t.short_name, r.personnel_no, i.record, i.value, o.op_id, o.reason, o.at FROM outbox o JOIN "
    "outbox_item i ON i.position = o.position JOIN dossier_row r ON r.dossier = o.dossier JOIN dossier d ON d.number = "
    "o.dossier JOIN tenant t ON t.number = r.tenant WHERE o.state = 2 AND i.kind = 3 AND i.field = 'appointment' ORDER "
    "BY "
    "o.position";

qint64 secondsOr(const QDateTime& moment, qint64 otherwise)
{
    return moment.isValid() ? moment.toSecsSinceEpoch() : otherwise;
}

PlannedAppointment headOf(const storage::Statement& row)
{
    PlannedAppointment planned;
    planned.dossier = row.id<DossierId>(0);
    planned.name = row.text(1);
    planned.employer = row.text(2);
    planned.number = row.text(3);
    planned.state.id = row.id<RecordId>(4);
    return planned;
}

} // namespace

Result<void> VaultReader::nameDoctors(QList<PlannedAppointment>& appointments)
{
    QHash<QString, QString> names;
    for (PlannedAppointment& planned : appointments) {
        const QString& doctor = planned.state.appointment.doctor;
        if (!names.contains(doctor)) {
            const auto name = personName(doctor);
            if (!name) {
                return failure(name);
            }
            names.insert(doctor, *name);
        }
        planned.state.with = names.value(doctor);
    }
    return {};
}

Result<QList<PlannedAppointment>> VaultReader::appointments(const AppointmentQuery& query)
{
    auto row = m_database.query(timeRows, secondsOr(query.from, -never), secondsOr(query.until, never), query.doctor,
                                query.withCancelled ? 1 : 0);
    QList<PlannedAppointment> found;
    const auto walked = storage::forEachRow(row, [&] {
        if (const auto appointment = AppointmentRecord::parse(row->text(5))) {
            found.append(headOf(*row));
            found.last().state.appointment = *appointment;
        }
    });
    const auto named = walked ? nameDoctors(found) : walked;
    return named ? Result<QList<PlannedAppointment>>(std::move(found)) : failure(named);
}

Result<QList<PlannedAppointment>> VaultReader::refusedAppointments()
{
    auto row = m_database.prepare(refusedRows);
    QList<PlannedAppointment> found;
    const auto walked = storage::forEachRow(row, [&] {
        if (const auto appointment = AppointmentRecord::parse(row->text(5))) {
            found.append(headOf(*row));
            AppointmentState& state = found.last().state;
            state.appointment = *appointment;
            state.refused = row->id<OpId>(6);
            state.reason = row->text(7);
            state.at = row->int64(8);
        }
    });
    const auto named = walked ? nameDoctors(found) : walked;
    return named ? Result<QList<PlannedAppointment>>(std::move(found)) : failure(named);
}

Result<void> VaultReader::readAppointments(qint64 dossier, DossierView& view)
{
    const auto own = self();
    auto row = m_database.query(appointmentRows, dossier);
    if (!own) {
        return failure(own);
    }
    QMap<QByteArray, AppointmentState> standing;
    QList<AppointmentState> all;
    const auto walked = storage::forEachRow(row, [&] {
        const auto appointment = AppointmentRecord::parse(row->text(1));
        if (!appointment) {
            return;
        }
        const auto state = row->int64(4);
        AppointmentState one{row->id<RecordId>(0), *appointment, {}, state == 0 ? row->text(3) : *own,
                             row->int64(2),        state == 1,   {}, {}};
        if (state == qint64(OutboxEntry::State::Refused)) {
            one.refused = row->id<OpId>(6);
            one.reason = row->text(7);
            all.append(one);
        } else {
            standing.insert(row->blob(0), one);
        }
    });
    if (!walked) {
        return walked;
    }
    all.append(standing.values());
    std::sort(all.begin(), all.end(), [](const AppointmentState& a, const AppointmentState& b) {
        return a.appointment.start < b.appointment.start;
    });
    for (AppointmentState& state : all) {
        const auto name = personName(state.appointment.doctor);
        if (!name) {
            return failure(name);
        }
        state.with = *name;
    }
    view.appointments = std::move(all);
    return {};
}

Result<std::optional<QList<TenantId>>> VaultReader::employersOf(const UserId& person)
{
    return WorksFor(m_database).employersOf(person);
}

Result<QList<DoctorAtWork>> VaultReader::doctors()
{
    auto kept = m_database.query("SELECT value FROM named_value WHERE name = ?1", QString::fromLatin1(hoursName));
    protocol::HoursList hours;
    const auto read = storage::forEachRow(kept, [&] {
        if (const auto list = protocol::HoursList::decode(kept->blob(0))) {
            hours = *list;
        }
    });
    if (!read) {
        return failure(read);
    }
    const auto people = colleagues();
    if (!people) {
        return failure(people);
    }
    QList<DoctorAtWork> doctors;
    for (const Colleague& colleague : *people) {
        if (colleague.role != domain::Role::Doctor) {
            continue;
        }
        doctors.append({colleague.id, colleague.login, colleague.name, 0, {}});
        for (const protocol::DoctorHours& one : std::as_const(hours.all)) {
            if (one.doctor == colleague.id) {
                doctors.last().revision = one.revision;
                doctors.last().hours = one.hours;
            }
        }
    }
    return doctors;
}

} // namespace kluis::app
