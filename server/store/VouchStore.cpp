// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/VouchStore.h"

#include "core/storage/Rows.h"

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
    QList<QByteArray> vouches;
    const auto walked = storage::forEachRow(rows, [&] { vouches.append(rows->blob(0)); });
    if (!walked) {
        return failure(walked);
    }
    return vouches;
}

} // namespace kluis::server
