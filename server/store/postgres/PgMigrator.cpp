// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgMigrator.h"

#include "core/crypto/Sha256.h"
#include "server/store/Schema.h"
#include "server/store/postgres/PgLock.h"
#include "server/store/postgres/PgMigrations.h"
#include "server/store/postgres/PgSql.h"

namespace kluis::server {

/// A list of migrations and the table that tells which were applied.
struct PgMigrator::Book {
    QByteArray table;
    std::span<const storage::Migration> migrations;
    bool isShared = true; ///< written for both databases

    [[nodiscard]] QByteArray sqlOf(const storage::Migration& migration) const
    {
        return isShared ? PgSql::from(migration.sql) : QByteArray(migration.sql);
    }
    /// Of the text as it was written, as on SQLite.
    [[nodiscard]] static QByteArray fingerprint(const storage::Migration& migration)
    {
        return crypto::sha256(QByteArray(migration.sql));
    }
};

Result<int> PgMigrator::apply(PgConnection& connection, const Clock& clock)
{
    if (auto held = PgLock::holdMigration(connection); !held) {
        return failure(held);
    }
    const auto applied = applyAll(connection, clock);
    connection.rollback();
    const auto released = PgLock::releaseMigration(connection);
    return applied && !released ? Result<int>(failure(released)) : applied;
}

Result<int> PgMigrator::applyAll(PgConnection& connection, const Clock& clock)
{
    const auto shared = Schema::migrations();
    const auto first = applyBook(connection, Book{"migration", shared, true}, clock);
    if (!first) {
        return first;
    }
    const auto second = applyBook(connection, Book{"postgres_migration", pgMigrations(), false}, clock);
    return second ? Result<int>(*first + *second) : second;
}

Result<int> PgMigrator::applyBook(PgConnection& connection, const Book& book, const Clock& clock)
{
    const QByteArray table = "CREATE TABLE IF NOT EXISTS " + book.table +
                             "(number bigint PRIMARY KEY, author text NOT NULL, reason text NOT NULL, "
                             "sha256 bytea NOT NULL, applied_at bigint NOT NULL)";
    if (auto made = connection.execute(table); !made) {
        return failure(made);
    }
    const auto already = checkApplied(connection, book);
    if (!already) {
        return already;
    }
    int done = 0;
    for (const storage::Migration& migration : book.migrations.subspan(std::size_t(*already))) {
        if (auto applied = applyOne(connection, book, migration, clock); !applied) {
            return failure(applied);
        }
        ++done;
    }
    return done;
}

Result<int> PgMigrator::checkApplied(PgConnection& connection, const Book& book)
{
    const QByteArray sql = "SELECT number, sha256 FROM " + book.table + " ORDER BY number";
    PgStatement applied = connection.prepare(sql);
    for (std::size_t count = 0;; ++count) {
        const auto row = applied.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return int(count);
        }
        if (count >= book.migrations.size()) {
            return fail(ErrorCode::UnsupportedVersion,
                        tr("The data was made by a newer version of this program. Install that version."),
                        QStringLiteral("migration %1").arg(applied.int64(0)));
        }
        const storage::Migration& known = book.migrations[count];
        if (applied.int64(0) != known.number || applied.blobView(1) != QByteArrayView(Book::fingerprint(known))) {
            return fail(ErrorCode::UnsupportedVersion,
                        tr("The data was made by a different edition of this program. Install that edition."),
                        QStringLiteral("migration %1 differs").arg(applied.int64(0)));
        }
    }
}

Result<void> PgMigrator::applyOne(PgConnection& connection, const Book& book, const storage::Migration& migration,
                                  const Clock& clock)
{
    if (auto begun = connection.begin(PgConnection::Kind::Write); !begun) {
        return begun;
    }
    if (auto changed = connection.execute(book.sqlOf(migration)); !changed) {
        return changed;
    }
    const QByteArray sql =
        "INSERT INTO " + book.table + "(number, author, reason, sha256, applied_at) VALUES (?1, ?2, ?3, ?4, ?5)";
    PgStatement note = connection.prepare(sql);
    note.bindAll(migration.number, QString::fromUtf8(migration.author), QString::fromUtf8(migration.reason),
                 Book::fingerprint(migration), clock.unixMillis());
    if (auto noted = note.run(); !noted) {
        return noted;
    }
    return connection.commit();
}

} // namespace kluis::server
