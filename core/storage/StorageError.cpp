// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StorageError.h"

#include <sqlite3.h>

namespace kluis::storage {

namespace {

QString codeText(int sqliteResult)
{
    return QLatin1String(StorageError::detailPrefix) +
           QStringLiteral("%1 (%2)").arg(sqliteResult).arg(QLatin1String(sqlite3_errstr(sqliteResult)));
}

} // namespace

tl::unexpected<Error> StorageError::from(int sqliteResult, sqlite3* connection)
{
    QString detail = codeText(sqliteResult);
    switch (sqliteResult & 0xff) {
    case SQLITE_CONSTRAINT:
        // These messages name tables and columns only, or are our own RAISE texts.
        if (connection != nullptr) {
            detail += QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(connection));
        }
        if (sqliteResult == SQLITE_CONSTRAINT_UNIQUE || sqliteResult == SQLITE_CONSTRAINT_PRIMARYKEY ||
            sqliteResult == SQLITE_CONSTRAINT_ROWID) {
            return fail(ErrorCode::Exists, tr("This is already stored."), detail);
        }
        return fail(ErrorCode::InvalidArgument, tr("The data does not fit the rules of the database."), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::Busy, tr("The data file is in use. Try again in a moment."), detail);
    case SQLITE_NOTADB:
        return fail(ErrorCode::NotADatabase, tr("The data file can't be opened with this key."), detail);
    case SQLITE_CORRUPT:
        return fail(ErrorCode::Corrupt, tr("The data file is damaged."), detail);
    case SQLITE_FULL:
        return fail(ErrorCode::Storage, tr("The disk is full. Make room and try again; nothing was changed."), detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(ErrorCode::Storage,
                    tr("The data file or its folder is read-only. Allow this account to write there."), detail);
    case SQLITE_CANTOPEN:
        return fail(ErrorCode::Storage,
                    tr("The data file can't be opened. Check that its folder exists and that this "
                       "account may read and write there."),
                    detail);
    case SQLITE_IOERR:
        return fail(ErrorCode::Storage, tr("The disk reported an error. Check the disk, then try again."), detail);
    case SQLITE_TOOBIG:
        return fail(ErrorCode::LimitExceeded, tr("This is too large to be stored."), detail);
    case SQLITE_INTERRUPT:
        return fail(ErrorCode::Cancelled, tr("Cancelled."), detail);
    default:
        return fail(ErrorCode::Internal, tr("The data file could not be used."), detail);
    }
}

tl::unexpected<Error> StorageError::fromPrepare(int sqliteResult, sqlite3* connection)
{
    if ((sqliteResult & 0xff) != SQLITE_ERROR) {
        return from(sqliteResult, connection);
    }
    // The message quotes the statement's text, which is ours, never a bound value.
    return fail(ErrorCode::Internal, tr("The data file could not be used."),
                codeText(sqliteResult) + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace kluis::storage
