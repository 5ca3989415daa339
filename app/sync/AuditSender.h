// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/SyncNotice.h"
#include "app/vault/AuditQueue.h"
#include "core/base/Result.h"
#include "core/protocol/AuditMessages.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QList>

namespace kluis::app {

class ApiClient;
class SyncProgressMeter;

/// Sends what this device logged until nothing waits. A server that lost events, put back to a backup, says which is the
/// last it has: what is still here goes again from there; where it is not, the chain goes on behind a gap that both sides
/// note (docs/decisions/0034). The engine's thread.
class AuditSender {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AuditSender)

public:
    AuditSender(storage::Database& database, ApiClient& api, SyncProgressMeter& progress, QList<SyncNotice>& notices)
        : m_api(api), m_progress(progress), m_notices(notices), m_queue(database)
    {
    }

    /// Errors: ApiClient's; Malformed when the server's receipts don't fit what was sent; Cancelled.
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<protocol::AuditReceipt> send(const AuditQueue::Batch& batch);
    [[nodiscard]] Result<void> meetGap(quint64 lastNumber);
    [[nodiscard]] tl::unexpected<Error> notTaken() const;

    ApiClient& m_api;
    SyncProgressMeter& m_progress;
    QList<SyncNotice>& m_notices;
    AuditQueue m_queue;
    bool m_wentBack = false; ///< to what the server has, once
    bool m_resumes = false;  ///< goes on behind a gap
    quint64 m_resumedAfter = 0;
};

} // namespace kluis::app
