// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/audit/ServerEvent.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace kluis::server {

/// The audit chains: one for each employer and one for the practice (SECURITY B4). entry_n =
/// SHA-256(entry_{n-1} || event), entry_0 = 32 zero bytes. Append in the transaction of what is being logged, so
/// that neither happens without the other. Lives as long as one transaction; the database's thread.
class AuditLog {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditLog)

public:
    /// State of one chain after verifying it.
    struct Chain {
        TenantId tenant;
        quint64 entries = 0;
        QByteArray head;      ///< 32 bytes
        quint64 brokenAt = 0; ///< number of the first entry that is missing or does not follow; 0: sound
    };

    [[nodiscard]] static Result<void> append(StoreDatabase& database, const ServerEvent& event);

    /// Recomputes every chain from its beginning. A break is an answer, not an error.
    [[nodiscard]] static Result<QList<Chain>> verify(StoreDatabase& database);
};

} // namespace kluis::server
