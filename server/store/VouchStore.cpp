// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/VouchStore.h"

namespace kluis::server {

Result<void> VouchStore::add(const crypto::AdministratorVouch& vouch)
{
    return m_database.run("INSERT INTO administrator_vouch(user, signer, time, bytes) VALUES (?1, ?2, ?3, ?4) "
                          "ON CONFLICT (user, signer) DO UPDATE SET time = ?3, bytes = ?4",
                          vouch.user, vouch.signer, vouch.time, vouch.encode());
}

Result<QList<QByteArray>> VouchStore::vouchesFor(const UserId& user)
{
    auto rows = m_database.query("SELECT bytes FROM administrator_vouch WHERE user = ?1 ORDER BY time, signer", user);
    if (!rows) {
        return failure(rows);
    }
    QList<QByteArray> vouches;
    for (;;) {
        const auto more = rows->step();
        if (!more) {
            return failure(more);
        }
        if (!*more) {
            return vouches;
        }
        vouches.append(rows->blob(0));
    }
}

} // namespace kluis::server
