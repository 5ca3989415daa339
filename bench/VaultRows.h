// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QByteArray>

#include <vector>

namespace kluis::bench {

/// Everything that a first sync wrote into a vault, in memory, to be put into another database with the same tables.
/// Ends the process when anything fails.
class VaultRows {
public:
    struct Cell {
        int type = 0; ///< SQLITE_INTEGER, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL
        qint64 number = 0;
        QByteArray bytes;
    };
    struct Table {
        QByteArray insert; ///< the statement for one row
        std::vector<std::vector<Cell>> rows;
    };

    explicit VaultRows(storage::Database& vault);

    /// In an order in which they can be inserted.
    [[nodiscard]] const std::vector<Table>& tables() const { return m_tables; }

    /// Seconds to insert them into \p target, which has the vault's tables and none of its rows, in one transaction.
    [[nodiscard]] double insertInto(storage::Database& target) const;

private:
    void load(storage::Database& vault, const QByteArray& name, const QByteArray& order);
    void loadWords(storage::Database& vault);

    std::vector<Table> m_tables;
};

} // namespace kluis::bench
