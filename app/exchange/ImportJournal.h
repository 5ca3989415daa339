// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/ImportValues.h"
#include "core/domain/Field.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

namespace kluis::app {

/// Which operations an import made: for each employee what the fields were and became. Only the newest imports are kept.
/// Works within the caller's transaction, the same as that of the edits; the database's thread.
class ImportJournal {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ImportJournal)

public:
    static constexpr int mostRuns = 20;

    explicit ImportJournal(storage::Database& database) : m_database(database) {}

    /// A new import at that employer; the oldest goes when there are too many. \returns its number.
    [[nodiscard]] Result<qint64> begin(const TenantId& tenant, intake::FileKind kind, qint64 at);
    /// The dossier was made, all that waits for it now by the import.
    [[nodiscard]] Result<void> made(qint64 run, const DossierId& dossier);
    [[nodiscard]] Result<void> changed(qint64 run, const DossierId& dossier, const domain::FieldValues& before,
                                       const domain::FieldValues& after);
    [[nodiscard]] Result<void> count(qint64 run, qint64 created, qint64 updated);

    /// The newest first.
    [[nodiscard]] Result<QList<ImportRun>> runs();
    /// NotFound.
    [[nodiscard]] Result<ImportRun> run(qint64 number);

    /// What it did to one employee.
    struct Change {
        qint64 number = 0;
        DossierId dossier;
        qint64 made = 0; ///< see the table
        domain::FieldValues before;
        domain::FieldValues after;
    };
    /// The latest changes first, those before \p before, at most \p limit: undoing goes backwards.
    [[nodiscard]] Result<QList<Change>> changes(qint64 run, qint64 before, int limit);
    [[nodiscard]] Result<void> forget(const Change& change);
    [[nodiscard]] Result<void> noteUndone(qint64 run, qint64 at);

private:
    storage::Database& m_database;
};

} // namespace kluis::app
