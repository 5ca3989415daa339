// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/Connection.h"
#include "core/storage/PrivateFile.h"
#include "core/storage/StorageError.h"
#include "core/storage/Transaction.h"

#include <QFile>

#include <sqlite3.h>

namespace kluis::storage {

namespace {

constexpr QByteArrayView plainHeader("SQLite format 3"); // what every unencrypted SQLite file begins with

QString rekeyPath(const QString& path)
{
    return path + QStringLiteral(".rekey");
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection))
{
}
Database::Database(Database&& other) noexcept = default;
Database& Database::operator=(Database&& other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, QByteArrayView key, const OpenOptions& options)
{
    // A raw key of another length would silently be taken for a passphrase.
    if (key.size() != keySize) {
        return fail(ErrorCode::InvalidArgument, tr("The data file can't be opened with this key."),
                    QStringLiteral("key length"));
    }
    if (Result<void> folder = PrivateFile::checkFolder(path); !folder) {
        return failure(folder);
    }
    const bool mustExist = options.readOnly || options.file == OpenOptions::File::MustExist;
    if (!mustExist) {
        const Result<void> created = PrivateFile::create(path);
        const bool wasThere = !created && created.error().code() == ErrorCode::Exists;
        if (!created && !(wasThere && options.file == OpenOptions::File::OpenOrCreate)) {
            return failure(created);
        }
    }
    if (Result<void> restricted = PrivateFile::restrict(path); !restricted) {
        return failure(restricted);
    }
    const Result<QByteArray> head = PrivateFile::head(path, static_cast<int>(plainHeader.size()));
    if (!head) {
        return failure(head);
    }
    if (QByteArrayView(*head) == plainHeader) {
        return fail(ErrorCode::NotADatabase, tr("The data file is not encrypted, so it is not one of this program's."),
                    QLatin1String(StorageError::detailPrefix) + QStringLiteral("not encrypted"));
    }

    Result<std::unique_ptr<Connection>> connection = Connection::open(path, key, options);
    if (!connection) {
        return failure(connection);
    }
    return Database(std::move(*connection));
}

Result<Cipher> Database::detectCipher(const QString& path, QByteArrayView key)
{
    OpenOptions options;
    options.file = OpenOptions::File::MustExist;
    for (const Cipher cipher : {Cipher::Aegis256, Cipher::ChaCha20, Cipher::SqlCipher4}) {
        options.cipher = cipher;
        const Result<Database> database = open(path, key, options);
        if (database) {
            return cipher;
        }
        if (database.error().code() != ErrorCode::NotADatabase) {
            return failure(database);
        }
    }
    return fail(ErrorCode::NotADatabase, tr("The data file can't be opened with this key."));
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    return m_connection->prepare(sql);
}

Result<void> Database::execute(QByteArrayView script)
{
    return m_connection->execute(script);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection->handle());
}

qint64 Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_connection->handle());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection->handle()) == 0;
}

Cipher Database::cipher() const
{
    return m_connection->options().cipher;
}

QString Database::path() const
{
    return m_connection->path();
}

Result<void> Database::checkpoint()
{
    const int done =
        sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (done != SQLITE_OK) {
        return StorageError::from(done, m_connection->handle());
    }
    return {};
}

Result<void> Database::integrityCheck()
{
    const auto damaged = [](const QString& detail) {
        return fail(ErrorCode::Corrupt, tr("The data file is damaged."),
                    QLatin1String(StorageError::detailPrefix) + detail);
    };
    Result<Statement> structure = query("PRAGMA integrity_check(1)");
    const Result<bool> verdict = structure ? structure->step() : Result<bool>(failure(structure));
    if (!verdict) {
        return failure(verdict);
    }
    if (structure->textView(0) != QByteArrayView("ok")) {
        return damaged(QStringLiteral("integrity_check")); // its text may quote values
    }
    structure->reset();

    Result<Statement> references = query("PRAGMA foreign_key_check");
    const Result<bool> broken = references ? references->step() : Result<bool>(failure(references));
    if (!broken) {
        return failure(broken);
    }
    if (*broken) {
        return damaged(QStringLiteral("foreign_key_check: table %1").arg(references->text(0)));
    }
    return {};
}

// SQLite3 Multiple Ciphers can re-encrypt in place, but then a crash leaves a file and a journal that must be
// recovered with the right one of two keys. A second file that takes the first one's place in a single step has
// no such moment.
Result<void> Database::rekey(QByteArrayView key)
{
    if (key.size() != keySize) {
        return fail(ErrorCode::InvalidArgument, tr("The data file can't be opened with this key."),
                    QStringLiteral("key length"));
    }
    m_connection->dropStatements();
    if (inTransaction() || sqlite3_next_stmt(m_connection->handle(), nullptr) != nullptr) {
        return fail(ErrorCode::Internal, tr("The data file could not be used."),
                    QStringLiteral("rekey while a transaction or statement is in use"));
    }
    const QString path = m_connection->path();
    const QString fresh = rekeyPath(path);
    QFile::remove(fresh); // left by a crash

    // Leaving WAL needs every other connection gone, and empties the log into the file. The lock then stays until
    // this connection is closed, and no write may slip into a file that is about to lose its name.
    Result<void> replaced = execute("PRAGMA journal_mode=DELETE; PRAGMA locking_mode=EXCLUSIVE;"
                                    "BEGIN EXCLUSIVE; COMMIT; PRAGMA query_only=ON");
    if (replaced) {
        replaced = copyTo(fresh, key);
    }
    if (replaced) {
        replaced = PrivateFile::replace(fresh, path);
    }
    if (!replaced) {
        QFile::remove(fresh);
        Result<void> back = execute("PRAGMA query_only=OFF; PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL");
        return back ? replaced : back;
    }
    Result<std::unique_ptr<Connection>> reopened = Connection::open(path, key, m_connection->options());
    if (!reopened) {
        return failure(reopened);
    }
    m_connection = std::move(*reopened);
    return {};
}

Result<void> Database::copyTo(const QString& path, QByteArrayView key)
{
    if (Result<void> created = PrivateFile::create(path); !created) {
        return created;
    }
    Result<std::unique_ptr<Connection>> target = Connection::open(path, key, m_connection->options());
    if (!target) {
        return failure(target);
    }
    // No write-ahead log, so that the one file holds everything when the connection is closed.
    if (Result<void> single = (*target)->execute("PRAGMA journal_mode=DELETE"); !single) {
        return single;
    }
    sqlite3_backup* backup = sqlite3_backup_init((*target)->handle(), "main", m_connection->handle(), "main");
    if (backup == nullptr) {
        return StorageError::from(sqlite3_extended_errcode((*target)->handle()), (*target)->handle());
    }
    const int copied = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (copied != SQLITE_DONE) {
        return StorageError::from(copied);
    }
    return {};
}

} // namespace kluis::storage
