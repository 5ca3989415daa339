// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/WipeOrder.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace kluis::server {

/// An order as it lies here, and how far it has come. Times in Unix milliseconds.
struct StoredWipe {
    crypto::WipeOrder order;
    qint64 placedAt = 0;
    std::optional<qint64> collectedAt;
    std::optional<qint64> wipedAt;
    QByteArray receipt; ///< crypto::WipeReceipt; empty until it came
    bool replaced = false;
};

/// Wipe orders (SECURITY B2.7). Of several for one device the newest by its signed time counts. Checks no rights and no
/// signatures. Lives as long as one transaction; the database's thread.
class WipeStore {
public:
    explicit WipeStore(StoreDatabase& database) : m_database(database) {}

    /// Exists when the id is taken.
    [[nodiscard]] Result<void> add(const crypto::WipeOrder& order, qint64 now);
    /// The order that the device must obey; nothing when there is none, or when it did.
    [[nodiscard]] Result<std::optional<StoredWipe>> waitingFor(const DeviceId& device);
    /// The signed time of the newest order for the device, obeyed or not; 0: none.
    [[nodiscard]] Result<qint64> newestTime(const DeviceId& device);
    [[nodiscard]] Result<std::optional<StoredWipe>> find(const WipeId& id);
    /// Its device has heard of it; the first time counts.
    [[nodiscard]] Result<void> noteCollected(const WipeId& id, qint64 now);
    [[nodiscard]] Result<void> noteWiped(const WipeId& id, const QByteArray& receipt, qint64 now);
    [[nodiscard]] Result<QList<StoredWipe>> all(); ///< oldest first

private:
    Result<QList<StoredWipe>> read(Result<StoreStatement> rows);
    Result<std::optional<StoredWipe>> readOne(Result<StoreStatement> rows);

    StoreDatabase& m_database;
};

} // namespace kluis::server
