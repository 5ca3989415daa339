// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// Stored: never renumber. The first two are protocol::DeviceState's.
enum class StoredDeviceState : quint8 {
    Active = 1,
    NeedsCertificate = 2,
    Revoked = 3,
};

/// A person's computer, known by its key.
struct Device {
    DeviceId id;
    UserId user;
    QByteArray publicKey;   ///< Ed25519, 32 bytes
    QByteArray certificate; ///< crypto::DeviceCertificate with its signature; empty until certified
    StoredDeviceState state = StoredDeviceState::NeedsCertificate;
    QString name;
    QString platform;
    QByteArray serverShare; ///< wrapped, see ServerShares; empty until the first login
    qint64 createdAt = 0;   ///< Unix milliseconds
    std::optional<qint64> lastLoginAt;
};

/// Devices. Changes grow the directory's version. Checks no rights. Lives as long as one transaction; the
/// database's thread.
class DeviceStore {
public:
    explicit DeviceStore(StoreDatabase& database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const Device& device); ///< Exists when the id is taken
    [[nodiscard]] Result<std::optional<Device>> device(const DeviceId& id);
    [[nodiscard]] Result<QList<Device>> devicesOf(const UserId& user); ///< oldest first, revoked ones too
    [[nodiscard]] Result<QList<Device>> devices();                     ///< of everybody
    [[nodiscard]] Result<void> certify(const DeviceId& id, const QByteArray& certificate); ///< and Active
    [[nodiscard]] Result<void> setServerShare(const DeviceId& id, const QByteArray& wrapped);
    [[nodiscard]] Result<void> setName(const DeviceId& id, const QString& name);
    [[nodiscard]] Result<void> noteLogin(const DeviceId& id, qint64 now);
    /// Forgets the server share too: a vault whose lease has ended stays shut for ever.
    [[nodiscard]] Result<void> revoke(const DeviceId& id, qint64 now);
    [[nodiscard]] Result<void> revokeAllOf(const UserId& user, qint64 now);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
