// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/DeviceStore.h"

#include "core/storage/Rows.h"
#include "server/store/AccountStore.h"

namespace kluis::server {

namespace {

/// The query for devices; \p rest says which, in which order.
QByteArray selectDevice(const char* rest)
{
    return QByteArray("SELECT id, user, public_key, certificate, state, name, platform, server_share, created_at, "
                      "last_login_at FROM device ")
        .append(rest);
}

Result<QList<Device>> read(Result<StoreStatement> rows, const ColumnCipher& columns)
{
    QList<Device> devices;
    const auto walked = storage::forEachRow(rows, [&]() -> Result<void> {
        const auto id = rows->id<DeviceId>(0);
        auto name = columns.openText(sealed::deviceName, ColumnCipher::row(id), rows->blobView(5));
        if (!name) {
            return failure(name);
        }
        devices.append(Device{id, rows->id<UserId>(1), rows->blob(2), rows->blob(3), StoredDeviceState(rows->int64(4)),
                              std::move(*name), rows->text(6), rows->blob(7), rows->int64(8), rows->optionalInt64(9)});
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return devices;
}

} // namespace

Result<void> DeviceStore::add(const Device& device)
{
    auto done = m_database.run("INSERT INTO device(id, user, public_key, certificate, state, name, platform, "
                               "server_share, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                               device.id, device.user, device.publicKey, device.certificate, int(device.state),
                               m_database.columns().seal(sealed::deviceName, ColumnCipher::row(device.id), device.name),
                               device.platform, device.serverShare, device.createdAt);
    return done ? AccountStore(m_database).growDirectory() : done;
}

Result<std::optional<Device>> DeviceStore::device(const DeviceId& id)
{
    auto found = read(m_database.query(selectDevice("WHERE id = ?1"), id), m_database.columns());
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::optional<Device>() : std::optional<Device>(found->first());
}

Result<QList<Device>> DeviceStore::devicesOf(const UserId& user)
{
    return read(m_database.query(selectDevice("WHERE user = ?1 ORDER BY created_at, id"), user), m_database.columns());
}

Result<QList<Device>> DeviceStore::devices()
{
    return read(m_database.query(selectDevice("ORDER BY user, created_at, id")), m_database.columns());
}

Result<void> DeviceStore::certify(const DeviceId& id, const QByteArray& certificate)
{
    auto done = m_database.run("UPDATE device SET certificate = ?2, state = ?3 WHERE id = ?1 AND state <> ?4", id,
                               certificate, int(StoredDeviceState::Active), int(StoredDeviceState::Revoked));
    return done ? AccountStore(m_database).growDirectory() : done;
}

Result<void> DeviceStore::setServerShare(const DeviceId& id, const QByteArray& wrapped)
{
    return m_database.run("UPDATE device SET server_share = ?2 WHERE id = ?1", id, wrapped);
}

Result<void> DeviceStore::setName(const DeviceId& id, const QString& name)
{
    return m_database.run("UPDATE device SET name = ?2 WHERE id = ?1", id,
                          m_database.columns().seal(sealed::deviceName, ColumnCipher::row(id), name));
}

Result<void> DeviceStore::noteLogin(const DeviceId& id, qint64 now)
{
    return m_database.run("UPDATE device SET last_login_at = ?2 WHERE id = ?1", id, now);
}

Result<void> DeviceStore::revoke(const DeviceId& id, qint64 now)
{
    auto done = m_database.run("UPDATE device SET state = ?2, revoked_at = ?3, server_share = x'' "
                               "WHERE id = ?1 AND state <> ?2",
                               id, int(StoredDeviceState::Revoked), now);
    return done ? AccountStore(m_database).growDirectory() : done;
}

Result<void> DeviceStore::revokeAllOf(const UserId& user, qint64 now)
{
    auto done = m_database.run("UPDATE device SET state = ?2, revoked_at = ?3, server_share = x'' "
                               "WHERE user = ?1 AND state <> ?2",
                               user, int(StoredDeviceState::Revoked), now);
    return done ? AccountStore(m_database).growDirectory() : done;
}

} // namespace kluis::server
