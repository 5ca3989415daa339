// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SyncMigrations.h"

#include <span>

namespace kluis::server {

/// What is known of documents' contents by a malware scanner. In order, after all that came before.
[[nodiscard]] std::span<const SyncMigration> scanMigrations();

} // namespace kluis::server
