// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

namespace kluis::server {

/// How many hours a role may work without the server (SECURITY B3): medical roles and occupational experts, who
/// visit workplaces, 72; administrator and privacy officer none; everybody else 24.
[[nodiscard]] int leaseHours(domain::Role role);

} // namespace kluis::server
