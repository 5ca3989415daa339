// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

namespace kluis::app {

/// How a vault is written while pages come in. A power cut may cost the last of them: they are fetched again. An edit is
/// as durable as ever once this is gone. One at a time; the database's thread, outside a transaction; must not outlive the
/// database.
class BulkWriting {
public:
    explicit BulkWriting(storage::Database& database);
    ~BulkWriting();
    Q_DISABLE_COPY_MOVE(BulkWriting)

    /// A whole employer comes in: the search indexes merge their parts sixteen at a time, as everything in them is put
    /// there once and much of it would be written again and again. Later changes merge them further, a little with each.
    /// A crash leaves it so until the next pull ends; search finds the same. Called again it does nothing.
    void fill();

private:
    storage::Database& m_database;
    bool m_fills = false;
};

} // namespace kluis::app
