// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/ColumnCipher.h"
#include "server/store/StoreConnection.h"

namespace kluis::server {

/// A connection to the server's store with the keys of its sealed columns at hand. As StoreConnection; the keys outlive
/// it.
class StoreDatabase : public StoreConnection {
public:
    StoreDatabase(StoreConnection connection, const ColumnCipher& columns)
        : StoreConnection(std::move(connection)), m_columns(&columns)
    {
    }

    [[nodiscard]] const ColumnCipher& columns() const { return *m_columns; }

private:
    const ColumnCipher* m_columns;
};

} // namespace kluis::server
