// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/AppointmentRecord.h"

#include <QString>

namespace kluis::app {

/// An appointment of one dossier, as it stands here. Value type.
struct AppointmentState {
    RecordId id;
    domain::AppointmentRecord appointment;
    QString with;         ///< name of the person whose hour it is
    QString author;       ///< who changed it last
    qint64 at = 0;        ///< milliseconds since 1970 UTC by the author's device
    bool waiting = false; ///< not at the server yet
    /// The refused change, for Engine::takeBack() and offerAgain(); null for what stands. A refused appointment holds
    /// nobody's time: somebody must choose another one, or let it go.
    OpId refused;
    QString reason; ///< of a refusal: a key of protocol/AppointmentReason.h or RejectReason.h

    friend bool operator==(const AppointmentState&, const AppointmentState&) = default;
};

/// An appointment with whose it is, for the planner's days. Value type.
struct PlannedAppointment {
    DossierId dossier;
    QString name;     ///< list form, "Jansen, Piet"
    QString employer; ///< short name
    QString number;   ///< personnel number
    AppointmentState state;

    friend bool operator==(const PlannedAppointment&, const PlannedAppointment&) = default;
};

/// Which appointments are asked for: those that begin in [from, until), in UTC; invalid: without that end.
struct AppointmentQuery {
    QDateTime from;
    QDateTime until;
    QString doctor;             ///< id; empty: everybody's
    bool withCancelled = false; ///< else only those that take, or took, time
};

/// A doctor and when he sees people.
struct DoctorAtWork {
    UserId id;
    QString login;
    QString name;
    quint64 revision = 0; ///< of the hours; 0: none were ever set
    QString hours;        ///< domain::ConsultationHours as text

    friend bool operator==(const DoctorAtWork&, const DoctorAtWork&) = default;
};

} // namespace kluis::app
