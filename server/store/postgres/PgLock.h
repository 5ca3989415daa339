// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/postgres/PgConnection.h"

#include <vector>

namespace kluis::server {

/// What writers on one PostgreSQL database wait for each other with, in whichever processes they are
/// (docs/decisions/0039). Every lock is of the transaction and goes with it, once its changes are visible, except
/// presence and migration, which are of the connection. Locks are always taken in the order of this list: everything,
/// employers by id, a chain.
class PgLock {
public:
    /// Nobody else writes: what the embedded store always gives.
    [[nodiscard]] static Result<void> holdEverything(PgConnection& connection);
    /// Nobody else writes for \p tenants, and nobody holds everything. Writers for other employers go on. Without
    /// tenants nothing is held: what such a writer changes is right whatever is written beside it.
    [[nodiscard]] static Result<void> holdTenants(PgConnection& connection, std::vector<TenantId> tenants);
    /// Nobody else appends to this audit chain.
    [[nodiscard]] static Result<void> holdChain(PgConnection& connection, const TenantId& chain);

    /// One program at a time changes the tables. Of the connection.
    [[nodiscard]] static Result<void> holdMigration(PgConnection& connection);
    [[nodiscard]] static Result<void> releaseMigration(PgConnection& connection);

    /// A server runs on this database. Busy while somebody is alone on it. Of the connection.
    [[nodiscard]] static Result<void> holdPresence(PgConnection& connection);
    /// No server runs on this database until the connection ends. Busy while one does. Of the connection.
    [[nodiscard]] static Result<void> holdAlone(PgConnection& connection);
};

} // namespace kluis::server
