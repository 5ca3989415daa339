// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/PlanningMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// Taken time has a row for each five minutes, under a blind index of doctor and moment: the key itself keeps two
// appointments apart, also of two employers at once, and whoever has the database alone reads neither whose time it is nor
// when.
constexpr char planningTables[] = R"sql(
CREATE TABLE consultation_hours (
    doctor     BLOB    PRIMARY KEY,                 -- user.id
    revision   INTEGER NOT NULL,
    author     BLOB    NOT NULL,                    -- user.id
    changed_at INTEGER NOT NULL,                    -- Unix milliseconds, server clock
    hours      BLOB    NOT NULL                     -- sealed; domain::ConsultationHours as text
) WITHOUT ROWID;
CREATE TABLE booked_time (
    tick    BLOB    PRIMARY KEY,
    dossier INTEGER NOT NULL,                       -- dossier.number
    record  BLOB    NOT NULL                        -- of the appointment
) WITHOUT ROWID;
CREATE INDEX booked_time_record ON booked_time(dossier, record);
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "When doctors see people, and which of their time is taken", planningTables},
};

} // namespace

std::span<const SyncMigration> planningMigrations()
{
    return migrations;
}

} // namespace kluis::server
