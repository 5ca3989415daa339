// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/Migration.h"

#include <QCoreApplication>

#include <span>

namespace kluis::storage {

class Database;

/// Brings a database's tables up to what this program knows, one migration a transaction, and writes down which
/// were applied, by whom, why and when, in the table
/// `migration(number, author, reason, sha256, applied_at)`; applied_at in Unix milliseconds. The Database's thread.
class Migrator {
    Q_DECLARE_TR_FUNCTIONS(kluis::storage::Migrator)
public:
    /// \p migrations in order, numbered from 1 without gaps. \returns how many were applied now.
    /// Errors: UnsupportedVersion when the database knows migrations this program does not, or one whose text
    /// differs; Internal when the list has a gap; else as the database.
    [[nodiscard]] static Result<int> apply(Database& database, std::span<const Migration> migrations,
                                           const Clock& clock);

    /// Number of the last migration the database has, 0 when none.
    [[nodiscard]] static Result<int> version(Database& database);

private:
    [[nodiscard]] static Result<int> checkApplied(Database& database, std::span<const Migration> migrations);
};

} // namespace kluis::storage
