// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/PasswordStore.h"

#include "core/storage/Rows.h"

namespace kluis::server {

Result<void> PasswordStore::set(const UserId& user, const QByteArray& authKey, const QByteArray& bundle)
{
    return m_database.run("UPDATE user SET auth_key = ?2, bundle = ?3 WHERE id = ?1", user, authKey, bundle);
}

Result<void> PasswordStore::addLink(const UserId& user, const QByteArray& link, qint64 now)
{
    auto added = m_database.run("INSERT INTO password_link(user, n, link, created_at) "
                                "SELECT ?1, coalesce(max(n), 0) + 1, ?2, ?3 FROM password_link WHERE user = ?1",
                                user, link, now);
    return added ? m_database.run("DELETE FROM password_link WHERE user = ?1 AND n <= "
                                  "(SELECT max(n) FROM password_link WHERE user = ?1) - ?2",
                                  user, keptLinks)
                 : added;
}

Result<QList<QByteArray>> PasswordStore::links(const UserId& user)
{
    auto rows = m_database.query("SELECT link FROM password_link WHERE user = ?1 ORDER BY n DESC", user);
    QList<QByteArray> links;
    const auto walked = storage::forEachRow(rows, [&] { links.append(rows->blob(0)); });
    if (!walked) {
        return failure(walked);
    }
    return links;
}

Result<void> PasswordStore::dropLinks(const UserId& user)
{
    return m_database.run("DELETE FROM password_link WHERE user = ?1", user);
}

} // namespace kluis::server
