// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/Migration.h"
#include "server/store/postgres/PgConnection.h"

#include <QCoreApplication>

#include <span>

namespace kluis::server {

/// Brings a PostgreSQL database's tables up to what this program knows, as storage::Migrator does for SQLite: one
/// migration a transaction, noted with its SHA-256. Programs that start at once wait for each other. One thread.
class PgMigrator {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::PgMigrator)

public:
    /// Applies Schema's migrations and then PostgreSQL's own. \returns how many were applied now. UnsupportedVersion
    /// when the database knows migrations this program does not, or one whose text differs.
    [[nodiscard]] static Result<int> apply(PgConnection& connection, const Clock& clock);

private:
    struct Book;
    [[nodiscard]] static Result<int> applyAll(PgConnection& connection, const Clock& clock);
    [[nodiscard]] static Result<int> applyBook(PgConnection& connection, const Book& book, const Clock& clock);
    [[nodiscard]] static Result<int> checkApplied(PgConnection& connection, const Book& book);
    [[nodiscard]] static Result<void> applyOne(PgConnection& connection, const Book& book,
                                               const storage::Migration& migration, const Clock& clock);
};

} // namespace kluis::server
