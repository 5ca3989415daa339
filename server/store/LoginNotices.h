// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

namespace kluis::server {

/// What a person is told at a login: failed tries and devices that are new since the last login of this very device, so
/// that a stranger's login does not wipe out the news for the owner. Lives as long as one transaction; the database's
/// thread.
class LoginNotices {
public:
    struct News {
        quint64 failures = 0;
        quint64 newDevices = 0;
    };

    explicit LoginNotices(StoreDatabase& database) : m_database(database) {}

    /// Before DeviceStore::noteLogin().
    [[nodiscard]] Result<News> of(const DeviceId& device);
    /// They were told: the next login of the device counts from here.
    [[nodiscard]] Result<void> told(const DeviceId& device);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
