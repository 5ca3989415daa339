// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/TotpStore.h"

namespace kluis::server {

Result<void> TotpStore::setPending(const UserId& user, const QByteArray& wrapped, qint64 now)
{
    return m_database.run("UPDATE user SET totp_pending = ?2, totp_pending_at = ?3 WHERE id = ?1", user, wrapped, now);
}

Result<QByteArray> TotpStore::pending(const UserId& user, qint64 now)
{
    auto row = m_database.query("SELECT totp_pending FROM user WHERE id = ?1 AND totp_pending_at > ?2", user,
                                now - pendingMillis);
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? row->blob(0) : QByteArray();
}

Result<void> TotpStore::adoptPending(const UserId& user, qint64 step)
{
    return m_database.run("UPDATE user SET totp_secret = totp_pending, totp_last_step = ?2, totp_pending = x'', "
                          "totp_pending_at = 0 WHERE id = ?1",
                          user, step);
}

Result<void> TotpStore::dropPending(const UserId& user)
{
    return m_database.run("UPDATE user SET totp_pending = x'', totp_pending_at = 0 WHERE id = ?1", user);
}

} // namespace kluis::server
