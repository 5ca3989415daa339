// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/CheckpointBook.h"
#include "app/sync/SyncNotice.h"
#include "core/base/Result.h"
#include "core/protocol/AuditCheckpointMessages.h"

#include <QList>

namespace kluis::app {

class ApiClient;
class Countersigner;
class Vault;

/// Asks what the server signed about its audit log and holds it against what was seen before (docs/decisions/0046). A log
/// that does not begin with what this device knows is not followed: what is held stays, and the person is told, at each
/// sync until it is cleared up. At most every five minutes, as checkpoints are made. A privacy officer's client looks at
/// all chains once a day, and countersigns them then (Countersigner). The engine's thread.
class CheckpointWatch {
public:
    /// All must outlive this.
    CheckpointWatch(Vault& vault, ApiClient& api, QList<SyncNotice>& notices)
        : m_vault(vault), m_api(api), m_notices(notices), m_book(vault)
    {
    }

    static constexpr qint64 millisBetween = 5LL * 60 * 1000;

    /// Errors: ApiClient's, Malformed for an answer that can't be read, Storage.
    [[nodiscard]] Result<void> run();

    /// The practice's chain and those of the session's employers.
    [[nodiscard]] static QList<TenantId> chains(const Vault& vault);

private:
    [[nodiscard]] Result<bool> isDue();
    [[nodiscard]] Result<void> ask(const QList<TenantId>& chains);
    [[nodiscard]] Result<void> take(const protocol::AuditCheckpointAnswer::News& news, const QList<TenantId>& asked);
    [[nodiscard]] Result<void> countersign(Countersigner& officer, const QList<TenantId>& chains);
    void tell(SyncNotice::Kind kind, const TenantId& chain);

    Vault& m_vault;
    ApiClient& m_api;
    QList<SyncNotice>& m_notices;
    CheckpointBook m_book;
    bool m_isDoubted = false; ///< what came was not believed: it is asked again with the next sync
};

} // namespace kluis::app
