// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// What proves the audit log beyond its chains and checkpoints (docs/decisions/0075). Behind everything else; the text of
/// each is hashed: never edit one.
[[nodiscard]] std::span<const SyncMigration> auditProofMigrations();

} // namespace kluis::server
