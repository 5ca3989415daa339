// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/RetentionMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// By ids and not by the store's numbers: the dossier's row may be gone.
constexpr char retentionTables[] = R"sql(
ALTER TABLE dossier ADD COLUMN medical_only INTEGER NOT NULL DEFAULT 0; -- 1: the employer's part was destroyed
CREATE TABLE destruction (
    id           BLOB    PRIMARY KEY,
    tenant       BLOB    NOT NULL,
    dossier      BLOB    NOT NULL,                  -- dossier.id
    part         INTEGER NOT NULL,                  -- retention::Part
    state        INTEGER NOT NULL,                  -- protocol::DestructionState
    seq          INTEGER NOT NULL DEFAULT 0,        -- place in the tenant's stream while caches are told of it
    whole        INTEGER NOT NULL DEFAULT 0,        -- 1: nothing of the dossier was left
    proposed_at  INTEGER NOT NULL,                  -- Unix milliseconds, server clock
    ended_at     INTEGER NOT NULL DEFAULT 0,
    order_bytes  BLOB    NOT NULL,                  -- crypto::DestructionOrder
    confirmation BLOB    NOT NULL DEFAULT x'',      -- crypto::DestructionConfirmation
    certificate  BLOB    NOT NULL DEFAULT x''       -- sealed
) WITHOUT ROWID;
CREATE INDEX destruction_seq ON destruction(tenant, seq);
CREATE INDEX destruction_dossier ON destruction(dossier, part);
CREATE TABLE legal_hold (
    dossier BLOB    PRIMARY KEY,                    -- dossier.id
    tenant  BLOB    NOT NULL,
    author  BLOB    NOT NULL,
    since   INTEGER NOT NULL,                       -- Unix milliseconds, server clock
    reason  BLOB    NOT NULL                        -- sealed
) WITHOUT ROWID;
CREATE TABLE retention_term (                       -- what the practice decided otherwise than the catalogue
    id     TEXT    PRIMARY KEY,
    months INTEGER NOT NULL,                        -- 0: as the catalogue
    begins INTEGER NOT NULL                         -- retention::Start; 0: as the catalogue
) WITHOUT ROWID;
CREATE TABLE tombstone_horizon (                    -- up to where destructions are told no more
    tenant BLOB    PRIMARY KEY,
    seq    INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "How long things are kept, what must not go, and what two people destroyed",
                  retentionTables},
};

} // namespace

std::span<const SyncMigration> retentionMigrations()
{
    return migrations;
}

} // namespace kluis::server
