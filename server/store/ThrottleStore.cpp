// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ThrottleStore.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hmac.h"

#include <QHostAddress>

#include <algorithm>

namespace kluis::server {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 thirtyDays = 30 * 24 * hour;

int secondsUntil(qint64 time, qint64 now)
{
    return time > now ? int((time - now + second - 1) / second) : 0;
}

qint64 waitAfter(int failures)
{
    if (failures < ThrottleStore::freeFailures) {
        return 0;
    }
    const int doublings = std::min(failures - ThrottleStore::freeFailures, 20);
    return std::min<qint64>(qint64(1) << doublings, ThrottleStore::longestWaitSeconds) * second;
}

} // namespace

QByteArray ThrottleStore::accountKey(const UserId& user, const DeviceId& device) const
{
    return crypto::hmacSha256(m_key.view(),
                              crypto::labelled("dk/throttle-account/v1").append(user.bytes()).append(device.bytes()));
}

QByteArray ThrottleStore::addressKey(const QString& address) const
{
    return crypto::hmacSha256(m_key.view(), crypto::labelled("dk/throttle-address/v1").append(network(address)));
}

QByteArray ThrottleStore::network(const QString& address)
{
    const QHostAddress parsed(address);
    bool isV4 = false;
    const quint32 v4 = parsed.toIPv4Address(&isV4);
    if (isV4) {
        return crypto::bigEndian(v4);
    }
    const Q_IPV6ADDR v6 = parsed.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(v6.c), 8);
}

Result<ThrottleStore::Row> ThrottleStore::row(const QByteArray& key)
{
    auto found = m_database.query("SELECT failures, not_before, last_failure FROM throttle WHERE key = ?1", key);
    if (!found) {
        return failure(found);
    }
    auto there = found->step();
    if (!there) {
        return failure(there);
    }
    return *there ? Row{int(found->int64(0)), found->int64(1), found->int64(2)} : Row{};
}

Result<void> ThrottleStore::store(const QByteArray& key, const QByteArray& owner, const Row& row)
{
    return m_database.run("INSERT INTO throttle(key, owner, failures, not_before, last_failure) "
                          "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT(key) DO UPDATE SET owner = ?2, failures = ?3, "
                          "not_before = ?4, last_failure = ?5",
                          key, owner, row.failures, row.notBefore, row.lastFailure);
}

Result<ThrottleVerdict> ThrottleStore::account(const UserId& user, const DeviceId& device, qint64 now)
{
    auto found = row(accountKey(user, device));
    if (!found) {
        return failure(found);
    }
    return ThrottleVerdict{secondsUntil(found->notBefore, now), found->failures >= shutAt};
}

Result<int> ThrottleStore::accountFailed(const UserId& user, const DeviceId& device, bool exists, qint64 now)
{
    const QByteArray key = accountKey(user, device);
    auto found = row(key);
    if (!found) {
        return failure(found);
    }
    const int failures = found->failures + 1;
    auto stored = store(key, exists ? user.bytes() : QByteArray(), Row{failures, now + waitAfter(failures), now});
    if (!stored) {
        return failure(stored);
    }
    return failures;
}

Result<void> ThrottleStore::accountSucceeded(const UserId& user, const DeviceId& device)
{
    return m_database.run("DELETE FROM throttle WHERE key = ?1", accountKey(user, device));
}

Result<void> ThrottleStore::reopen(const UserId& user)
{
    return m_database.run("DELETE FROM throttle WHERE owner = ?1", user);
}

Result<ThrottleVerdict> ThrottleStore::address(const QString& address, qint64 now)
{
    auto found = row(addressKey(address));
    if (!found) {
        return failure(found);
    }
    const bool full = found->failures >= perAddressAndMinute;
    return ThrottleVerdict{full ? secondsUntil(found->notBefore, now) : 0, false};
}

Result<void> ThrottleStore::addressFailed(const QString& address, qint64 now)
{
    const QByteArray key = addressKey(address);
    auto found = row(key);
    if (!found) {
        return failure(found);
    }
    // lastFailure is when this minute began; a clock set back begins a new one.
    const bool sameMinute = found->failures > 0 && now >= found->lastFailure && now < found->lastFailure + minute;
    const qint64 began = sameMinute ? found->lastFailure : now;
    return store(key, {}, Row{sameMinute ? found->failures + 1 : 1, began + minute, began});
}

Result<void> ThrottleStore::prune(qint64 now)
{
    auto addresses = m_database.run("DELETE FROM throttle WHERE owner = x'' AND not_before = last_failure + ?1 "
                                    "AND last_failure < ?2",
                                    minute, now - hour);
    return addresses ? m_database.run("DELETE FROM throttle WHERE owner = x'' AND last_failure < ?1", now - thirtyDays)
                     : addresses;
}

} // namespace kluis::server
