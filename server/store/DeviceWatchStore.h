// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QList>

namespace kluis::server {

/// Which devices hold a lease, and when their audit events came last: one that has worked without the server owes word of
/// it. Times are Unix milliseconds by the server's clock. Lives as long as one transaction; the database's thread.
class DeviceWatchStore {
public:
    explicit DeviceWatchStore(StoreDatabase& database) : m_database(database) {}

    /// A login gave a lease until \p until; 0: none, so nothing is owed.
    [[nodiscard]] Result<void> leaseGiven(const DeviceId& device, qint64 until);
    /// Events of it came. One that has none says nothing: each unlocking and each login is an event, so that one that is
    /// used has some.
    [[nodiscard]] Result<void> heard(const DeviceId& device, qint64 now);
    /// It gave its lease back.
    [[nodiscard]] Result<void> leaseEnded(const DeviceId& device) { return leaseGiven(device, 0); }

    struct Silent {
        DeviceId device;
        UserId user;
        qint64 leaseUntil = 0;
    };
    /// Whose lease ended before \p moment, and of whom nothing came since, for the first time in that lease; neither
    /// revoked or wiped devices nor those of closed accounts.
    [[nodiscard]] Result<QList<Silent>> silentSince(qint64 moment);
    /// It is on the record.
    [[nodiscard]] Result<void> noteTold(const DeviceId& device);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
