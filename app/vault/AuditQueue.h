// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AuditMessages.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QList>

namespace kluis::app {

/// What happened on this device, numbered without gaps and chained by hash, until the server has it (SECURITY B4). The last
/// ones that it has are kept for a while: it may lose them again when a backup is put back.
/// Works within the caller's transaction, so that an edit and its event are one; the database's thread.
class AuditQueue {
public:
    explicit AuditQueue(storage::Database& database) : m_database(database) {}

    /// Gives \p event its number and place in the chain and queues it.
    [[nodiscard]] Result<void> append(protocol::AuditEvent event);

    struct Batch {
        QList<QByteArray> events;
        quint64 last = 0; ///< number of the last of them
    };
    /// The oldest events, at most as many as one message takes.
    [[nodiscard]] Result<Batch> oldest();
    /// The server has them up to and including this number.
    [[nodiscard]] Result<void> received(quint64 lastNumber);
    /// It has them up to this number only, whatever it had before: what follows waits again. \returns false, and nothing
    /// changes, when what follows is not here any more.
    [[nodiscard]] Result<bool> sendAfter(quint64 lastNumber);
    /// Puts all that wait, in their order, behind the event \p lastNumber that the server holds, with \p lastHash: after
    /// the vault or the server went back to an earlier state. An event the server has may be there twice then; none is
    /// missing.
    [[nodiscard]] Result<void> continueAfter(quint64 lastNumber, const QByteArray& lastHash);
    /// How many wait.
    [[nodiscard]] Result<quint64> count();
    /// So many are kept after the server received them: months of a person's work.
    static constexpr qint64 keptEvents = 5'000;

private:
    storage::Database& m_database;
};

} // namespace kluis::app
