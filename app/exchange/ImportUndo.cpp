// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ImportUndo.h"

#include "app/vault/AuditQueue.h"
#include "app/vault/Outbox.h"
#include "app/vault/Vault.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <limits>

namespace kluis::app {

using storage::Transaction;

namespace {

constexpr int batchChanges = 100;

} // namespace

storage::Database& ImportUndo::databaseOf(Vault& vault)
{
    return vault.database();
}

Result<UndoOutcome> ImportUndo::run(qint64 number, const ProgressHandler& progress)
{
    const auto known = m_journal.run(number);
    if (!known) {
        return failure(known);
    }
    if (known->undone) {
        return fail(ErrorCode::Conflict, tr("This import is undone already."));
    }
    UndoOutcome outcome;
    quint64 done = 0;
    const auto total = quint64(known->created + known->updated);
    while (!outcome.stopped) {
        const auto changes = m_journal.changes(number, std::numeric_limits<qint64>::max(), batchChanges);
        if (!changes) {
            return failure(changes);
        }
        if (changes->isEmpty()) {
            break;
        }
        auto transaction = Transaction::begin(m_vault.database());
        if (!transaction) {
            return failure(transaction);
        }
        for (const ImportJournal::Change& change : *changes) {
            if (auto taken = takeBack(change, outcome); !taken) {
                return failure(taken);
            }
        }
        if (auto committed = transaction->commit(); !committed) {
            return failure(committed);
        }
        AuditQueue(m_vault.database()).forgetUsedKeys();
        m_restored.clear();
        done += quint64(changes->size());
        outcome.stopped = progress && !progress({.phase = QStringLiteral("undo"), .done = done, .total = total});
    }
    if (!outcome.stopped) {
        if (auto noted = m_journal.noteUndone(number, m_vault.clock().unixMillis()); !noted) {
            return failure(noted);
        }
    }
    return outcome;
}

/// Out of the journal in the same transaction: what was taken back once is not taken back again.
Result<void> ImportUndo::takeBack(const ImportJournal::Change& change, UndoOutcome& outcome)
{
    auto taken = change.made == 0 ? restore(change, outcome) : remove(change, outcome);
    return taken ? m_journal.forget(change) : taken;
}

Result<void> ImportUndo::restore(const ImportJournal::Change& change, UndoOutcome& outcome)
{
    const auto current = m_reader.values(change.dossier);
    if (!current) {
        // Not in this person's scope any more.
        outcome.changedSince += change.after.size();
        return current.error().code() == ErrorCode::NotFound ? Result<void>() : failure(current);
    }
    domain::FieldValues& restored = m_restored[change.dossier];
    domain::FieldValues back;
    for (auto it = change.after.cbegin(); it != change.after.cend(); ++it) {
        const QString now = restored.value(it.key(), current->value(it.key()));
        const QString was = change.before.value(it.key());
        if (now == it.value()) {
            back.insert(it.key(), was);
            restored.insert(it.key(), was);
        } else if (now != was) {
            ++outcome.changedSince;
            if (outcome.left.size() < UndoOutcome::mostLeft) {
                outcome.left.append({change.dossier, it.key()});
            }
        }
    }
    if (back.isEmpty()) {
        return {};
    }
    outcome.restored += back.size();
    return m_vault.setFields(change.dossier, back);
}

Result<void> ImportUndo::remove(const ImportJournal::Change& change, UndoOutcome& outcome)
{
    const auto operation = making(change);
    if (operation) {
        ++outcome.removed;
        return m_vault.takeBack(*operation);
    }
    if (operation.error().code() != ErrorCode::NotFound) {
        return failure(operation);
    }
    ++outcome.dossiersLeft;
    if (outcome.left.size() < UndoOutcome::mostLeft) {
        outcome.left.append({change.dossier, {}});
    }
    return {};
}

Result<OpId> ImportUndo::making(const ImportJournal::Change& change)
{
    auto row = m_vault.database().query(
        "SELECT o.op_id FROM outbox o JOIN dossier d ON d.number = o.dossier WHERE d.id = ?1 AND o.kind = ?2 AND "
        "o.sent = 0 AND o.state = ?3 AND NOT EXISTS (SELECT 1 FROM outbox l WHERE l.dossier = o.dossier AND l.position "
        "> ?4)",
        change.dossier, quint8(protocol::OperationKind::Dossier), quint8(OutboxEntry::State::Waiting), change.made);
    OpId id;
    const auto walked = storage::forEachRow(row, [&] { id = OpId::fromBytes(row->blob(0)).value_or(OpId()); });
    if (!walked) {
        return failure(walked);
    }
    return id.isNull() ? fail(ErrorCode::NotFound, tr("The dossier stays.")) : Result<OpId>(id);
}

} // namespace kluis::app
