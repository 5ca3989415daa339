// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/LedgerMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// By the ids of orders: a restored store may not have the destruction itself.
constexpr char setAsideTable[] = R"sql(
CREATE TABLE destruction_set_aside (
    id    BLOB    PRIMARY KEY,                      -- crypto::DestructionOrder::id
    since INTEGER NOT NULL                          -- Unix milliseconds, server clock
) WITHOUT ROWID;
)sql";

constexpr char restoredColumns[] = R"sql(
ALTER TABLE tenant_stream ADD COLUMN restored_seq INTEGER NOT NULL DEFAULT 0; -- seq when a restore was over
ALTER TABLE tenant_stream ADD COLUMN restored_at INTEGER NOT NULL DEFAULT 0;  -- all destructions up to then were before it
)sql";

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Which destructions a restore did not repeat, and none will", setAsideTable},
    SyncMigration{"Dossierkluis", "What came after a restore, whatever the clock said", restoredColumns},
};

} // namespace

std::span<const SyncMigration> ledgerMigrations()
{
    return migrations;
}

} // namespace kluis::server
