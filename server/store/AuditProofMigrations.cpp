// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/AuditProofMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// The key lies sealed: whoever has the database alone can't make a MAC for a device.
constexpr char ratchetTables[] = R"sql(
CREATE TABLE device_ratchet (                       -- the keys of a device's own chain of events, one after the other
    device     BLOB    PRIMARY KEY,
    ratchet    BLOB    NOT NULL,                    -- crypto::RatchetId
    since      INTEGER NOT NULL,                    -- events behind this number have a MAC
    since_hash BLOB    NOT NULL,                    -- SHA-256 of that event as encoded
    next_key   BLOB    NOT NULL,                    -- sealed; of the event that comes next
    agreed_at  INTEGER NOT NULL                     -- Unix milliseconds, server clock
) WITHOUT ROWID;
CREATE TABLE device_watch (                         -- when something is to be heard of a device
    device      BLOB    PRIMARY KEY,
    lease_until INTEGER NOT NULL,                   -- Unix milliseconds, server clock; 0: it has none
    heard_at    INTEGER NOT NULL,                   -- when its last events came
    told        INTEGER NOT NULL                    -- 1: that it is silent since this lease is in the audit log
) WITHOUT ROWID;
)sql";

constexpr char countersignTable[] = R"sql(
CREATE TABLE audit_countersign (                    -- the last of each privacy officer about each chain
    chain   BLOB    NOT NULL,
    officer BLOB    NOT NULL,
    size    INTEGER NOT NULL,                       -- entries of the checkpoint
    time    INTEGER NOT NULL,                       -- Unix milliseconds, the officer's clock
    bytes   BLOB    NOT NULL,                       -- protocol::AuditCountersignature, signed
    PRIMARY KEY (chain, officer)
) WITHOUT ROWID;
)sql";

// What was there is kept under no epoch: it is in the signed bytes, and is compared like the others.
constexpr char countersignEpochs[] = R"sql(
CREATE TABLE audit_countersign_epochs (             -- the last of each privacy officer about each chain and epoch
    chain   BLOB    NOT NULL,
    officer BLOB    NOT NULL,
    epoch   BLOB    NOT NULL,                       -- of the checkpoint; empty: of before epochs were told apart
    size    INTEGER NOT NULL,                       -- entries of the checkpoint
    time    INTEGER NOT NULL,                       -- Unix milliseconds, the officer's clock
    bytes   BLOB    NOT NULL,                       -- protocol::AuditCountersignature, signed
    PRIMARY KEY (chain, officer, epoch)
) WITHOUT ROWID;
INSERT INTO audit_countersign_epochs(chain, officer, epoch, size, time, bytes)
    SELECT chain, officer, x'', size, time, bytes FROM audit_countersign;
DROP TABLE audit_countersign;
ALTER TABLE audit_countersign_epochs RENAME TO audit_countersign;
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Events of a device can't be rewritten before they are sent, nor held back for ever",
                  ratchetTables},
    SyncMigration{"Dossierkluis", "Privacy officers countersign the checkpoints of the audit log", countersignTable},
    SyncMigration{"Dossierkluis", "A countersignature of a later epoch does not take the place of the earlier one",
                  countersignEpochs},
};

} // namespace

std::span<const SyncMigration> auditProofMigrations()
{
    return migrations;
}

} // namespace kluis::server
