// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/LoginNotices.h"

namespace kluis::server {

Result<LoginNotices::News> LoginNotices::of(const DeviceId& device)
{
    auto row = m_database.query(
        "SELECT u.failures_total - d.failures_seen, (SELECT count(*) FROM device o WHERE o.user = d.user "
        "AND o.id <> d.id AND o.created_at > coalesce(d.last_login_at, d.created_at)) "
        "FROM device d JOIN user u ON u.id = d.user WHERE d.id = ?1",
        device);
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? News{quint64(qMax<qint64>(row->int64(0), 0)), quint64(row->int64(1))} : News{};
}

Result<void> LoginNotices::told(const DeviceId& device)
{
    return m_database.run("UPDATE device SET failures_seen = (SELECT failures_total FROM user WHERE id = device.user) "
                          "WHERE id = ?1",
                          device);
}

} // namespace kluis::server
