// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/AppointmentRecord.h"
#include "core/storage/Database.h"

#include <vector>

namespace kluis::app {

/// An appointment and its record.
struct StoredAppointment {
    RecordId record;
    domain::AppointmentRecord appointment;
    QString text; ///< of the same, as the record has it
};

/// The appointments of all dossiers by when they are, made from their records with the dossier's line, so that a planner's
/// day costs what is in it. Works within the caller's transaction; the database's thread.
class AppointmentIndex {
public:
    explicit AppointmentIndex(storage::Database& database) : m_database(database) {}

    /// Everything of that dossier. \p mayHaveSome false: there is nothing of it here yet.
    [[nodiscard]] Result<void> put(qint64 dossier, const std::vector<StoredAppointment>& appointments,
                                   bool mayHaveSome);
    [[nodiscard]] Result<void> remove(qint64 dossier);
    /// Whether another appointment known here takes some of this one's time.
    [[nodiscard]] Result<bool> isTaken(qint64 dossier, const RecordId& record,
                                       const domain::AppointmentRecord& appointment);

private:
    storage::Database& m_database;
};

/// Of migration 13.
inline constexpr char appointmentTable[] = R"sql(
CREATE TABLE appointment (                          -- made from the records (AppointmentIndex)
    dossier INTEGER NOT NULL,
    record  BLOB    NOT NULL,
    doctor  TEXT    NOT NULL,                       -- id of the person whose hour it is
    starts  INTEGER NOT NULL,                       -- Unix seconds
    ends    INTEGER NOT NULL,
    status  INTEGER NOT NULL,                       -- domain::AppointmentRecord::Status
    value   TEXT    NOT NULL,
    PRIMARY KEY (dossier, record)
) WITHOUT ROWID;
CREATE INDEX appointment_time ON appointment(starts, doctor);
)sql";

} // namespace kluis::app
