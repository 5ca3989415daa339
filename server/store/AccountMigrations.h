// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kluis::server {

/// A change of the tables that hold people, employers, devices, sessions and the audit chains. The store numbers
/// them; the order here never changes and a released text is never edited.
struct AccountMigration {
    const char* author;
    const char* reason;
    const char* sql;
};

[[nodiscard]] std::span<const AccountMigration> accountMigrations();

} // namespace kluis::server
