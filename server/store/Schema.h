// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "core/storage/Migration.h"
#include "server/store/StoreConnection.h"

#include <vector>

namespace kluis::server {

/// The tables of the server's store, on either database.
class Schema {
public:
    /// Accounts first, then what syncs; both lists only ever grow at their end, so a change of the accounts' tables
    /// after a release goes behind everything here.
    [[nodiscard]] static std::vector<storage::Migration> migrations();

    /// Makes a new store's keys where it has none. Within a transaction that nobody writes beside.
    [[nodiscard]] static Result<void> createColumnKeys(StoreConnection& connection,
                                                       const crypto::SecretBytes& columnKey);
};

} // namespace kluis::server
