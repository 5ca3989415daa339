// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// What restores noted about the ledger of destructions (docs/decisions/0072). In order, after all that came before.
[[nodiscard]] std::span<const SyncMigration> ledgerMigrations();

} // namespace kluis::server
