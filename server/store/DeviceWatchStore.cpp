// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/DeviceWatchStore.h"

#include "core/storage/Rows.h"
#include "server/store/DeviceStore.h"

namespace kluis::server {

Result<void> DeviceWatchStore::leaseGiven(const DeviceId& device, qint64 until)
{
    return m_database.run("INSERT INTO device_watch(device, lease_until, heard_at, told) VALUES (?1, ?2, 0, 0) "
                          "ON CONFLICT (device) DO UPDATE SET lease_until = ?2, told = 0",
                          device, until);
}

Result<void> DeviceWatchStore::heard(const DeviceId& device, qint64 now)
{
    return m_database.run("UPDATE device_watch SET heard_at = ?2 WHERE device = ?1", device, now);
}

Result<QList<DeviceWatchStore::Silent>> DeviceWatchStore::silentSince(qint64 moment)
{
    QList<Silent> silent;
    auto row = m_database.query(
        "SELECT w.device, d.user, w.lease_until FROM device_watch w JOIN device d ON d.id = w.device JOIN user u ON "
        "u.id = d.user WHERE w.told = 0 AND w.lease_until > 0 AND w.lease_until < ?1 AND w.heard_at < ?1 AND d.state "
        "<> "
        "?2 AND u.disabled_at IS NULL AND NOT EXISTS (SELECT 1 FROM wipe_order o WHERE o.device = w.device AND "
        "o.wiped_at IS NOT NULL)",
        moment, qint64(StoredDeviceState::Revoked));
    const auto read = storage::forEachRow(row, [&] {
        silent.append({row->id<DeviceId>(0), row->id<UserId>(1), row->int64(2)});
    });
    return read ? Result<QList<Silent>>(silent) : failure(read);
}

Result<void> DeviceWatchStore::noteTold(const DeviceId& device)
{
    return m_database.run("UPDATE device_watch SET told = 1 WHERE device = ?1", device);
}

} // namespace kluis::server
