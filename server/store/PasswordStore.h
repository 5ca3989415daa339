// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>

namespace kluis::server {

/// What hangs on a person's password and is exchanged with it. Checks no rights. Lives as long as one transaction;
/// the database's thread.
class PasswordStore {
public:
    static constexpr int keptLinks = 16; ///< a device that missed more changes begins with an empty vault

    explicit PasswordStore(StoreDatabase& database) : m_database(database) {}

    /// The new password's public key and the bundle wrapped under it.
    [[nodiscard]] Result<void> set(const UserId& user, const QByteArray& authKey, const QByteArray& bundle);
    /// A crypto::MasterKeyLink from the password that was just set to the one before.
    [[nodiscard]] Result<void> addLink(const UserId& user, const QByteArray& link, qint64 now);
    [[nodiscard]] Result<QList<QByteArray>> links(const UserId& user); ///< newest first, at most keptLinks
    [[nodiscard]] Result<void> dropLinks(const UserId& user);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
