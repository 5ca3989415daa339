// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>

namespace kluis::server {

/// The request proofs that any server of a shared store has seen (Store::isShared()); a server that has its store for
/// itself remembers them in memory (ProofCache). Lives as long as one transaction; the database's thread.
class ProofStore {
public:
    explicit ProofStore(StoreDatabase& database) : m_database(database) {}

    /// \returns false when this proof was seen before, whichever server it came to. \p jti 16 bytes; \p now Unix
    /// milliseconds.
    [[nodiscard]] Result<bool> remember(const DeviceId& device, const QByteArray& jti, qint64 now);
    /// Forgets those that are too old to be accepted anyway.
    [[nodiscard]] Result<void> prune(qint64 now);

private:
    StoreDatabase& m_database;
};

} // namespace kluis::server
