// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// The table of the privacy office's records; behind those of accounts, sync, documents, audit, retention and scans.
[[nodiscard]] std::span<const SyncMigration> officeMigrations();

} // namespace kluis::server
