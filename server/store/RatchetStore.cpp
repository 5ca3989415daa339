// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/RatchetStore.h"

#include "core/storage/Rows.h"

namespace kluis::server {

Result<std::optional<StoredRatchet>> RatchetStore::of(const DeviceId& device)
{
    std::optional<StoredRatchet> found;
    auto row =
        m_database.query("SELECT ratchet, since, since_hash, next_key FROM device_ratchet WHERE device = ?1", device);
    const auto read = storage::forEachRow(row, [&]() -> Result<void> {
        auto key = m_database.columns().openSecret(sealed::ratchetKey, ColumnCipher::row(device), row->blobView(3));
        if (!key) {
            return failure(key);
        }
        found = StoredRatchet{crypto::AuditRatchet(row->id<crypto::RatchetId>(0), std::move(*key)),
                              quint64(row->int64(1)), row->blob(2)};
        return {};
    });
    return read ? Result<std::optional<StoredRatchet>>(std::move(found)) : failure(read);
}

Result<void> RatchetStore::begin(const DeviceId& device, const StoredRatchet& ratchet, qint64 now)
{
    return m_database.run("INSERT INTO device_ratchet(device, ratchet, since, since_hash, next_key, agreed_at) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (device) DO UPDATE SET ratchet = ?2, "
                          "since = ?3, since_hash = ?4, next_key = ?5, agreed_at = ?6",
                          device, ratchet.ratchet.id(), qint64(ratchet.since), ratchet.sinceHash,
                          sealedKey(device, ratchet.ratchet), now);
}

Result<void> RatchetStore::moveOn(const DeviceId& device, const crypto::AuditRatchet& ratchet)
{
    return m_database.run("UPDATE device_ratchet SET next_key = ?2 WHERE device = ?1", device,
                          sealedKey(device, ratchet));
}

QByteArray RatchetStore::sealedKey(const DeviceId& device, const crypto::AuditRatchet& ratchet) const
{
    return m_database.columns().seal(sealed::ratchetKey, ColumnCipher::row(device), ratchet.key().view());
}

} // namespace kluis::server
