// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QtGlobal>

#include <type_traits>

namespace kluis::storage {

/// Calls \p take at each row of \p rows, to the end or to its first failure. \p take reads the row where the statement
/// stands, and answers nothing or a Result<void>: `forEachRow(row, [&] { list.append(row->int64(0)); })`. For Statement and
/// whatever has its face. Errors: those of the query, of step() and of \p take.
template <typename Rows, typename Take> [[nodiscard]] Result<void> forEachRow(Result<Rows>& rows, Take take)
{
    if (!rows) {
        return failure(rows);
    }
    for (;;) {
        const auto found = rows->step();
        if (!found || !*found) {
            return found ? Result<void>() : failure(found);
        }
        if constexpr (std::is_void_v<decltype(take())>) {
            take();
        } else if (Result<void> taken = take(); !taken) {
            return taken;
        }
    }
}

/// The number in the one row of \p row, such as a count; 0 where there is none. A `RETURNING` is ended by it.
template <typename Number = qint64, typename Rows> [[nodiscard]] Result<Number> numberOf(Result<Rows>&& row)
{
    Number number = 0;
    const auto read = forEachRow(row, [&] { number = Number(row->int64(0)); });
    return read ? Result<Number>(number) : failure(read);
}

} // namespace kluis::storage
