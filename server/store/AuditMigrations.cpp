// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/AuditMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// Nothing here is personal: numbers and hashes of sealed entries.
constexpr char treeTables[] = R"sql(
CREATE TABLE audit_node (                           -- complete parts of the Merkle tree over a chain's hashes
    chain BLOB    NOT NULL,
    level INTEGER NOT NULL,                         -- 2^level entries, only large ones are kept
    n     INTEGER NOT NULL,                         -- from entry n * 2^level + 1 on
    hash  BLOB    NOT NULL,
    PRIMARY KEY (chain, level, n)
) WITHOUT ROWID;
CREATE TABLE audit_checkpoint (
    chain     BLOB    NOT NULL,
    size      INTEGER NOT NULL,                     -- entries it covers
    made_at   INTEGER NOT NULL,                     -- Unix milliseconds, server clock
    epoch     BLOB    NOT NULL,
    root      BLOB    NOT NULL,
    signature BLOB    NOT NULL,
    frontier  BLOB    NOT NULL,                     -- what the tree goes on from
    PRIMARY KEY (chain, size)
) WITHOUT ROWID;
)sql";

constexpr char programColumn[] = R"sql(
ALTER TABLE device ADD COLUMN program TEXT NOT NULL DEFAULT ''; -- what it said it runs, for the audit entries
)sql";

constexpr char alarmTable[] = R"sql(
CREATE TABLE alarm_rule (                           -- those that an operator changed; the others are the program's
    name       TEXT    PRIMARY KEY,
    is_on      INTEGER NOT NULL,
    most       INTEGER NOT NULL,                    -- times without an alarm
    minutes    INTEGER NOT NULL,                    -- within so many
    from_hour  INTEGER NOT NULL,                    -- the night begins, local time of the server
    until_hour INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE alarm_progress (                       -- how far the alarm rules have looked at each audit chain
    chain BLOB    PRIMARY KEY,
    n     INTEGER NOT NULL
) WITHOUT ROWID;
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Signed checkpoints of the audit chains, and proofs that they only grew", treeTables},
    SyncMigration{"Dossierkluis", "Which version of the program an audit entry came from", programColumn},
    SyncMigration{"Dossierkluis", "Alarms on unusual reading, and how far they have looked", alarmTable},
};

} // namespace

std::span<const SyncMigration> auditMigrations()
{
    return migrations;
}

} // namespace kluis::server
