// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/Change.h"
#include "server/store/ColumnCipher.h"
#include "server/store/StoreConnection.h"

#include <QList>

#include <utility>

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

    /// To be told to whoever listens once this transaction is committed (ChangeBell).
    void note(const Change& change) { Change::add(m_changes, change); }
    /// What was noted since the last call.
    [[nodiscard]] QList<Change> takeChanges() { return std::exchange(m_changes, {}); }

private:
    const ColumnCipher* m_columns;
    QList<Change> m_changes;
};

} // namespace kluis::server
