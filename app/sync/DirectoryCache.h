// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SessionIdentity.h"
#include "app/sync/SyncNotice.h"
#include "core/base/Result.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/protocol/DirectoryMessages.h"
#include "core/protocol/SyncMessages.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace kluis::app {

class ApiClient;
class MedicalKeys;

/// Whose device signs what. A colleague's identity key is pinned when it is first seen and vouches for his devices;
/// another key later is refused, whatever the server says. For medical content the pinned key must also be the one
/// the medical log vouches for. Kept in the vault; the engine's thread.
class DirectoryCache {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DirectoryCache)

public:
    DirectoryCache(storage::Database& database, ApiClient& api, const SessionIdentity& session,
                   const MedicalKeys& keys);

    /// Reads what the vault holds; before anything else.
    [[nodiscard]] Result<void> load();
    /// Asks the server and takes what can be trusted, in one transaction. What can't is in \p notices.
    [[nodiscard]] Result<void> refresh(QList<SyncNotice>& notices);
    /// Of the directory that was taken last; 0 for none.
    [[nodiscard]] quint64 version() const { return m_version; }

    /// The Ed25519 key that must have signed the operation; nothing when its author's device is not known, or may
    /// not speak for this category.
    [[nodiscard]] std::optional<QByteArray> signerOf(const protocol::Operation& operation) const;
    [[nodiscard]] bool isSystem(const UserId& user) const { return m_systemUsers.contains(user); }

    /// Asks for the consultation hours alone; part of refresh().
    [[nodiscard]] Result<void> refreshHours();

private:
    struct Person {
        qint64 number = 0;
        QByteArray identityKey;
    };
    struct KnownDevice {
        UserId user;
        QByteArray publicKey;
    };
    [[nodiscard]] Result<void> take(const protocol::DirectoryUser& user, QList<SyncNotice>& notices);
    [[nodiscard]] Result<void> takeDevices(const protocol::DirectoryUser& user, const QByteArray& identityKey,
                                           QList<SyncNotice>& notices);
    [[nodiscard]] bool isCertifiedBy(const crypto::DeviceCertificate& certificate, const QByteArray& identityKey) const;
    [[nodiscard]] Result<void> loadPeople();
    [[nodiscard]] Result<void> loadDevices();
    [[nodiscard]] QByteArray pinnedKeyOf(const UserId& user) const;

    storage::Database& m_database;
    ApiClient& m_api;
    const SessionIdentity& m_session;
    const MedicalKeys& m_keys;
    quint64 m_version = 0;
    QHash<UserId, Person> m_people;
    QHash<DeviceId, KnownDevice> m_devices;
    QSet<UserId> m_systemUsers;
};

} // namespace kluis::app
