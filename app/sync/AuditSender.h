// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/SyncNotice.h"
#include "core/base/Result.h"
#include "core/protocol/AuditMessages.h"

#include <QCoreApplication>
#include <QList>

namespace kluis::app {

class ApiClient;
class SyncProgressMeter;
class Vault;

/// Brings the audit queue to the server. Where the device's chain and the server's part ways, the vault or the server went
/// back to an earlier state. What the server lost and is still here goes again (docs/decisions/0034); else the queue goes
/// on behind what the server has (docs/decisions/0038): the server notes that it did, and the person is told. The first key
/// of the queue's MACs goes along until the server has it (docs/decisions/0075). The engine's thread.
class AuditSender {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AuditSender)

public:
    /// All must outlive this.
    AuditSender(Vault& vault, ApiClient& api, SyncProgressMeter& progress, QList<SyncNotice>& notices)
        : m_vault(vault), m_api(api), m_progress(progress), m_notices(notices)
    {
    }

    /// Until the queue is empty. Errors: ApiClient's, Cancelled, Malformed for an answer that does not fit, Storage.
    [[nodiscard]] Result<void> send();

private:
    [[nodiscard]] Result<void> sendAll();
    [[nodiscard]] Result<protocol::AuditReceipt> call(const protocol::AuditBatch& batch);
    [[nodiscard]] Result<void> received(const protocol::AuditReceipt& receipt, quint64 last, const QByteArray& ratchet);
    [[nodiscard]] Result<void> meetParting(const protocol::AuditReceipt& receipt);
    [[nodiscard]] Result<void> goOnBehindServer();
    [[nodiscard]] tl::unexpected<Error> notTaken() const;

    Vault& m_vault;
    ApiClient& m_api;
    SyncProgressMeter& m_progress;
    QList<SyncNotice>& m_notices;
    bool m_hasSent = false;  ///< and a first key may have been wiped
    bool m_wentBack = false; ///< to what the server has, once
    bool m_wentOn = false;   ///< behind what it has, once
};

} // namespace kluis::app
