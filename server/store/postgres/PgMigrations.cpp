// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgMigrations.h"

#include <array>

namespace kluis::server {

namespace {

// Unlogged: written with every request, and worth nothing after five minutes. It is empty after a crash of the
// database, as the memory of the embedded store's one server is after a restart.
constexpr char proofTable[] = R"sql(
CREATE UNLOGGED TABLE seen_proof (
    device  bytea  NOT NULL,
    jti     bytea  NOT NULL,
    seen_at bigint NOT NULL,
    PRIMARY KEY (device, jti)
);
CREATE INDEX seen_proof_age ON seen_proof(seen_at);
)sql";

constexpr std::array migrations{
    storage::Migration{1, "Dossierkluis", "A request copied to another server of the same store is not carried out",
                       proofTable},
};

} // namespace

std::span<const storage::Migration> pgMigrations()
{
    return migrations;
}

} // namespace kluis::server
