// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QCoreApplication>

struct sqlite3;

namespace kluis::storage {

/// Turns SQLite's result codes into the house's errors. Details name codes, tables and columns, never values:
/// SQLite's own message is used only where it can't quote data. Any thread.
class StorageError {
    Q_DECLARE_TR_FUNCTIONS(kluis::storage::StorageError)
public:
    /// What the detail of every failure begins with that says something of a database file.
    static constexpr char detailPrefix[] = "SQLite ";

    /// What the failure \p sqliteResult (a primary or extended code) means to a caller.
    [[nodiscard]] static tl::unexpected<Error> from(int sqliteResult, sqlite3* connection = nullptr);

    /// A statement that could not be prepared: a mistake in our own text, or a table that is missing.
    [[nodiscard]] static tl::unexpected<Error> fromPrepare(int sqliteResult, sqlite3* connection);
};

} // namespace kluis::storage
