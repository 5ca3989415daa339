// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/OneTimeCodeStore.h"

namespace kluis::server {

Result<void> OneTimeCodeStore::issueEnrolment(const UserId& user, const QByteArray& secretHash, qint64 now,
                                              qint64 expires)
{
    if (auto ended = m_database.run("DELETE FROM enrolment WHERE user = ?1 AND used_at IS NULL", user); !ended) {
        return ended;
    }
    return m_database.run("INSERT INTO enrolment(secret_hash, user, created_at, expires_at) VALUES (?1, ?2, ?3, ?4)",
                          secretHash, user, now, expires);
}

Result<std::optional<UserId>> OneTimeCodeStore::enrolmentOf(const QByteArray& secretHash, qint64 now)
{
    auto row = m_database.query("SELECT user FROM enrolment WHERE secret_hash = ?1 AND used_at IS NULL "
                                "AND expires_at > ?2",
                                secretHash, now);
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? std::optional<UserId>(row->id<UserId>(0)) : std::nullopt;
}

Result<void> OneTimeCodeStore::useEnrolment(const QByteArray& secretHash, qint64 now)
{
    return m_database.run("UPDATE enrolment SET used_at = ?2 WHERE secret_hash = ?1", secretHash, now);
}

Result<void> OneTimeCodeStore::setRecoveryCodes(const UserId& user, const QList<QByteArray>& hashes)
{
    if (auto dropped = m_database.run("DELETE FROM recovery_code WHERE user = ?1", user); !dropped) {
        return dropped;
    }
    for (const QByteArray& hash : hashes) {
        auto added = m_database.run("INSERT INTO recovery_code(code_hash, user) VALUES (?1, ?2)", hash, user);
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<void> OneTimeCodeStore::addRecoveryCode(const UserId& user, const QByteArray& hash, qint64 expires)
{
    return m_database.run("INSERT INTO recovery_code(code_hash, user, expires_at) VALUES (?1, ?2, ?3)", hash, user,
                          expires);
}

Result<int> OneTimeCodeStore::recoveryCodesLeft(const UserId& user, qint64 now)
{
    auto row = m_database.query("SELECT count(*) FROM recovery_code WHERE user = ?1 AND used_at IS NULL "
                                "AND (expires_at IS NULL OR expires_at > ?2)",
                                user, now);
    if (!row) {
        return failure(row);
    }
    auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return int(row->int64(0));
}

Result<bool> OneTimeCodeStore::isRecoveryCode(const UserId& user, const QByteArray& hash, qint64 now)
{
    auto row = m_database.query("SELECT 1 FROM recovery_code WHERE code_hash = ?1 AND user = ?2 AND used_at IS NULL "
                                "AND (expires_at IS NULL OR expires_at > ?3)",
                                hash, user, now);
    if (!row) {
        return failure(row);
    }
    return row->step();
}

Result<bool> OneTimeCodeStore::useRecoveryCode(const UserId& user, const QByteArray& hash, qint64 now)
{
    auto used = m_database.run("UPDATE recovery_code SET used_at = ?3 WHERE code_hash = ?1 AND user = ?2 "
                               "AND used_at IS NULL AND (expires_at IS NULL OR expires_at > ?3)",
                               hash, user, now);
    if (!used) {
        return failure(used);
    }
    return m_database.changes() == 1;
}

} // namespace kluis::server
