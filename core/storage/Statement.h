// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace kluis::storage {

class Connection;
struct CachedStatement;

/// One prepared SQL statement: bind, step through the rows, read their columns. Must not outlive its Database.
/// On destruction its values are cleared and it goes back to the cache. Parameters count from 1, columns from 0.
/// A failed bind is remembered and reported by the next step() or run(). The Database's thread.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    template <std::integral T> Statement& bind(int parameter, T value)
    {
        static_assert(sizeof(T) < 8 || std::is_signed_v<T>, "SQLite's integers are signed 64 bit");
        return bindInt64(parameter, static_cast<qint64>(value));
    }
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, const QByteArray& blob); ///< copies; a null QByteArray is an empty blob, not NULL
    Statement& bind(int parameter, const QString& text);    ///< copies; a null QString is an empty text, not NULL
    Statement& bind(int parameter, std::nullptr_t);         ///< NULL
    Statement& bind(int parameter, std::nullopt_t) { return bind(parameter, nullptr); }
    template <typename Tag> Statement& bind(int parameter, const Id<Tag>& id) ///< 16-byte blob; copies
    {
        return bindCopy(parameter, QByteArrayView(id.data(), Id<Tag>::size));
    }
    template <typename T> Statement& bind(int parameter, const std::optional<T>& value) ///< nothing is NULL
    {
        return value ? bind(parameter, *value) : bind(parameter, nullptr);
    }
    Statement& bind(int parameter, const char*) = delete; ///< say what it is: QString or QByteArray

    /// Blob without a copy: \p blob's bytes must stay as they are until the next reset, run or rebind.
    Statement& bindView(int parameter, QByteArrayView blob);
    /// UTF-8 text without a copy, under the same promise.
    Statement& bindTextView(int parameter, QByteArrayView utf8);

    /// Binds \p values to ?1, ?2, …
    template <typename... Values> Statement& bindAll(const Values&... values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// Moves to the next row. \returns true on a row, false after the last; then the statement is reset and may
    /// be bound and stepped again (earlier values stay bound).
    /// Errors: Exists (uniqueness), InvalidArgument (another constraint), Storage, Corrupt, Busy, LimitExceeded.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and resets: for statements whose rows don't matter.
    [[nodiscard]] Result<void> run();
    /// Back to before the first row. Bound values stay.
    void reset();

    // Columns of the row that step() stopped at. Views are valid until the next step, reset or destruction.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const; ///< 0 for NULL
    [[nodiscard]] double real(int column) const;  ///< 0 for NULL
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArrayView textView(int column) const; ///< UTF-8
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<QByteArray> optionalBlob(int column) const;
    /// The column as an id: `row.id<DossierId>(0)`. The null id for NULL or a blob of another length.
    template <typename AnyId> [[nodiscard]] AnyId id(int column) const
    {
        const QByteArrayView bytes = blobView(column);
        return AnyId::fromBytes(QByteArray::fromRawData(bytes.data(), bytes.size())).value_or(AnyId());
    }
    [[nodiscard]] int columnCount() const;

private:
    friend class Connection;
    Statement(Connection& connection, sqlite3_stmt* statement, CachedStatement* cached)
        : m_connection(&connection), m_statement(statement), m_cached(cached)
    {
    }
    Statement& bindInt64(int parameter, qint64 value);
    Statement& bindCopy(int parameter, QByteArrayView blob);
    Statement& note(int sqliteResult);
    void release();

    Connection* m_connection = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    CachedStatement* m_cached = nullptr; ///< its place in the cache; null: finalised with this object
    int m_bindResult = 0;                ///< first failed bind, SQLite's code
};

} // namespace kluis::storage
