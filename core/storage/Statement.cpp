// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include "core/storage/Connection.h"
#include "core/storage/StorageError.h"

#include <sqlite3.h>

#include <utility>

namespace kluis::storage {

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr)),
      m_cached(std::exchange(other.m_cached, nullptr)), m_bindResult(other.m_bindResult)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    if (this != &other) {
        release();
        m_connection = other.m_connection;
        m_statement = std::exchange(other.m_statement, nullptr);
        m_cached = std::exchange(other.m_cached, nullptr);
        m_bindResult = other.m_bindResult;
    }
    return *this;
}

Statement::~Statement()
{
    release();
}

void Statement::release()
{
    if (m_statement == nullptr) {
        return;
    }
    if (m_cached == nullptr) {
        sqlite3_finalize(m_statement);
    } else {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_cached->inUse = false;
    }
    m_statement = nullptr;
    m_cached = nullptr;
}

Statement& Statement::note(int sqliteResult)
{
    if (sqliteResult != SQLITE_OK && m_bindResult == SQLITE_OK) {
        m_bindResult = sqliteResult;
    }
    return *this;
}

Statement& Statement::bindInt64(int parameter, qint64 value)
{
    return note(sqlite3_bind_int64(m_statement, parameter, value));
}

Statement& Statement::bind(int parameter, double value)
{
    return note(sqlite3_bind_double(m_statement, parameter, value));
}

Statement& Statement::bind(int parameter, const QByteArray& blob)
{
    return bindCopy(parameter, blob);
}

Statement& Statement::bind(int parameter, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return note(sqlite3_bind_text64(m_statement, parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                    SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int parameter, std::nullptr_t)
{
    return note(sqlite3_bind_null(m_statement, parameter));
}

// A null pointer would bind NULL, so an empty blob or text gets the address of an empty literal.
Statement& Statement::bindCopy(int parameter, QByteArrayView blob)
{
    return note(sqlite3_bind_blob64(m_statement, parameter, blob.isEmpty() ? "" : blob.data(),
                                    static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

Statement& Statement::bindView(int parameter, QByteArrayView blob)
{
    return note(sqlite3_bind_blob64(m_statement, parameter, blob.isEmpty() ? "" : blob.data(),
                                    static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC));
}

Statement& Statement::bindTextView(int parameter, QByteArrayView utf8)
{
    return note(sqlite3_bind_text64(m_statement, parameter, utf8.isEmpty() ? "" : utf8.data(),
                                    static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Result<bool> Statement::step()
{
    if (m_bindResult != SQLITE_OK) {
        return StorageError::from(std::exchange(m_bindResult, SQLITE_OK));
    }
    if (m_connection->transactionLost()) {
        return StorageError::from(SQLITE_ABORT_ROLLBACK);
    }
    const int stepped = sqlite3_step(m_statement);
    if (stepped == SQLITE_ROW) {
        return true;
    }
    if (stepped == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    tl::unexpected<Error> error = StorageError::from(stepped, m_connection->handle());
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::blobView(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

QByteArrayView Statement::textView(int column) const
{
    const unsigned char* data = sqlite3_column_text(m_statement, column);
    return {reinterpret_cast<const char*>(data), sqlite3_column_bytes(m_statement, column)};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(textView(column));
}

std::optional<qint64> Statement::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QByteArray> Statement::optionalBlob(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(blob(column));
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace kluis::storage
