// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/HoursMessages.h"
#include "server/store/StoreDatabase.h"

#include <optional>

namespace kluis::server {

/// The consultation hours of everybody. Checks no rights. Lives as long as one transaction; the database's thread.
class HoursStore {
public:
    explicit HoursStore(StoreDatabase& database) : m_database(database) {}

    /// Revision 0 where none were ever set.
    [[nodiscard]] Result<protocol::DoctorHours> of(const UserId& doctor);
    /// By doctor's id.
    [[nodiscard]] Result<QList<protocol::DoctorHours>> all();
    /// \p hours takes the place of what stands; the caller has compared revisions.
    [[nodiscard]] Result<void> set(const protocol::DoctorHours& hours, const UserId& author, qint64 now);

private:
    [[nodiscard]] Result<QList<protocol::DoctorHours>> read(Result<StoreStatement> rows);

    StoreDatabase& m_database;
};

} // namespace kluis::server
