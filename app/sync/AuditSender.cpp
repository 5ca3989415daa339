// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/AuditSender.h"

#include "app/session/ApiClient.h"
#include "app/sync/SyncProgressMeter.h"

namespace kluis::app {

Result<void> AuditSender::run()
{
    for (;;) {
        const auto batch = m_queue.oldest();
        if (!batch) {
            return failure(batch);
        }
        if (batch->events.isEmpty()) {
            return {};
        }
        if (auto go = m_progress.tell(QStringLiteral("audit"), 0, quint64(batch->events.size())); !go) {
            return go;
        }
        const auto receipt = send(*batch);
        if (!receipt) {
            return failure(receipt);
        }
        if (receipt->isBroken) {
            if (auto met = meetGap(receipt->lastNumber); !met) {
                return met;
            }
            continue;
        }
        m_resumes = false;
        if (receipt->lastNumber < batch->last) {
            return notTaken();
        }
        if (auto gone = m_queue.received(batch->last); !gone) {
            return gone;
        }
    }
}

Result<protocol::AuditReceipt> AuditSender::send(const AuditQueue::Batch& batch)
{
    const protocol::AuditBatch message{.events = batch.events, .resumedAfter = m_resumedAfter, .isResumed = m_resumes};
    const auto body = m_api.call("/v1/audit", message.encode());
    return body ? protocol::AuditReceipt::decode(*body) : failure(body);
}

/// Back to what the server has; where that does not help, on without what is missing. A server that takes neither is not
/// asked for ever.
Result<void> AuditSender::meetGap(quint64 lastNumber)
{
    if (m_resumes) {
        return notTaken();
    }
    if (!m_wentBack) {
        m_wentBack = true;
        const auto isHere = m_queue.sendAfter(lastNumber);
        if (!isHere || *isHere) {
            return isHere ? Result<void>() : failure(isHere);
        }
    }
    m_resumes = true;
    m_resumedAfter = lastNumber;
    m_notices.append({.kind = SyncNotice::Kind::AuditResumed, .tenant = {}, .dossier = {}});
    return {};
}

tl::unexpected<Error> AuditSender::notTaken() const
{
    return fail(ErrorCode::Malformed,
                tr("The server did not take over what this device logged. Tell your administrator."));
}

} // namespace kluis::app
