// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/AccountMessages.h"
#include "core/storage/Database.h"
#include "server/api/Caller.h"

#include <QByteArray>

#include <optional>

namespace kluis::server {

/// Sessions (SECURITY B2.5): random reference tokens, kept by their SHA-256. Access 15 minutes; refresh rotating, 30
/// idle minutes; 12 hours in all. Lives as long as one transaction; the database's thread.
class SessionStore {
public:
    static constexpr qint64 accessMillis = 15LL * 60 * 1000;
    static constexpr qint64 idleMillis = 30LL * 60 * 1000;
    static constexpr qint64 absoluteMillis = 12LL * 60 * 60 * 1000;

    explicit SessionStore(storage::Database& database) : m_database(database) {}

    /// Begins a session of a device; an earlier one of the same device ends.
    [[nodiscard]] Result<protocol::SessionTokens> begin(const UserId& user, const DeviceId& device, qint64 now);

    /// Who the access token speaks for; nothing when unknown, expired or ended, the user disabled or the device
    /// revoked. The proof is SessionGate's matter.
    [[nodiscard]] Result<std::optional<Caller>> byAccess(const QByteArray& token, qint64 now);

    /// The device and user a live refresh token belongs to.
    [[nodiscard]] Result<std::optional<Caller>> byRefresh(const QByteArray& token, qint64 now);
    /// Whose session it is, when this refresh token was used before and the session still lives.
    [[nodiscard]] Result<std::optional<Caller>> bySpentRefresh(const QByteArray& token);
    /// New tokens for a live refresh token, which is spent by it.
    [[nodiscard]] Result<protocol::SessionTokens> rotate(const QByteArray& refreshToken, qint64 now);

    [[nodiscard]] Result<void> endByAccess(const QByteArray& token, qint64 now);
    [[nodiscard]] Result<void> endBySpentRefresh(const QByteArray& token, qint64 now);
    [[nodiscard]] Result<void> endAllOf(const UserId& user, qint64 now);
    [[nodiscard]] Result<void> endAllOf(const DeviceId& device, qint64 now);
    [[nodiscard]] Result<qint64> liveSessions(qint64 now);
    /// Forgets sessions that ended more than a day ago.
    [[nodiscard]] Result<void> prune(qint64 now);

private:
    Result<std::optional<Caller>> callerOf(Result<storage::Statement> rows);
    storage::Database& m_database;
};

} // namespace kluis::server
