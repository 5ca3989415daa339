// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/OfficeMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// What a record is, is in its content: whoever has the database alone learns how many there are.
constexpr char officeTable[] = R"sql(
CREATE TABLE office_record (
    id       BLOB    PRIMARY KEY,
    revision INTEGER NOT NULL,
    changed  INTEGER NOT NULL UNIQUE,               -- which change of the registers this was, from 1
    content  BLOB    NOT NULL                       -- sealed; protocol::OfficeRecord
) WITHOUT ROWID;
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Breaches, registers and reviews of the privacy office", officeTable},
};

} // namespace

std::span<const SyncMigration> officeMigrations()
{
    return migrations;
}

} // namespace kluis::server
