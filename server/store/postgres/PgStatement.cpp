// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgStatement.h"

#include "core/crypto/Bytes.h"
#include "server/store/postgres/PgConnection.h"

#include <QtEndian>

#include <bit>

#include <libpq-fe.h>

namespace kluis::server {

namespace {

// PostgreSQL's object ids of built-in types never change.
constexpr unsigned int byteaType = 17;
constexpr unsigned int int8Type = 20;
constexpr unsigned int textType = 25;
constexpr unsigned int float8Type = 701;

} // namespace

void PgResultDeleter::operator()(pg_result* result) const
{
    PQclear(result);
}

PgValue& PgStatement::place(int parameter)
{
    if (m_values.size() < std::size_t(parameter)) {
        m_values.resize(std::size_t(parameter));
    }
    return m_values[std::size_t(parameter) - 1];
}

PgStatement& PgStatement::bindInt64(int parameter, qint64 value)
{
    place(parameter) = PgValue{int8Type, crypto::bigEndian(value), false};
    return *this;
}

PgStatement& PgStatement::bind(int parameter, double value)
{
    place(parameter) = PgValue{float8Type, crypto::bigEndian(std::bit_cast<quint64>(value)), false};
    return *this;
}

PgStatement& PgStatement::bindBlob(int parameter, const QByteArray& blob)
{
    place(parameter) = PgValue{byteaType, blob, false};
    return *this;
}

PgStatement& PgStatement::bind(int parameter, const QString& text)
{
    place(parameter) = PgValue{textType, text.toUtf8(), false};
    return *this;
}

PgStatement& PgStatement::bind(int parameter, std::nullptr_t)
{
    place(parameter) = PgValue{};
    return *this;
}

Result<bool> PgStatement::step()
{
    if (m_result == nullptr) {
        auto result = m_connection->runPrepared(m_sql, m_values);
        if (!result) {
            return failure(result);
        }
        m_result = std::move(*result);
        m_row = -1;
    }
    if (++m_row < PQntuples(m_result.get())) {
        return true;
    }
    reset();
    return false;
}

Result<void> PgStatement::run()
{
    auto result = m_connection->runPrepared(m_sql, m_values);
    reset();
    return result ? Result<void>() : failure(result);
}

void PgStatement::reset()
{
    m_result.reset();
    m_row = -1;
}

bool PgStatement::isNull(int column) const
{
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

QByteArrayView PgStatement::blobView(int column) const
{
    return {PQgetvalue(m_result.get(), m_row, column), PQgetlength(m_result.get(), m_row, column)};
}

/// Counts are 8 bytes, plain literals 4, conditions 1.
qint64 PgStatement::int64(int column) const
{
    const QByteArrayView bytes = blobView(column);
    switch (bytes.size()) {
    case sizeof(qint64):
        return qFromBigEndian<qint64>(bytes.data());
    case sizeof(qint32):
        return qFromBigEndian<qint32>(bytes.data());
    case 1:
        return bytes.front() != 0 ? 1 : 0;
    default:
        return 0;
    }
}

int PgStatement::columnCount() const
{
    return PQnfields(m_result.get());
}

} // namespace kluis::server
