// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// Consultation hours, and which of a doctor's time is taken. The last of the tables; the order here never changes and a
/// released text is never edited.
[[nodiscard]] std::span<const SyncMigration> planningMigrations();

} // namespace kluis::server
