// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditCountersignature.h"
#include "server/store/StoreDatabase.h"

#include <QList>

#include <optional>

namespace kluis::server {

/// The last countersignature of each privacy officer about each audit chain in each of the server's epochs: one of a later
/// epoch, as after a restore, does not take the place of what was signed before. Lives as long as one transaction; the
/// database's thread.
class CountersignStore {
public:
    explicit CountersignStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<protocol::AuditCountersignature>>
    last(const TenantId& chain, const UserId& officer, const QByteArray& epoch);
    /// In the place of the officer's last one of that epoch.
    [[nodiscard]] Result<void> keep(const protocol::AuditCountersignature& signature);

    /// One with the key that its officer's account has; empty for an account that is not there.
    struct Kept {
        protocol::AuditCountersignature signature;
        QByteArray identityKey;
        QString officer; ///< login
    };
    /// All of them; of rows that can't be read nothing but the chain is filled in.
    [[nodiscard]] Result<QList<Kept>> all();

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
