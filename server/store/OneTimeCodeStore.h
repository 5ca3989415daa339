// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace kluis::server {

/// Codes that work once, by their SHA-256: enrolment codes and recovery codes. Lives as long as one transaction;
/// the database's thread.
class OneTimeCodeStore {
public:
    explicit OneTimeCodeStore(StoreDatabase& database) : m_database(database) {}

    /// Earlier codes of the user that were not used end.
    [[nodiscard]] Result<void> issueEnrolment(const UserId& user, const QByteArray& secretHash, qint64 now,
                                              qint64 expires);
    /// Whose code it is; nothing when it is unknown, used or expired.
    [[nodiscard]] Result<std::optional<UserId>> enrolmentOf(const QByteArray& secretHash, qint64 now);
    [[nodiscard]] Result<void> useEnrolment(const QByteArray& secretHash, qint64 now);

    /// In place of all earlier ones.
    [[nodiscard]] Result<void> setRecoveryCodes(const UserId& user, const QList<QByteArray>& hashes);
    /// One beside them, until \p expires.
    [[nodiscard]] Result<void> addRecoveryCode(const UserId& user, const QByteArray& hash, qint64 expires);
    [[nodiscard]] Result<int> recoveryCodesLeft(const UserId& user, qint64 now);
    /// Is it an unused code of this user? Changes nothing.
    [[nodiscard]] Result<bool> isRecoveryCode(const UserId& user, const QByteArray& hash, qint64 now);
    /// \returns false when it was used meanwhile.
    [[nodiscard]] Result<bool> useRecoveryCode(const UserId& user, const QByteArray& hash, qint64 now);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
