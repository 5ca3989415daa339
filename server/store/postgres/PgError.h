// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QCoreApplication>

struct pg_conn;
struct pg_result;

namespace kluis::server {

/// What PostgreSQL answered, as one of the house's errors. The detail holds its five-letter code and the name of the
/// constraint, never a value: PostgreSQL's own texts may quote them. Any thread.
class PgError {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::PgError)

public:
    /// A statement that failed. Exists (uniqueness), InvalidArgument (another constraint, a value no column takes), Busy
    /// (a lock not given in time, too many connections), Storage (disk full), Unreachable (the line is gone), Forbidden,
    /// Corrupt, UnsupportedVersion, Internal.
    [[nodiscard]] static tl::unexpected<Error> from(const pg_result* result, const pg_conn* connection);
    /// A connection that did not come about. Forbidden (account, certificate), Untrusted (TLS), Unreachable.
    [[nodiscard]] static tl::unexpected<Error> ofConnecting(const pg_conn* connection);
    /// A connection that went away.
    [[nodiscard]] static tl::unexpected<Error> lost();

    /// Whether the same transaction, begun again, may well succeed: another one was in its way.
    [[nodiscard]] static bool isWorthAnotherTry(QByteArrayView sqlState);
};

} // namespace kluis::server
