// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/ApprovalMessages.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>

#include <optional>

namespace kluis::server {

/// A new device's request to be approved, as far as it has come. Times in Unix milliseconds.
struct StoredApproval {
    ApprovalId id;
    UserId user;
    DeviceId device; ///< the new one
    QByteArray commitment;
    qint64 askedAt = 0;
    std::optional<DeviceId> approver; ///< who answered
    QByteArray answer;                ///< these three: empty until they came
    QByteArray offer;
    QByteArray grant;
    protocol::ApprovalEnding ending = protocol::ApprovalEnding::None;

    [[nodiscard]] qint64 expiresAt() const { return askedAt + lifeMillis; }
    [[nodiscard]] bool isOpen(qint64 now) const
    {
        return ending == protocol::ApprovalEnding::None && now < expiresAt();
    }

    static constexpr qint64 lifeMillis = 10LL * 60 * 1000;
};

/// Requests of new devices (docs/decisions/0030). Checks no rights. Lives as long as one transaction; the database's
/// thread.
class ApprovalStore {
public:
    explicit ApprovalStore(StoreDatabase& database) : m_database(database) {}

    /// Forgets the person's requests of more than a day ago too. Exists when the id is taken.
    [[nodiscard]] Result<void> add(const StoredApproval& approval);
    [[nodiscard]] Result<std::optional<StoredApproval>> find(const ApprovalId& id);
    /// The person's newest request, however it ended.
    [[nodiscard]] Result<std::optional<StoredApproval>> newestOf(const UserId& user);
    [[nodiscard]] Result<std::optional<StoredApproval>> newestOf(const UserId& user, const DeviceId& device);
    /// How many the person made since \p since, and when the first of these.
    struct Count {
        qint64 requests = 0;
        qint64 firstAt = 0;
    };
    [[nodiscard]] Result<Count> countSince(const UserId& user, qint64 since);

    // Each of these once; Conflict when it was done before.
    [[nodiscard]] Result<void> setAnswer(const ApprovalId& id, const DeviceId& approver, const QByteArray& answer);
    [[nodiscard]] Result<void> setOffer(const ApprovalId& id, const QByteArray& offer);
    [[nodiscard]] Result<void> setGrant(const ApprovalId& id, const QByteArray& grant);
    /// Nothing of what the devices said to each other is kept.
    [[nodiscard]] Result<void> end(const ApprovalId& id, protocol::ApprovalEnding ending);

    static constexpr qint64 dayMillis = 24LL * 3600 * 1000;

private:
    Result<std::optional<StoredApproval>> read(Result<StoreStatement> rows);
    Result<void> onceDone(Result<void> done) const;

    StoreDatabase& m_database;
};

} // namespace kluis::server
