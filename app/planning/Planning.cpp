// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/Planning.h"

#include "app/session/OpenVault.h"
#include "app/sync/DirectoryCache.h"
#include "app/vault/Records.h"
#include "app/vault/VaultReader.h"
#include "core/domain/PracticeTime.h"
#include "core/protocol/HoursMessages.h"

#include <algorithm>

namespace kluis::app {

using domain::AppointmentRecord;
using domain::ConsultationHours;
using domain::PracticeTime;

Result<QList<DoctorAtWork>> Planning::doctors()
{
    return m_reader.doctors();
}

/// Whether the doctor's time may be given to the employee of the dossier there. What is not known here is the server's to
/// refuse.
Result<bool> Planning::mayTakeTimeOf(const DoctorAtWork& doctor, const std::optional<DossierPlace>& place)
{
    const auto employers = m_reader.employersOf(doctor.id);
    return employers ? Result<bool>(!place || !*employers || (*employers)->contains(place->tenant))
                     : failure(employers);
}

Result<QList<DoctorAtWork>> Planning::doctorsFor(const DossierId& dossier)
{
    const auto known = doctors();
    const auto place = known ? placeOf(dossier) : failure(known);
    if (!place) {
        return failure(place);
    }
    QList<DoctorAtWork> offered;
    for (const DoctorAtWork& doctor : *known) {
        const auto may = mayTakeTimeOf(doctor, *place);
        if (!may) {
            return failure(may);
        }
        if (*may) {
            offered.append(doctor);
        }
    }
    return offered;
}

Result<std::optional<DossierPlace>> Planning::placeOf(const DossierId& dossier)
{
    return Records(m_open.vault->database()).dossier(dossier);
}

Result<DoctorAtWork> Planning::doctor(const QString& who)
{
    const auto known = doctors();
    if (!known) {
        return failure(known);
    }
    for (const DoctorAtWork& doctor : *known) {
        const QString id = doctor.id.toString();
        const bool isSelf = who.isEmpty() && doctor.id == m_open.identity->user;
        if (isSelf || id == who || (!who.isEmpty() && doctor.login.compare(who, Qt::CaseInsensitive) == 0)) {
            return doctor;
        }
    }
    return fail(ErrorCode::NotFound,
                tr("There is no company doctor of that name here. Give the doctor's user name, after a sync."));
}

Result<QString> Planning::doctorOf(const DossierId& dossier)
{
    const auto values = m_reader.values(dossier);
    if (!values) {
        return failure(values);
    }
    const auto named = doctor(values->value(QStringLiteral("doctor_uid")));
    return named ? Result<QString>(named->id.toString())
                 : fail(ErrorCode::InvalidArgument,
                        tr("Say with which doctor: the dossier names none that is known here."));
}

/// Whom the server would refuse is refused at once, while another doctor is easily chosen.
Result<void> Planning::checkDoctor(const DossierId& dossier, const DoctorAtWork& doctor)
{
    const auto place = placeOf(dossier);
    const auto may = place ? mayTakeTimeOf(doctor, *place) : failure(place);
    if (!may) {
        return failure(may);
    }
    return *may
               ? Result<void>()
               : fail(ErrorCode::InvalidArgument,
                      tr("%1 does not work for the employer of this dossier. Choose another doctor.").arg(doctor.name));
}

/// What the hours say of the slot that it begins in is taken over where nobody says otherwise.
void Planning::fitHours(const DoctorAtWork& doctor, AppointmentRecord& appointment)
{
    const auto times = timesOn(doctor, PracticeTime::wallClock(appointment.start).date());
    for (const Time& time : times.value_or(QList<Time>())) {
        if (time.slot.start == appointment.start) {
            appointment.minutes = time.slot.minutes;
            appointment.mode = time.slot.mode;
            appointment.place = time.slot.place;
        }
    }
}

Result<void> Planning::apply(const DossierId& dossier, const AppointmentInput& input, AppointmentRecord& appointment)
{
    appointment.start = input.start ? input.start->toUTC() : appointment.start;
    if (input.start || input.doctor) {
        const auto known = doctor(input.doctor.value_or(appointment.doctor));
        if (input.doctor && !known) {
            return failure(known);
        }
        if (known) {
            appointment.doctor = input.doctor ? known->id.toString() : appointment.doctor;
            if (auto may = checkDoctor(dossier, *known); !may) {
                return may;
            }
        }
        if (known && input.start) {
            fitHours(*known, appointment);
        }
    }
    appointment.minutes = input.minutes.value_or(appointment.minutes);
    appointment.mode = input.mode.value_or(appointment.mode);
    appointment.place = input.place.value_or(appointment.place);
    appointment.kind = input.kind.value_or(appointment.kind);
    appointment.status = input.status.value_or(appointment.status);
    return {};
}

Result<RecordId> Planning::add(const DossierId& dossier, const AppointmentInput& input)
{
    AppointmentRecord appointment;
    if (!input.doctor) {
        const auto usual = doctorOf(dossier);
        if (!usual) {
            return failure(usual);
        }
        appointment.doctor = *usual;
    }
    const auto applied = apply(dossier, input, appointment);
    return applied ? m_open.vault->addAppointment(dossier, appointment) : failure(applied);
}

Result<void> Planning::change(const DossierId& dossier, const QString& appointment, const AppointmentInput& input)
{
    const auto view = m_reader.show(dossier, false, nullptr, 0);
    if (!view) {
        return failure(view);
    }
    const AppointmentState* found = nullptr;
    for (const AppointmentState& state : view->appointments) {
        if (appointment.isEmpty() || !state.id.toString().startsWith(appointment)) {
            continue;
        }
        if (found != nullptr && found->id != state.id) {
            return fail(ErrorCode::InvalidArgument, tr("Several appointments begin like this. Give more of the id."));
        }
        // What somebody wanted and did not get is what he moves now.
        found = found == nullptr || !state.refused.isNull() ? &state : found;
    }
    if (found == nullptr) {
        return fail(ErrorCode::NotFound, tr("There is no such appointment in this dossier."));
    }
    AppointmentRecord changed = found->appointment;
    if (auto applied = apply(dossier, input, changed); !applied) {
        return applied;
    }
    if (found->refused.isNull()) {
        return m_open.vault->changeAppointment(dossier, found->id, changed);
    }
    // First the new one: what was wanted is at no moment nowhere.
    const auto made = m_open.vault->putAppointment(dossier, found->id, changed);
    return made ? m_open.vault->takeBack(found->refused) : made;
}

Result<QList<PlannedAppointment>> Planning::list(const AppointmentQuery& query)
{
    return m_reader.appointments(query);
}

Result<QList<PlannedAppointment>> Planning::refused()
{
    return m_reader.refusedAppointments();
}

Result<QList<Planning::Time>> Planning::timesOn(const DoctorAtWork& doctor, const QDate& day)
{
    const auto hours = ConsultationHours::parse(doctor.hours);
    if (!hours) {
        return failure(hours);
    }
    const QDateTime from = PracticeTime::momentOf(day, QTime(0, 0));
    const auto known = list({from.addSecs(-qint64(AppointmentRecord::longest) * 60), from.addDays(1).addSecs(3600),
                             doctor.id.toString(), false});
    if (!known) {
        return failure(known);
    }
    QList<Time> times;
    for (const ConsultationHours::Slot& slot : hours->slotsOn(day)) {
        const bool isTaken = std::any_of(known->cbegin(), known->cend(), [&slot](const PlannedAppointment& planned) {
            const AppointmentRecord& appointment = planned.state.appointment;
            return appointment.start < slot.end() && slot.start < appointment.end();
        });
        times.append({slot, isTaken});
    }
    return times;
}

Result<void> Planning::setHours(const UserId& doctor, quint64 seenRevision, const QString& text)
{
    const auto hours = ConsultationHours::parse(text);
    if (!hours) {
        return failure(hours);
    }
    if (!AppointmentRecord::mayPlan(m_open.identity->role)) {
        return fail(ErrorCode::Forbidden, tr("Your role does not plan appointments."));
    }
    const auto answer =
        m_open.session->call("/v1/hours/set", protocol::SetHours{doctor, seenRevision, hours->toText()}.encode());
    if (!answer) {
        return failure(answer);
    }
    return DirectoryCache(m_open.vault->database(), *m_open.session, *m_open.identity, *m_open.medical).refreshHours();
}

} // namespace kluis::app
