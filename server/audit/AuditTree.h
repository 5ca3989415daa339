// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/MerkleFrontier.h"
#include "core/crypto/Signing.h"
#include "core/protocol/AuditCheckpoint.h"
#include "server/store/StoreDatabase.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

#include <optional>

namespace kluis::server {

/// The Merkle tree over the hashes of an audit chain, and its signed checkpoints (docs/decisions/0046). It grows when a
/// checkpoint is made, not with each entry; what it costs goes by the entries since the last one. Lives as long as one
/// transaction; the database's thread.
class AuditTree {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditTree)

public:
    AuditTree(StoreDatabase& database, const TenantId& chain) : m_database(database), m_chain(chain) {}

    static constexpr quint64 entriesBetween = 1000;
    static constexpr qint64 millisBetween = 5LL * 60 * 1000;

    /// Nothing where none was made yet.
    [[nodiscard]] Result<std::optional<protocol::AuditCheckpoint>> newest();
    /// The one over \p size entries; nothing where there is none.
    [[nodiscard]] Result<std::optional<protocol::AuditCheckpoint>> at(quint64 size);
    /// The first over more than \p size entries; nothing where there is none.
    [[nodiscard]] Result<std::optional<protocol::AuditCheckpoint>> after(quint64 size);
    /// Oldest first.
    [[nodiscard]] Result<QList<protocol::AuditCheckpoint>> all();
    /// The last entry's number; 0 where there is none.
    [[nodiscard]] Result<quint64> length();

    enum class State : quint8 {
        Fresh, ///< nothing to do yet
        Due,
        Shorter, ///< the chain ends before its last checkpoint, or a number is missing behind it: somebody took entries away
    };
    /// \p epoch: of the server now. After a restore the last checkpoint is of another one, and a new one is due.
    [[nodiscard]] Result<State> state(const QByteArray& epoch, qint64 now);

    /// Puts the entries since the last checkpoint into the tree and signs it. Corrupt where they do not follow on it.
    [[nodiscard]] Result<protocol::AuditCheckpoint> sign(const QByteArray& epoch, const crypto::SigningKeyPair& key,
                                                         qint64 now);

    /// That a checkpoint of \p second entries begins with one of \p first; both in 0 .. length().
    [[nodiscard]] Result<QList<QByteArray>> proof(quint64 first, quint64 second);

private:
    [[nodiscard]] Result<crypto::MerkleFrontier> frontier();
    [[nodiscard]] Result<void> grow(crypto::MerkleFrontier& frontier, quint64 to);
    [[nodiscard]] Result<QByteArray> hashOf(quint64 begin, quint64 end);
    [[nodiscard]] Result<QByteArray> hashOfLeaves(quint64 begin, quint64 end);

    StoreDatabase& m_database;
    TenantId m_chain;
};

} // namespace kluis::server
