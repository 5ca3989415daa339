// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrator.h"

#include "core/storage/Database.h"
#include "core/storage/Transaction.h"

#include <QCryptographicHash>

namespace kluis::storage {

namespace {

constexpr QByteArrayView bookTable = "CREATE TABLE IF NOT EXISTS migration("
                                     "number INTEGER PRIMARY KEY, author TEXT NOT NULL, reason TEXT NOT NULL,"
                                     "sha256 BLOB NOT NULL, applied_at INTEGER NOT NULL) STRICT";

QByteArray fingerprint(const Migration& migration)
{
    return QCryptographicHash::hash(QByteArray(migration.sql), QCryptographicHash::Sha256);
}

Result<void> applyOne(Database& database, const Migration& migration, const Clock& clock)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return failure(transaction);
    }
    if (Result<void> changed = database.execute(migration.sql); !changed) {
        return changed;
    }
    Result<void> noted = database.run("INSERT INTO migration(number, author, reason, sha256, applied_at) "
                                      "VALUES(?1, ?2, ?3, ?4, ?5)",
                                      migration.number, QString::fromUtf8(migration.author),
                                      QString::fromUtf8(migration.reason), fingerprint(migration), clock.unixMillis());
    if (!noted) {
        return noted;
    }
    return transaction->commit();
}

} // namespace

Result<int> Migrator::version(Database& database)
{
    Result<Statement> book = database.query("SELECT count(*) FROM sqlite_schema WHERE name = 'migration'");
    Result<bool> row = book ? book->step() : Result<bool>(failure(book));
    if (!row) {
        return failure(row);
    }
    if (book->int64(0) == 0) {
        return 0;
    }
    Result<Statement> last = database.query("SELECT coalesce(max(number), 0) FROM migration");
    row = last ? last->step() : Result<bool>(failure(last));
    if (!row) {
        return failure(row);
    }
    return static_cast<int>(last->int64(0));
}

// Compares what the database has with what the program knows. A migration that was edited after it was applied
// means two databases of one version with different tables: nothing good follows from going on.
Result<int> Migrator::checkApplied(Database& database, std::span<const Migration> migrations)
{
    Result<Statement> applied = database.query("SELECT number, sha256 FROM migration ORDER BY number");
    if (!applied) {
        return failure(applied);
    }
    int count = 0;
    for (;;) {
        const Result<bool> row = applied->step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return count;
        }
        if (static_cast<std::size_t>(count) >= migrations.size()) {
            return fail(ErrorCode::UnsupportedVersion,
                        tr("The data was made by a newer version of this program. Install that version."),
                        QStringLiteral("migration %1").arg(applied->int64(0)));
        }
        const Migration& known = migrations[static_cast<std::size_t>(count)];
        if (applied->int64(0) != known.number || applied->blobView(1) != QByteArrayView(fingerprint(known))) {
            return fail(ErrorCode::UnsupportedVersion,
                        tr("The data was made by a different edition of this program. Install that edition."),
                        QStringLiteral("migration %1 differs").arg(applied->int64(0)));
        }
        ++count;
    }
}

Result<int> Migrator::apply(Database& database, std::span<const Migration> migrations, const Clock& clock)
{
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].number != static_cast<int>(i) + 1) {
            return fail(ErrorCode::Internal, tr("The data file could not be used."),
                        QStringLiteral("migration %1 stands at place %2").arg(migrations[i].number).arg(i + 1));
        }
    }
    if (Result<void> book = database.run(bookTable); !book) {
        return failure(book);
    }
    const Result<int> already = checkApplied(database, migrations);
    if (!already) {
        return already;
    }
    int done = 0;
    for (const Migration& migration : migrations.subspan(static_cast<std::size_t>(*already))) {
        if (Result<void> applied = applyOne(database, migration, clock); !applied) {
            return failure(applied);
        }
        ++done;
    }
    return done;
}

} // namespace kluis::storage
