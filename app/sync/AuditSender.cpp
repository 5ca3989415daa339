// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/AuditSender.h"

#include "app/session/ApiClient.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/AuditQueue.h"
#include "app/vault/Vault.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Sha256.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using protocol::AuditBatch;
using protocol::AuditReceipt;

namespace {

/// Whether the server's last event is another one than the last of these. It passes over numbers it has, so a vault that
/// went back would lose what it logged since without this. An older server does not tell the hash.
bool isAnother(const AuditReceipt& receipt, const AuditQueue::Batch& batch)
{
    return receipt.lastNumber > batch.last || (receipt.lastNumber == batch.last && !receipt.lastHash.isEmpty() &&
                                               receipt.lastHash != crypto::sha256(batch.events.last()));
}

} // namespace

Result<void> AuditSender::send()
{
    auto sent = sendAll();
    if (m_hasSent) {
        // However it ended: a batch that was taken wiped the first key, and the log still has its page. With nothing sent
        // there are only pages of a pull in it, and they are many.
        AuditQueue(m_vault.database()).forgetUsedKeys();
    }
    return sent;
}

Result<void> AuditSender::sendAll()
{
    AuditQueue queue(m_vault.database());
    for (;;) {
        auto batch = queue.oldest();
        if (!batch) {
            return failure(batch);
        }
        if (batch->events.isEmpty()) {
            return {};
        }
        if (auto go = m_progress.tell(QStringLiteral("audit"), 0, quint64(batch->events.size())); !go) {
            crypto::wipe(batch->start);
            return go;
        }
        const auto receipt = call(
            {.events = batch->events, .macs = batch->macs, .ratchet = batch->ratchet, .ratchetStart = batch->start});
        crypto::wipe(batch->start);
        if (!receipt) {
            return failure(receipt);
        }
        if (receipt->isBroken || isAnother(*receipt, *batch)) {
            if (auto met = meetParting(*receipt); !met) {
                return met;
            }
            continue;
        }
        if (receipt->lastNumber < batch->last) {
            return notTaken();
        }
        if (auto gone = received(*receipt, batch->last, batch->ratchet); !gone) {
            return gone;
        }
    }
}

/// In one transaction, so that a first key is wiped only where the server has what was made with it.
Result<void> AuditSender::received(const AuditReceipt& receipt, quint64 last, const QByteArray& ratchet)
{
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    AuditQueue queue(m_vault.database());
    auto gone = queue.received(last);
    if (gone && !ratchet.isEmpty() && receipt.ratchet == ratchet) {
        gone = queue.agreed();
    } else if (gone && !ratchet.isEmpty()) {
        // A server of before there were any, or one that was put back to then. What it has it has; a new one begins behind.
        const auto waiting = queue.count();
        gone = !waiting ? failure(waiting) : *waiting == 0 ? queue.forgetRatchet() : gone;
    }
    m_hasSent = true;
    return gone ? transaction->commit() : gone;
}

Result<AuditReceipt> AuditSender::call(const AuditBatch& batch)
{
    const auto body = m_api.call("/v1/audit", batch.encode());
    return body ? AuditReceipt::decode(*body) : failure(body);
}

/// Back to what the server has; where that does not help, on behind it. A server that takes neither is not asked for ever.
Result<void> AuditSender::meetParting(const AuditReceipt& receipt)
{
    if (m_wentOn) {
        return notTaken();
    }
    if (receipt.isBroken && !m_wentBack) {
        m_wentBack = true;
        const auto isHere = AuditQueue(m_vault.database()).sendAfter(receipt.lastNumber);
        if (!isHere || *isHere) {
            return isHere ? Result<void>() : failure(isHere);
        }
    }
    return goOnBehindServer();
}

tl::unexpected<Error> AuditSender::notTaken() const
{
    return fail(ErrorCode::Malformed,
                tr("The server did not take over what this device logged. Tell your administrator."),
                QStringLiteral("log: receipt"));
}

Result<void> AuditSender::goOnBehindServer()
{
    m_wentOn = true;
    const auto receipt = call({.events = {}, .isLost = true});
    if (!receipt) {
        return failure(receipt);
    }
    if (receipt->lastHash.size() != 32) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("What this device logged does not fit what the server has. A newer server is needed to go on. "
                       "Tell your administrator."),
                    QStringLiteral("log: parted"));
    }
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    auto placed = AuditQueue(m_vault.database()).continueAfter(receipt->lastNumber, receipt->lastHash);
    if (!placed) {
        return placed;
    }
    m_notices.append({.kind = SyncNotice::Kind::DeviceLogParted, .tenant = {}, .dossier = {}});
    return transaction->commit();
}

} // namespace kluis::app
