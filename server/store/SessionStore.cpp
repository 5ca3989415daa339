// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/SessionStore.h"

#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/storage/Rows.h"
#include "server/store/AccountStore.h"
#include "server/store/DeviceStore.h"

#include <algorithm>

namespace kluis::server {

namespace {

constexpr int tokenSize = 32;
constexpr qint64 dayMillis = 24LL * 60 * 60 * 1000;

/// The query for whom a session speaks; \p condition says which session.
QByteArray selectCaller(const char* condition)
{
    return QByteArray("SELECT s.user, s.device, d.public_key, d.state, u.role, s.previous_refresh_hash <> x'', "
                      "NOT EXISTS (SELECT 1 FROM conduct_acceptance a WHERE a.user = u.id AND a.version = "
                      "coalesce((SELECT max(version) FROM conduct), 1)), "
                      "EXISTS (SELECT 1 FROM wipe_order w WHERE w.device = d.id), d.program FROM session s "
                      "JOIN user u ON u.id = s.user JOIN device d ON d.id = s.device "
                      "WHERE s.ended_at IS NULL AND u.disabled_at IS NULL AND d.state <> 3 AND ")
        .append(condition);
}

protocol::SessionTokens newTokens(qint64 now, qint64 absoluteUntil)
{
    protocol::SessionTokens tokens;
    tokens.accessToken = crypto::randomBytes(tokenSize);
    tokens.refreshToken = crypto::randomBytes(tokenSize);
    tokens.accessUntil = std::min(now + SessionStore::accessMillis, absoluteUntil);
    tokens.refreshUntil = std::min(now + SessionStore::idleMillis, absoluteUntil);
    return tokens;
}

} // namespace

Result<protocol::SessionTokens> SessionStore::begin(const UserId& user, const DeviceId& device, qint64 now)
{
    if (auto ended = endAllOf(device, now); !ended) {
        return failure(ended);
    }
    const qint64 absoluteUntil = now + absoluteMillis;
    const protocol::SessionTokens tokens = newTokens(now, absoluteUntil);
    auto added =
        m_database.run("INSERT INTO session(id, user, device, access_hash, access_until, refresh_hash, "
                       "refresh_until, absolute_until, created_at) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                       crypto::randomBytes(16), user, device, crypto::sha256(tokens.accessToken), tokens.accessUntil,
                       crypto::sha256(tokens.refreshToken), tokens.refreshUntil, absoluteUntil, now);
    if (!added) {
        return failure(added);
    }
    return tokens;
}

Result<std::optional<Caller>> SessionStore::callerOf(Result<StoreStatement> rows)
{
    if (!rows) {
        return failure(rows);
    }
    auto found = rows->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<Caller>();
    }
    const auto role = domain::roleFromNumber(quint64(rows->int64(4)));
    if (!role) {
        return std::optional<Caller>(); // a role this version does not know has no rights
    }
    Caller caller;
    caller.user = rows->id<UserId>(0);
    caller.device = rows->id<DeviceId>(1);
    caller.devicePublicKey = rows->blob(2);
    caller.deviceCertified = StoredDeviceState(rows->int64(3)) == StoredDeviceState::Active;
    caller.tokensAreNew = rows->int64(5) != 0;
    caller.conductWaits = rows->int64(6) != 0;
    caller.wipeOrdered = rows->int64(7) != 0;
    caller.role = *role;
    caller.program = rows->text(8);
    auto grants = AccountStore(m_database).grantsOf(caller.user);
    if (!grants) {
        return failure(grants);
    }
    caller.grants = *grants;
    return std::optional<Caller>(std::move(caller));
}

Result<std::optional<Caller>> SessionStore::byAccess(const QByteArray& token, qint64 now)
{
    return callerOf(
        m_database.query(selectCaller("s.access_hash = ?1 AND s.access_until > ?2"), crypto::sha256(token), now));
}

Result<std::optional<Caller>> SessionStore::ofRevokedDevice(const QByteArray& token)
{
    auto row = m_database.query("SELECT s.user, s.device, d.public_key FROM session s JOIN device d ON d.id = s.device "
                                "WHERE s.access_hash = ?1 AND d.state = 3",
                                crypto::sha256(token));
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<Caller>();
    }
    Caller caller;
    caller.user = row->id<UserId>(0);
    caller.device = row->id<DeviceId>(1);
    caller.devicePublicKey = row->blob(2);
    return std::optional<Caller>(std::move(caller));
}

Result<std::optional<Caller>> SessionStore::byRefresh(const QByteArray& token, qint64 now)
{
    return callerOf(
        m_database.query(selectCaller("(s.refresh_hash = ?1 OR s.previous_refresh_hash = ?1) AND s.refresh_until > ?2"),
                         crypto::sha256(token), now));
}

