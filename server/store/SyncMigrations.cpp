// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/SyncMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// Operations are read in bulk by tenant and sequence: `place` puts both in the row id, so that a tenant's
// operations lie behind one another in the file and a row stays whole on its page (an index-organised table
// would move everything above a quarter page to overflow pages).
constexpr char operationTables[] = R"sql(
CREATE TABLE tenant_stream (
    number           INTEGER PRIMARY KEY,           -- 1..8388607: the high part of operation.place
    tenant           BLOB    NOT NULL UNIQUE,
    seq              INTEGER NOT NULL DEFAULT 0,    -- last sequence number given; without gaps
    department_moves INTEGER NOT NULL DEFAULT 0     -- part of the scope version of department-limited grants
);
CREATE TABLE dossier (
    number           INTEGER PRIMARY KEY,
    id               BLOB    NOT NULL UNIQUE,
    stream           INTEGER NOT NULL REFERENCES tenant_stream(number),
    personnel_index  BLOB    NOT NULL,              -- blind: finds a dossier by its personnel number
    department_index BLOB    NOT NULL,              -- blind: tells departments apart
    created_at       INTEGER NOT NULL,              -- Unix milliseconds, server clock
    UNIQUE (stream, personnel_index)
);
CREATE INDEX dossier_department ON dossier(stream, department_index);
CREATE TABLE chain (
    dossier  INTEGER NOT NULL REFERENCES dossier(number),
    category INTEGER NOT NULL,
    n        INTEGER NOT NULL,
    head     BLOB    NOT NULL,
    PRIMARY KEY (dossier, category)
) WITHOUT ROWID;
CREATE TABLE field_set (                            -- which fields an operation touches, each combination once
    number INTEGER PRIMARY KEY,
    fields TEXT NOT NULL UNIQUE                     -- sorted, one a line; empty for sealed items
);
CREATE TABLE operation (
    place          INTEGER PRIMARY KEY,             -- tenant_stream.number << 40 | seq
    category       INTEGER NOT NULL,
    dossier        INTEGER NOT NULL REFERENCES dossier(number),
    kind           INTEGER NOT NULL,
    chain_n        INTEGER NOT NULL,
    field_set      INTEGER NOT NULL REFERENCES field_set(number),
    server_time    INTEGER NOT NULL,
    category_n     INTEGER NOT NULL,                -- how many of this tenant and category so far, this one included
    category_bytes INTEGER NOT NULL,                -- and their bytes: what is left is a subtraction
    revisions      BLOB    NOT NULL,
    digest         BLOB    NOT NULL,
    author         BLOB    NOT NULL,
    op_id          BLOB    NOT NULL UNIQUE,
    bytes          BLOB    NOT NULL                 -- sealed
);
CREATE INDEX operation_category ON operation(category);
CREATE INDEX operation_dossier ON operation(dossier);
CREATE TABLE record (
    dossier  INTEGER NOT NULL REFERENCES dossier(number),
    kind     INTEGER NOT NULL,
    record   BLOB    NOT NULL,
    revision INTEGER NOT NULL,
    place    INTEGER NOT NULL,                      -- operation that set the current revision
    item     INTEGER NOT NULL,                      -- index of its item
    PRIMARY KEY (dossier, kind, record)
) WITHOUT ROWID;
CREATE TABLE stream_author (                        -- whose keys readers need, also of those who have left
    stream INTEGER NOT NULL REFERENCES tenant_stream(number),
    author BLOB    NOT NULL,
    PRIMARY KEY (stream, author)
) WITHOUT ROWID;
)sql";

constexpr char medicalLogTable[] = R"sql(
CREATE TABLE medical_log (
    seq         INTEGER PRIMARY KEY,                -- from 1, which is genesis
    bytes       BLOB    NOT NULL,
    accepted_at INTEGER NOT NULL
);
)sql";

constexpr char deviceAuditTable[] = R"sql(
CREATE TABLE device_audit (                         -- how far each device's own chain of events has been received
    device      BLOB    PRIMARY KEY,
    last_number INTEGER NOT NULL,
    last_hash   BLOB    NOT NULL                    -- SHA-256 of the last event as encoded
) WITHOUT ROWID;
)sql";

constexpr char inviteTable[] = R"sql(
CREATE TABLE medical_invite_answer (                -- for the leads' clients, which alone can tell a right one
    user        BLOB    PRIMARY KEY,
    tag         BLOB    NOT NULL,
    answered_at INTEGER NOT NULL                    -- Unix milliseconds, server clock
) WITHOUT ROWID;
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Dossiers and their signed operations, in order of acceptance", operationTables},
    SyncMigration{"Dossierkluis", "The practice's medical log, kept and served but never believed", medicalLogTable},
    SyncMigration{"Dossierkluis", "Continuity of the audit events devices send", deviceAuditTable},
    SyncMigration{"Dossierkluis", "What newcomers answer to an invite to the medical group", inviteTable},
};

} // namespace

std::span<const SyncMigration> syncMigrations()
{
    return migrations;
}

} // namespace kluis::server
