// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/AdministratorVouch.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>

namespace kluis::server {

/// What administrators signed about each other's keys. Checks no rights and no signatures. Lives as long as one
/// transaction; the database's thread.
class VouchStore {
public:
    explicit VouchStore(StoreDatabase& database) : m_database(database) {}

    /// Takes the place of an earlier word of the same signer about the same person.
    [[nodiscard]] Result<void> add(const crypto::AdministratorVouch& vouch);
    /// Encoded, oldest first.
    [[nodiscard]] Result<QList<QByteArray>> vouchesFor(const UserId& user);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
