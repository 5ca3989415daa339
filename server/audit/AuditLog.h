// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/audit/AuditFinding.h"
#include "server/audit/ServerEvent.h"
#include "server/store/StoreDatabase.h"

#include <QList>

namespace kluis::server {

/// The audit chains: one for each employer and one for the practice (SECURITY B4). entry_n =
/// SHA-256(entry_{n-1} || event), entry_0 = 32 zero bytes. Append in the transaction of what is being logged, so
/// that neither happens without the other. Lives as long as one transaction; the database's thread.
class AuditLog {
public:
    using Chain = AuditChainReport;

    /// Puts \p event behind the last entry of its chain, with what the store knows now of who did it: role, program,
    /// and the grant it rests on.
    [[nodiscard]] static Result<void> append(StoreDatabase& database, ServerEvent event);

    /// Recomputes every chain from its beginning, without checkpoints. A break is an answer, not an error.
    [[nodiscard]] static Result<QList<Chain>> verify(StoreDatabase& database);

    /// Every chain that has an entry or a checkpoint, the practice's first. Costs a look-up each.
    [[nodiscard]] static Result<QList<TenantId>> chains(StoreDatabase& database);
};

} // namespace kluis::server
