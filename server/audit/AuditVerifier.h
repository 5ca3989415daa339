// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditCheckpoint.h"
#include "server/audit/AuditFinding.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace kluis::server {

/// Recomputes audit chains and holds them against their checkpoints: those in the database and any from outside, a file
/// or a client. Lives as long as one transaction; the database's thread.
class AuditVerifier {
public:
    /// \p publicKey: the server's, which signs checkpoints; empty: the checkpoints in the database are not looked at.
    AuditVerifier(StoreDatabase& database, QByteArray publicKey = {})
        : m_database(database), m_publicKey(std::move(publicKey))
    {
    }

    /// Checkpoints from outside the database. One that the server did not sign becomes a finding of its chain.
    void compareWith(const QList<protocol::AuditCheckpoint>& checkpoints);

    /// Every chain there is or that a checkpoint knows of, the practice's first. Reads all entries once, a page at a
    /// time. What does not hold is an answer, not an error.
    [[nodiscard]] Result<QList<AuditChainReport>> run();

private:
    [[nodiscard]] Result<AuditChainReport> verify(const TenantId& chain);
    [[nodiscard]] Result<QList<protocol::AuditCheckpoint>> checkpointsOf(const TenantId& chain,
                                                                         QList<AuditFinding>& forged);

    StoreDatabase& m_database;
    QByteArray m_publicKey;
    QHash<TenantId, QList<protocol::AuditCheckpoint>> m_outside;
};

} // namespace kluis::server
