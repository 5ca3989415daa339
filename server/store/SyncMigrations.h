// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kluis::server {

/// A change of the tables that hold dossiers, operations and the medical log. The store numbers them after its
/// own; the order here never changes and a released text is never edited.
struct SyncMigration {
    const char* author;
    const char* reason;
    const char* sql;
};

[[nodiscard]] std::span<const SyncMigration> syncMigrations();

} // namespace kluis::server
