// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/AuditRatchet.h"
#include "server/store/StoreDatabase.h"

#include <optional>

namespace kluis::server {

/// The ratchet that a device's audit events are checked with, as it stands behind the last event that was taken.
struct StoredRatchet {
    crypto::AuditRatchet ratchet;
    quint64 since = 0;    ///< events behind this number have a MAC
    QByteArray sinceHash; ///< SHA-256 of that event as encoded
};

/// Where the ratchets of devices lie, sealed. Lives as long as one transaction; the database's thread.
class RatchetStore {
public:
    explicit RatchetStore(StoreDatabase& database) : m_database(database) {}

    /// Nothing while the device has none.
    [[nodiscard]] Result<std::optional<StoredRatchet>> of(const DeviceId& device);
    /// In the place of the one it had. \p now: Unix milliseconds.
    [[nodiscard]] Result<void> begin(const DeviceId& device, const StoredRatchet& ratchet, qint64 now);
    /// The key moved on with the events that were taken.
    [[nodiscard]] Result<void> moveOn(const DeviceId& device, const crypto::AuditRatchet& ratchet);

private:
    [[nodiscard]] QByteArray sealedKey(const DeviceId& device, const crypto::AuditRatchet& ratchet) const;

    StoreDatabase& m_database;
};

} // namespace kluis::server
