// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// The tables of documents' contents, in order; behind all other migrations.
[[nodiscard]] std::span<const SyncMigration> documentMigrations();

} // namespace kluis::server
