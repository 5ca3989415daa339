// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <vector>

struct pg_result;

namespace kluis::server {

class PgConnection;

/// Gives a result back to libpq.
struct PgResultDeleter {
    void operator()(pg_result* result) const;
};
using PgResult = std::unique_ptr<pg_result, PgResultDeleter>;

/// A value on its way to PostgreSQL, in its binary form.
struct PgValue {
    unsigned int type = 0; ///< object id of the type; 0: PostgreSQL infers it, as for NULL
    QByteArray bytes;
    bool isNull = true;
};

/// A statement on PostgreSQL with the face of storage::Statement. It is prepared on the connection the first time its
/// text comes with these types of values, and the rows of a run come all at once: whoever walks a large table asks for
/// it a page at a time. Must not outlive its connection; that one's thread.
class PgStatement {
public:
    /// \p sql as the stores write it.
    PgStatement(PgConnection& connection, QByteArrayView sql) : m_connection(&connection), m_sql(sql.toByteArray()) {}

    template <std::integral T> PgStatement& bind(int parameter, T value)
    {
        static_assert(sizeof(T) < 8 || std::is_signed_v<T>, "PostgreSQL's integers are signed 64 bit");
        return bindInt64(parameter, static_cast<qint64>(value));
    }
    PgStatement& bind(int parameter, double value);
    PgStatement& bind(int parameter, const QByteArray& blob) { return bindBlob(parameter, blob); }
    PgStatement& bind(int parameter, const QString& text);
    PgStatement& bind(int parameter, std::nullptr_t);
    PgStatement& bind(int parameter, std::nullopt_t) { return bind(parameter, nullptr); }
    template <typename Tag> PgStatement& bind(int parameter, const Id<Tag>& id)
    {
        return bindBlob(parameter, id.bytes());
    }
    template <typename T> PgStatement& bind(int parameter, const std::optional<T>& value)
    {
        return value ? bind(parameter, *value) : bind(parameter, nullptr);
    }
    PgStatement& bind(int parameter, const char*) = delete;
    template <typename... Values> PgStatement& bindAll(const Values&... values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(blobView(column)); }
    [[nodiscard]] int columnCount() const;

private:
    PgStatement& bindInt64(int parameter, qint64 value);
    PgStatement& bindBlob(int parameter, const QByteArray& blob);
    PgValue& place(int parameter);

    PgConnection* m_connection;
    QByteArray m_sql;
    std::vector<PgValue> m_values;
    PgResult m_result;
    int m_row = -1;
};

} // namespace kluis::server
