// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/Outbox.h"
#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QList>

namespace kluis::app {

/// Own operations that the server took and showed again, kept for some weeks: a server that is put back to a backup loses
/// what was newer, and who made it is the one to offer it once more (docs/decisions/0034). They hold what the records hold,
/// and leave the vault with them; of a document the content stays while it is held, unless room was needed. Not what its
/// author may not read.
///
/// Works within the caller's transaction; the database's thread.
class HeldEdits {
public:
    /// How long a backup may be old: milliseconds.
    static constexpr qint64 keptFor = 35LL * 24 * 3600 * 1000;

    explicit HeldEdits(storage::Database& database) : m_database(database) {}

    /// Takes an operation that came back out of the outbox.
    [[nodiscard]] Result<void> keep(const OutboxEntry& entry);
    /// It came again, in a pull from the beginning. \returns whether it is held.
    [[nodiscard]] Result<bool> seen(const OpId& id);
    /// Holds an own operation that came and is not held: one of before a change of scope, or of before this vault. It gets a
    /// place before everything that was made here since. Only plain, whole ones: what is sealed or left out can't be
    /// offered. Nor documents: their content need not be here.
    [[nodiscard]] Result<void> holdAnew(const protocol::Operation& op, qint64 dossier);
    /// Whether \p id is an operation of this vault that was queued before the one at \p position. A device's clock may have
    /// been put back between the two; where the vault itself was, it knows nothing of what it queued later.
    [[nodiscard]] Result<bool> wasMadeBefore(const OpId& id, qint64 position);
    /// Everything of the employer is fetched from the beginning: what does not come then, the server has lost.
    [[nodiscard]] Result<void> doubt(qint64 tenant);
    /// What did not come since doubt(), oldest first.
    [[nodiscard]] Result<QList<OutboxEntry>> lost(qint64 tenant);
    /// Own operations of which only this vault may still know, of every employer in doubt (Records::isInDoubt): what did not
    /// come since doubt(), and what was confirmed and has not come back. Costs nothing where none is in doubt.
    [[nodiscard]] Result<quint64> countInDoubt();
    /// Whether a revision of the number that \p item of \p entry was made on is the one that its author saw. Where what he
    /// had seen is gone it may be another one, but not where he made it himself and the server still has it. Malformed.
    [[nodiscard]] Result<bool> isBaseHere(const OutboxEntry& entry, const OutboxItem& item);
    /// Puts one into the outbox again, in its old place and under its old id.
    [[nodiscard]] Result<void> offer(const OutboxEntry& entry);

    [[nodiscard]] Result<void> purge(qint64 tenant);
    /// Drops a dossier's medical ones but not own working notes.
    [[nodiscard]] Result<void> purgeMedical(qint64 dossier);
    /// Drops those made before \p time, in Unix milliseconds.
    [[nodiscard]] Result<void> forgetBefore(qint64 time);
    /// Whether an own operation may only have sealed a medical value again that stood there before: so it is where what stood
    /// there is not here to compare with.
    [[nodiscard]] Result<bool> mayBeResealed(const OpId& id);
    /// Whether that revision of a record, with that value, was written on this computer.
    [[nodiscard]] Result<bool> madeHere(const RecordValue& value);

private:
    [[nodiscard]] Result<QList<OutboxItem>> items(qint64 position);
    [[nodiscard]] Result<bool> madeBase(const OutboxEntry& entry, const OutboxItem& item);

    storage::Database& m_database;
};

} // namespace kluis::app
