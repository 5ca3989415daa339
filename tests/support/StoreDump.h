// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/SealedColumn.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>

namespace kluis::test {

/// Every value of every table, as whoever can read the database sees them.
[[nodiscard]] QByteArray rawDump(server::StoreDatabase& database);

/// The same, each by itself.
[[nodiscard]] QList<QByteArray> rawValues(server::StoreDatabase& database);

/// The values of one sealed column, opened; each by itself.
[[nodiscard]] QList<QByteArray> openedValues(server::StoreDatabase& database, const server::SealedColumn& column);

/// Every sealed value opened, as whoever has the column key too can.
[[nodiscard]] QByteArray openedDump(server::StoreDatabase& database);

} // namespace kluis::test
