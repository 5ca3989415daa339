// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/StoreTable.h"

#include <QByteArray>

namespace kluis::server {

/// Cuts a table's rows into parts so that the same rows give the same parts, whatever was added or changed elsewhere:
/// where a part ends is decided by the key of its last row, not by how many went before. One table; one thread.
class RowCutter {
public:
    static constexpr qsizetype least = 16 * 1024;  ///< bytes; but for a table's last part
    static constexpr qsizetype most = 1024 * 1024; ///< bytes, and one row more

    /// \returns whether the part is complete with this row.
    [[nodiscard]] bool add(const StoreTable& table, const StoreStatement& row);
    [[nodiscard]] QByteArray take() { return std::exchange(m_part, {}); }
    [[nodiscard]] bool isEmpty() const { return m_part.isEmpty(); }

private:
    QByteArray m_part;
};

} // namespace kluis::server
