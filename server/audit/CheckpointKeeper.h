// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/ServerKeys.h"
#include "server/audit/CheckpointFiles.h"
#include "server/store/Store.h"

#include <QSet>
#include <QString>

namespace kluis::server {

/// Makes the checkpoints of all audit chains: each 1,000 entries or 5 minutes, when run() finds them due. Where a chain
/// ends before its last checkpoint nothing is signed, and that is logged once. Where it ends before what the file outside
/// the database says, that is logged and the file kept under another name. One thread; all must outlive it.
class CheckpointKeeper {
public:
    CheckpointKeeper(Store& store, const ServerKeys& keys, const QString& dataFolder, const Clock& clock)
        : m_store(store), m_keys(keys), m_files(dataFolder), m_clock(clock)
    {
    }

    /// Costs a look at each chain. Errors: Storage and the like; the other chains are kept all the same.
    [[nodiscard]] Result<void> run();

private:
    [[nodiscard]] Result<void> keep(const TenantId& chain, const QByteArray& epoch);
    /// Whether the file outside the database knows of entries that the chain does not have any more.
    [[nodiscard]] Result<bool> isCutShort(const TenantId& chain, const QByteArray& epoch);
    /// \p known: entries that there were.
    [[nodiscard]] Result<void> tellShorter(const TenantId& chain, quint64 known = 0);

    Store& m_store;
    const ServerKeys& m_keys;
    CheckpointFiles m_files;
    const Clock& m_clock;
    QSet<TenantId> m_told;
};

} // namespace kluis::server
