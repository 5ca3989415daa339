// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// Terms, holds and destructions. Behind the tables of documents; the order here never changes and a released text is never
/// edited.
[[nodiscard]] std::span<const SyncMigration> retentionMigrations();

} // namespace kluis::server
