// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>

namespace kluis::server {

/// The authenticator's secret that waits for its first code. Lives as long as one transaction; the database's thread.
class TotpStore {
public:
    static constexpr qint64 pendingMillis = 24LL * 60 * 60 * 1000;

    explicit TotpStore(StoreDatabase& database) : m_database(database) {}

    /// \p wrapped by ColumnSecrets. In place of one that waited before.
    [[nodiscard]] Result<void> setPending(const UserId& user, const QByteArray& wrapped, qint64 now);
    /// Empty when none waits, or for longer than a day.
    [[nodiscard]] Result<QByteArray> pending(const UserId& user, qint64 now);
    /// The waiting secret takes the old one's place; \p step of it is used up.
    [[nodiscard]] Result<void> adoptPending(const UserId& user, qint64 step);
    [[nodiscard]] Result<void> dropPending(const UserId& user);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
