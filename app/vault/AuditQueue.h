// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/AuditRatchet.h"
#include "core/protocol/AuditMessages.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QList>

namespace kluis::app {

/// What happened on this device, numbered without gaps and chained by hash, until the server has it (SECURITY B4). The last
/// ones that it has are kept for a while: it may lose them again when a backup is put back. Each has a MAC under a key that
/// is gone once the next one is here (docs/decisions/0075): the key moves on in the transaction of the event.
/// Works within the caller's transaction, so that an edit and its event are one; the database's thread.
class AuditQueue {
public:
    explicit AuditQueue(storage::Database& database) : m_database(database) {}

    /// Gives \p event its number, its place in the chain and its MAC, and queues it. Begins a ratchet where there is none.
    [[nodiscard]] Result<void> append(protocol::AuditEvent event);

    /// After the commit of an event: the write-ahead log has the pages as they were, and the keys of earlier events in them.
    /// It is emptied, unless somebody is reading; then after a later event.
    void forgetUsedKeys();

    struct Batch {
        QList<QByteArray> events;
        QList<QByteArray> macs; ///< one an event; empty for what an earlier program queued
        quint64 last = 0;       ///< number of the last of them
        QByteArray ratchet;     ///< crypto::RatchetId; empty: none yet
        QByteArray start;       ///< protocol::AuditRatchetStart as encoded, until agreed(). Wipe it
    };
    /// The oldest events, at most as many as one message takes, and what the server needs to check them.
    [[nodiscard]] Result<Batch> oldest();
    /// The server has them up to and including this number.
    [[nodiscard]] Result<void> received(quint64 lastNumber);
    /// The server has the ratchet's first key: it is wiped here.
    [[nodiscard]] Result<void> agreed();
    /// The server has no ratchet of this device, or another one: the next event begins a new one. Only while none waits.
    [[nodiscard]] Result<void> forgetRatchet();
    /// Begins a ratchet behind the last event, without waiting for the next: those that wait have the MACs of one that is
    /// not here, and are bound by the number and hash it begins with. Only where there is none.
    [[nodiscard]] Result<void> beginRatchet();
    /// It has them up to this number only, whatever it had before: what follows waits again. \returns false, and nothing
    /// changes, when what follows is not here any more.
    [[nodiscard]] Result<bool> sendAfter(quint64 lastNumber);
    /// Puts all that wait, in their order, behind the event \p lastNumber that the server holds, with \p lastHash: after
    /// the vault or the server went back to an earlier state. An event the server has may be there twice then; none is
    /// missing. Their MACs are those of a new ratchet.
    [[nodiscard]] Result<void> continueAfter(quint64 lastNumber, const QByteArray& lastHash);
    /// How many wait.
    [[nodiscard]] Result<quint64> count();
    /// So many are kept after the server received them: months of a person's work.
    static constexpr qint64 keptEvents = 5'000;

private:
    /// The last event that was written.
    struct Head {
        quint64 number = 0;
        QByteArray hash;
    };
    [[nodiscard]] Result<Head> head();
    [[nodiscard]] Result<QByteArray> sealed(const QByteArray& event, quint64 lastNumber, const QByteArray& lastHash);
    [[nodiscard]] Result<void> begin(const crypto::AuditRatchet& ratchet, quint64 lastNumber,
                                     const QByteArray& lastHash);
    [[nodiscard]] Result<void> addStart(Batch& batch);

    storage::Database& m_database;
};

} // namespace kluis::app
