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

constexpr std::array migrations{
    SyncMigration{"Dossierkluis", "Which destructions a restore did not repeat, and none will", setAsideTable},
};

} // namespace

std::span<const SyncMigration> ledgerMigrations()
{
    return migrations;
}

} // namespace kluis::server
