// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"
#include "server/store/ColumnCipher.h"

namespace kluis::server {

/// A connection to the server's store with the keys of its sealed columns at hand. As storage::Database; the keys
/// outlive it.
class StoreDatabase : public storage::Database {
public:
    StoreDatabase(storage::Database database, const ColumnCipher& columns)
        : storage::Database(std::move(database)), m_columns(&columns)
    {
    }

    [[nodiscard]] const ColumnCipher& columns() const { return *m_columns; }

private:
    const ColumnCipher* m_columns;
};

} // namespace kluis::server
