// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/audit/ServerEvent.h"
#include "server/store/Store.h"

#include <QString>

namespace kluis::server {

/// Puts into the practice's audit chain what was done on the server's own command line, where nobody is known by name:
/// for acts that have no transaction of their own to be logged in. Errors: as the store.
[[nodiscard]] Result<void> recordCommand(Store& store, ServerEventKind kind, const Clock& clock,
                                         const QString& object = {}, quint64 count = 0);

} // namespace kluis::server