Result<std::optional<Caller>> SessionStore::bySpentRefresh(const QByteArray& token)
{
    return callerOf(m_database.query(selectCaller("s.id = (SELECT session FROM spent_refresh WHERE refresh_hash = ?1)"),
                                     crypto::sha256(token)));
}

Result<protocol::SessionTokens> SessionStore::rotate(const QByteArray& refreshToken, qint64 now)
{
    const QByteArray given = crypto::sha256(refreshToken);
    QByteArray id;
    qint64 absoluteUntil = 0;
    {
        auto row = m_database.query("SELECT id, absolute_until FROM session WHERE ended_at IS NULL AND "
                                    "(refresh_hash = ?1 OR previous_refresh_hash = ?1)",
                                    given);
        if (!row) {
            return failure(row);
        }
        if (auto found = row->step(); !found) {
            return failure(found);
        }
        id = row->blob(0);
        absoluteUntil = row->int64(1);
    }
    // The successor that never arrived, or the token itself: whoever brings it later is not who got the new ones.
    auto traced = m_database.run("INSERT INTO spent_refresh(refresh_hash, session, spent_at) "
                                 "SELECT refresh_hash, id, ?2 FROM session WHERE id = ?1 ON CONFLICT DO NOTHING",
                                 id, now);
    if (!traced) {
        return failure(traced);
    }
    const protocol::SessionTokens tokens = newTokens(now, absoluteUntil);
    auto renewed = m_database.run("UPDATE session SET access_hash = ?2, access_until = ?3, refresh_hash = ?4, "
                                  "refresh_until = ?5, previous_refresh_hash = ?6 WHERE id = ?1",
                                  id, crypto::sha256(tokens.accessToken), tokens.accessUntil,
                                  crypto::sha256(tokens.refreshToken), tokens.refreshUntil, given);
    if (!renewed) {
        return failure(renewed);
    }
    return tokens;
}

Result<void> SessionStore::confirmRenewal(const QByteArray& accessToken)
{
    return m_database.run("UPDATE session SET previous_refresh_hash = x'' WHERE access_hash = ?1",
                          crypto::sha256(accessToken));
}

Result<void> SessionStore::endByAccess(const QByteArray& token, qint64 now)
{
    return m_database.run("UPDATE session SET ended_at = ?2 WHERE access_hash = ?1 AND ended_at IS NULL",
                          crypto::sha256(token), now);
}

Result<void> SessionStore::endBySpentRefresh(const QByteArray& token, qint64 now)
{
    return m_database.run("UPDATE session SET ended_at = ?2 WHERE ended_at IS NULL AND id = "
                          "(SELECT session FROM spent_refresh WHERE refresh_hash = ?1)",
                          crypto::sha256(token), now);
}

Result<void> SessionStore::endAll(qint64 now)
{
    return m_database.run("UPDATE session SET ended_at = ?1 WHERE ended_at IS NULL", now);
}

Result<void> SessionStore::endAllOf(const UserId& user, qint64 now)
{
    return m_database.run("UPDATE session SET ended_at = ?2 WHERE user = ?1 AND ended_at IS NULL", user, now);
}

Result<void> SessionStore::endAllOf(const DeviceId& device, qint64 now)
{
    return m_database.run("UPDATE session SET ended_at = ?2 WHERE device = ?1 AND ended_at IS NULL", device, now);
}

Result<void> SessionStore::endOthersOf(const UserId& user, const QByteArray& accessToken, qint64 now)
{
    return m_database.run("UPDATE session SET ended_at = ?3 WHERE user = ?1 AND access_hash <> ?2 AND ended_at IS NULL",
                          user, crypto::sha256(accessToken), now);
}

Result<void> SessionStore::renewSoon(const UserId& user, qint64 now)
{
    return m_database.run("UPDATE session SET access_until = ?2 WHERE user = ?1 AND ended_at IS NULL "
                          "AND access_until > ?2",
                          user, now);
}

Result<qint64> SessionStore::beganAt(const QByteArray& accessToken)
{
    return storage::numberOf(
        m_database.query("SELECT created_at FROM session WHERE access_hash = ?1", crypto::sha256(accessToken)));
}

Result<qint64> SessionStore::liveSessions(qint64 now)
{
    auto row = m_database.query("SELECT count(*) FROM session WHERE ended_at IS NULL AND refresh_until > ?1", now);
    if (!row) {
        return failure(row);
    }
    if (auto found = row->step(); !found) {
        return failure(found);
    }
    return row->int64(0);
}

Result<void> SessionStore::prune(qint64 now)
{
    const qint64 before = now - dayMillis;
    auto traces = m_database.run("DELETE FROM spent_refresh WHERE session IN "
                                 "(SELECT id FROM session WHERE refresh_until < ?1 OR ended_at < ?1)",
                                 before);
    return traces ? m_database.run("DELETE FROM session WHERE refresh_until < ?1 OR ended_at < ?1", before) : traces;
}

} // namespace kluis::server
