// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/MerkleFrontier.h"
#include "core/protocol/AuditCheckpoint.h"
#include "server/audit/AuditFinding.h"
#include "server/store/ColumnCipher.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <vector>

namespace kluis::server {

/// Recomputes one audit chain from its beginning and says where and how it was tampered with. An entry is sealed for its
/// number, so one that moved tells which number it had; it is hashed with the one before, so one that was sealed anew does
/// not follow; and checkpoints tell what even the server's own keys can't mend. Feed it the entries in order, then end it.
/// One use, one thread.
class ChainVerifier {
public:
    /// \p checkpoints: of this chain, with good signatures, by size.
    ChainVerifier(const TenantId& chain, QList<protocol::AuditCheckpoint> checkpoints, const ColumnCipher& columns);

    void add(quint64 number, QByteArrayView sealed, QByteArrayView hash);
    [[nodiscard]] AuditChainReport finish();

private:
    /// Neighbours whose entries all moved by the same distance.
    struct Run {
        quint64 first = 0;
        quint64 last = 0;
        std::optional<qint64> offset; ///< number it was sealed for, less its own; nothing: it opens for none near by
    };
    /// An entry that opens nowhere near by, kept to see whether it is one from further away.
    struct Stray {
        quint64 number = 0;
        QByteArray sealed;
    };

    [[nodiscard]] std::optional<QByteArray> open(quint64 number, QByteArrayView sealed, std::optional<qint64>& offset);
    void follow(quint64 number, const std::optional<QByteArray>& event, bool isNeighbour, QByteArrayView hash);
    void note(quint64 number, const std::optional<qint64>& offset);
    void weigh();
    void weighStrays(const Run& run, qint64 base);
    [[nodiscard]] bool isSomewhereElse(const Stray& stray, qint64 base) const;
    void checkRoots();
    void checkRoot();

    TenantId m_chain;
    QList<protocol::AuditCheckpoint> m_checkpoints;
    const ColumnCipher& m_columns;
    AuditChainReport m_report;
    QList<Run> m_runs;
    std::vector<Stray> m_strays;
    quint64 m_last = 0;    ///< number of the last entry
    qint64 m_offset = 0;   ///< of the last run that opens
    QByteArray m_stored;   ///< hash of the last entry as it stands
    QByteArray m_computed; ///< and as it should be; empty where that can't be told
    quint64 m_doubted = 0; ///< the last entry when its two hashes differ
    crypto::MerkleFrontier m_tree;
    bool m_treeHolds = true; ///< no number is missing so far
    qsizetype m_nextCheckpoint = 0;
    QList<std::pair<quint64, quint64>> m_otherRoots; ///< last good size, and the one whose root differs
    quint64 m_goodSize = 0;
};

} // namespace kluis::server
