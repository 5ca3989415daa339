// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// What came to the audit log after its chains; behind documentMigrations(). The text of each is hashed: never edit one.
[[nodiscard]] std::span<const SyncMigration> auditMigrations();

} // namespace kluis::server
