// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/AccountMessages.h"
#include "server/api/Caller.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>

#include <optional>

namespace kluis::server {

/// Sessions (SECURITY B2.5): random reference tokens, kept by their SHA-256. Access 15 minutes; refresh rotating, 30
/// idle minutes; 12 hours in all. The answer to a refresh may be lost: until its tokens were used once, the refresh
/// token before them is taken again, and gives new ones in their place. Lives as long as one transaction; the database's thread.
class SessionStore {
public:
    static constexpr qint64 accessMillis = 15LL * 60 * 1000;
    static constexpr qint64 idleMillis = 30LL * 60 * 1000;
    static constexpr qint64 absoluteMillis = 12LL * 60 * 60 * 1000;

    explicit SessionStore(StoreDatabase& database) : m_database(database) {}

    /// Begins a session of a device; an earlier one of the same device ends.
    [[nodiscard]] Result<protocol::SessionTokens> begin(const UserId& user, const DeviceId& device, qint64 now);

    /// Who the access token speaks for; nothing when unknown, expired or ended, the user disabled or the device
    /// revoked. The proof is SessionGate's matter.
    [[nodiscard]] Result<std::optional<Caller>> byAccess(const QByteArray& token, qint64 now);

    /// Whose the access token was, when his device has been revoked; without role and grants.
    [[nodiscard]] Result<std::optional<Caller>> ofRevokedDevice(const QByteArray& token);
    /// The tokens arrived: the refresh token before them is spent for good.
    [[nodiscard]] Result<void> confirmRenewal(const QByteArray& accessToken);

    /// The device and user a live refresh token belongs to, or the one before it while its successor was never used.
    [[nodiscard]] Result<std::optional<Caller>> byRefresh(const QByteArray& token, qint64 now);
    /// Whose session it is, when this refresh token was used before and the session still lives.
    [[nodiscard]] Result<std::optional<Caller>> bySpentRefresh(const QByteArray& token);
    /// New tokens for a refresh token that byRefresh() takes. It is spent once they are used, and so are tokens that
    /// were given for it before and never used.
    [[nodiscard]] Result<protocol::SessionTokens> rotate(const QByteArray& refreshToken, qint64 now);

    [[nodiscard]] Result<void> endByAccess(const QByteArray& token, qint64 now);
    [[nodiscard]] Result<void> endBySpentRefresh(const QByteArray& token, qint64 now);
    [[nodiscard]] Result<void> endAll(qint64 now); ///< everybody's
    [[nodiscard]] Result<void> endAllOf(const UserId& user, qint64 now);
    [[nodiscard]] Result<void> endAllOf(const DeviceId& device, qint64 now);
    /// All of \p user but the one this access token belongs to.
    [[nodiscard]] Result<void> endOthersOf(const UserId& user, const QByteArray& accessToken, qint64 now);
    /// Ends the access tokens of \p user, not the sessions: at its next call each client renews its own, and learns for
    /// which employers it works now.
    [[nodiscard]] Result<void> renewSoon(const UserId& user, qint64 now);
    /// When the session of this access token began; 0 when there is none.
    [[nodiscard]] Result<qint64> beganAt(const QByteArray& accessToken);
    [[nodiscard]] Result<qint64> liveSessions(qint64 now);
    /// Forgets sessions that ended more than a day ago.
    [[nodiscard]] Result<void> prune(qint64 now);

private:
    Result<std::optional<Caller>> callerOf(Result<StoreStatement> rows);
    StoreDatabase& m_database;
};

} // namespace kluis::server
