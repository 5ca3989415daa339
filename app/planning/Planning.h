// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/AppointmentState.h"
#include "core/base/Result.h"
#include "core/domain/ConsultationHours.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace kluis::app {

struct DossierPlace;
struct OpenVault;
class VaultReader;

/// What is said of an appointment. What is not there stays as it is; a new one needs a start.
struct AppointmentInput {
    std::optional<QDateTime> start; ///< in UTC
    std::optional<int> minutes;     ///< else as long as the slot it begins in
    std::optional<QString> mode;    ///< else the slot's
    std::optional<QString> place;   ///< else the slot's
    std::optional<QString> kind;
    std::optional<QString> doctor; ///< login or id; else the dossier's doctor, or who plans where he is one
    std::optional<domain::AppointmentRecord::Status> status;
};

/// Consultation hours and appointments over an open vault (docs/decisions/0060): what both faces do, they do by this. Made
/// by Engine::planning(); the engine's thread; gone before the vault is locked.
class Planning {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Planning)

public:
    Planning(OpenVault& open, VaultReader& reader) : m_open(open), m_reader(reader) {}

    /// A slot of a doctor's hours, and who has it.
    struct Time {
        domain::ConsultationHours::Slot slot;
        bool isTaken = false;
    };

    /// InvalidArgument for somebody who is no doctor of the dossier's employer; else the errors of Vault::addAppointment().
    [[nodiscard]] Result<RecordId> add(const DossierId& dossier, const AppointmentInput& input);
    /// \p appointment its id, or the first letters of it as far as only one has them. One that the server refused is made
    /// anew by that, and the refused change goes.
    [[nodiscard]] Result<void> change(const DossierId& dossier, const QString& appointment,
                                      const AppointmentInput& input);
    [[nodiscard]] Result<QList<PlannedAppointment>> list(const AppointmentQuery& query);
    /// Those that wait for a decision because the server refused them.
    [[nodiscard]] Result<QList<PlannedAppointment>> refused();

    /// The doctors known here with their hours, by name.
    [[nodiscard]] Result<QList<DoctorAtWork>> doctors();
    /// Of them, those whose time may be given to the dossier's employee: who work for the employer.
    [[nodiscard]] Result<QList<DoctorAtWork>> doctorsFor(const DossierId& dossier);
    /// \p who: login or id; empty: oneself. NotFound.
    [[nodiscard]] Result<DoctorAtWork> doctor(const QString& who);
    /// Id of whose hour it is where nobody says: the dossier's doctor, or who plans. InvalidArgument where neither is one.
    [[nodiscard]] Result<QString> doctorOf(const DossierId& dossier);
    /// The slots of that day of the wall clock, by time.
    [[nodiscard]] Result<QList<Time>> timesOn(const DoctorAtWork& doctor, const QDate& day);
    /// Sets the hours in place of those with \p seenRevision. Needs the server. InvalidArgument for text that is none,
    /// Conflict where somebody else changed them, Forbidden, NotFound.
    [[nodiscard]] Result<void> setHours(const UserId& doctor, quint64 seenRevision, const QString& text);

private:
    [[nodiscard]] Result<void> apply(const DossierId& dossier, const AppointmentInput& input,
                                     domain::AppointmentRecord& appointment);
    [[nodiscard]] Result<void> checkDoctor(const DossierId& dossier, const DoctorAtWork& doctor);
    void fitHours(const DoctorAtWork& doctor, domain::AppointmentRecord& appointment);
    [[nodiscard]] Result<bool> mayTakeTimeOf(const DoctorAtWork& doctor, const std::optional<DossierPlace>& place);
    [[nodiscard]] Result<std::optional<DossierPlace>> placeOf(const DossierId& dossier);

    OpenVault& m_open;
    VaultReader& m_reader;
};

} // namespace kluis::app
