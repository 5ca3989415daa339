// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/exchange/ImportJournal.h"
#include "app/vault/VaultReader.h"

#include <QHash>

namespace kluis::app {

class Vault;

/// Takes an import back as far as that overwrites nobody: a value that is still what the import wrote becomes again what
/// it was, by an ordinary edit; one that somebody changed since stays. A dossier that the import made goes, if nothing
/// else was written in it and the server can't have it; else it stays. Stopped half-way, the next try goes on. Engine
/// thread.
class ImportUndo {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ImportUndo)

public:
    /// Both must outlive it.
    ImportUndo(Vault& vault, VaultReader& reader) : m_vault(vault), m_reader(reader), m_journal(databaseOf(vault)) {}

    /// NotFound; Conflict when it is undone already. Progress in employees, phase "undo"; false stops it, which is no
    /// error.
    [[nodiscard]] Result<UndoOutcome> run(qint64 number, const ProgressHandler& progress);

private:
    [[nodiscard]] static storage::Database& databaseOf(Vault& vault);
    [[nodiscard]] Result<void> takeBack(const ImportJournal::Change& change, UndoOutcome& outcome);
    [[nodiscard]] Result<void> restore(const ImportJournal::Change& change, UndoOutcome& outcome);
    [[nodiscard]] Result<void> remove(const ImportJournal::Change& change, UndoOutcome& outcome);
    /// The waiting operation that makes the dossier, if nothing was written in it since and it was never sent.
    [[nodiscard]] Result<OpId> making(const ImportJournal::Change& change);

    Vault& m_vault;
    VaultReader& m_reader;
    ImportJournal m_journal;
    QHash<DossierId, domain::FieldValues> m_restored; ///< in this batch: the reader does not see it yet
};

} // namespace kluis::app
