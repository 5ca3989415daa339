// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/StoreDatabase.h"

#include <QByteArray>

namespace kluis::test {

/// Every value of every table, as whoever can read the database sees them.
[[nodiscard]] QByteArray rawDump(server::StoreDatabase& database);

/// Every sealed value opened, as whoever has the column key too can.
[[nodiscard]] QByteArray openedDump(server::StoreDatabase& database);

} // namespace kluis::test
