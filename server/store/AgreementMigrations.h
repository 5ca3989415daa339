// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// Which fields employers left out of their processing agreements. In order, after all that came before.
[[nodiscard]] std::span<const SyncMigration> agreementMigrations();

} // namespace kluis::server
