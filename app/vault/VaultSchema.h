// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Migration.h"

#include <span>

namespace kluis::app {

/// The vault's tables, as numbered migrations.
[[nodiscard]] std::span<const storage::Migration> vaultMigrations();

} // namespace kluis::app
