// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/PresentSpell.h"
#include "core/storage/Database.h"

namespace kluis::app {

/// The dossier's values with their times, edits that wait laid over what the server said. Errors of the database; its
/// thread.
[[nodiscard]] Result<domain::DatedValues> datedFields(storage::Database& database, qint64 dossier);

} // namespace kluis::app
