// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/AccountMigrations.h"

#include <span>

namespace kluis::server {

/// What accounts need beyond their first day: changed passwords, sessions that survive a lost answer, lost kits and
/// devices. Behind the tables of what syncs; the order here never changes and a released text is never edited.
[[nodiscard]] std::span<const AccountMigration> accountLifeMigrations();

} // namespace kluis::server
