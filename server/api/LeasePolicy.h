// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

#include <QtGlobal>

namespace kluis::server {

/// How many hours a role may work without the server (SECURITY B3): medical roles and occupational experts, who
/// visit workplaces, 72; administrator and privacy officer none; everybody else 24.
[[nodiscard]] int leaseHours(domain::Role role);

/// When a lease given at \p now ends; \p now itself where the role has none. Milliseconds since 1970 UTC.
[[nodiscard]] qint64 leaseUntil(domain::Role role, qint64 now);

} // namespace kluis::server
