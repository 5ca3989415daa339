// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QString>

namespace kluis::server {

/// May another try be looked at?
struct ThrottleVerdict {
    int waitSeconds = 0; ///< > 0: not yet
    bool shut = false;   ///< 100 failures in a row: an administrator or a recovery code must reopen
};

/// Counts failed tries (SECURITY B2.4; NIST SP 800-63B 5.2.2): per account and device class 5 free ones, then waits
/// of 1, 2, 4 … 900 s, shut at 100 in a row; per source address 20 a minute. Kept in the database, so a restart
/// forgets nothing, under keyed hashes, so it holds no addresses. Names that don't exist are counted like any other.
/// Lives as long as one transaction; the database's thread.
class ThrottleStore {
public:
    static constexpr int freeFailures = 5;
    static constexpr int longestWaitSeconds = 900;
    static constexpr int shutAt = 100;
    static constexpr int perAddressAndMinute = 20;

    ThrottleStore(StoreDatabase& database, const crypto::SecretBytes& key) : m_database(database), m_key(key) {}

    /// \p device all zero: the class of all unknown devices. A device that proved its key has a class of its own,
    /// so strangers can't lock the owner out.
    [[nodiscard]] Result<ThrottleVerdict> account(const UserId& user, const DeviceId& device, qint64 now);
    /// \returns the failures in a row, this one included. \p exists: the account does.
    [[nodiscard]] Result<int> accountFailed(const UserId& user, const DeviceId& device, bool exists, qint64 now);
    [[nodiscard]] Result<void> accountSucceeded(const UserId& user, const DeviceId& device);
    [[nodiscard]] Result<void> reopen(const UserId& user); ///< every class of the account

    /// \p address numeric; IPv6 counts by its /64.
    [[nodiscard]] Result<ThrottleVerdict> address(const QString& address, qint64 now);
    [[nodiscard]] Result<void> addressFailed(const QString& address, qint64 now);

    /// Forgets addresses after an hour and names that don't exist after 30 days.
    [[nodiscard]] Result<void> prune(qint64 now);

    /// The part of an address that counts: all of IPv4 (also when mapped into IPv6), the first 64 bits of IPv6.
    [[nodiscard]] static QByteArray network(const QString& address);

private:
    struct Row {
        int failures = 0;
        qint64 notBefore = 0;
        qint64 lastFailure = 0;
    };
    [[nodiscard]] QByteArray accountKey(const UserId& user, const DeviceId& device) const;
    [[nodiscard]] QByteArray addressKey(const QString& address) const;
    Result<Row> row(const QByteArray& key);
    Result<void> store(const QByteArray& key, const QByteArray& owner, const Row& row);

    StoreDatabase& m_database;
    const crypto::SecretBytes& m_key;
};

} // namespace kluis::server
