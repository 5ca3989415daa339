// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

#include <span>

namespace kluis::server {

/// What only PostgreSQL needs, in its own spelling, behind all other migrations and counted by itself. The order here
/// never changes and a released text is never edited.
[[nodiscard]] std::span<const storage::Migration> pgMigrations();

} // namespace kluis::server
