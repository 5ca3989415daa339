// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/WorkerPool.h"
#include "core/protocol/SyncMessages.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace kluis::app {

/// Checks signatures and digests of pulled operations on all processors, while the caller does other work; several
/// batches at once. Knows no keys and no rights: it is told which key must have signed what. The engine's thread.
class OperationVerifier {
public:
    struct Check {
        const protocol::PulledOperation* pulled = nullptr; ///< with an operation; must stay as it is until wait()
        QByteArray publicKey;                              ///< Ed25519, 32 bytes
    };
    struct Work;
    using Batch = std::shared_ptr<Work>;

    explicit OperationVerifier(WorkerPool& pool) : m_pool(pool) {}

    /// The batch must be waited for.
    [[nodiscard]] Batch start(std::vector<Check> checks);
    /// Until all of \p batch are done. \returns null when every signature and digest is right, else one that is not.
    [[nodiscard]] static const protocol::PulledOperation* wait(const Batch& batch);

private:
    WorkerPool& m_pool;
};

} // namespace kluis::app
