// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace kluis::server {

/// A place of an audit chain that does not hold. Value type.
struct AuditFinding {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::AuditFinding)

public:
    enum class Kind : quint8 {
        Altered,    ///< not what the server wrote there
        Missing,    ///< taken out; the numbers are those the entries had
        Inserted,   ///< put in between
        Reordered,  ///< they stand in another order than they were written in
        Unlinked,   ///< somebody with the server's keys wrote one of these anew
        Rewritten,  ///< somebody with the server's keys wrote what follows on one of these anew
        Truncated,  ///< the end was taken off
        Checkpoint, ///< a checkpoint with that many entries is forged, or was taken away
    };
    Kind kind = Kind::Altered;
    quint64 first = 0; ///< entry numbers, from 1
    quint64 last = 0;

    /// A stable word: "altered", "missing", "inserted", "reordered", "unlinked", "rewritten", "truncated", "checkpoint".
    [[nodiscard]] QString word() const;
    /// What a person reads about the chain called \p chain.
    [[nodiscard]] QString sentence(const QString& chain) const;
    /// {kind, first, last}
    [[nodiscard]] QJsonObject toJson() const;
};

/// A chain after verifying it.
struct AuditChainReport {
    TenantId tenant;
    quint64 entries = 0;
    QByteArray head;          ///< 32 bytes
    quint64 brokenAt = 0;     ///< the first place that does not hold; 0: sound
    quint64 checkpoints = 0;  ///< that hold
    quint64 checkpointed = 0; ///< entries the last of those covers
    QList<AuditFinding> findings;

    void add(AuditFinding::Kind kind, quint64 first, quint64 last);
};

} // namespace kluis::server
