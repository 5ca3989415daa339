// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/exchange/ImportJournal.h"
#include "app/exchange/ImportPlanner.h"
#include "core/intake/IntakeReader.h"

namespace kluis::app {

class Vault;

/// Brings what a reader gives into the open vault as ordinary edits of the person who imports: dossiers that are new are
/// made, fields that differ are set, the rest is left alone, so that the same file twice changes nothing. Employees go in
/// by batches, each one durable transaction with the journal of what it did: stopped or cut off half-way, nothing is lost,
/// nothing is done twice, and what was done can be undone.
///
/// A medical role can't set an employer's fields. For it an import only keeps what the employer should not have passed on,
/// and that only on a ground (SetAsideNotes). Whatever is set aside and not kept is an event of the audit log. Engine
/// thread.
class ImportRunner {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ImportRunner)

public:
    static constexpr int batchEmployees = 100;

    /// All must outlive it. \p ground as ImportInput::ground.
    ImportRunner(Vault& vault, VaultReader& reader, protocol::GrantedTenant employer, QString ground = {});

    /// \p outcome's kind and dryRun are set. Progress in employees, phase "import"; false stops it, which is no error.
    [[nodiscard]] Result<void> run(intake::IntakeReader& file, ImportOutcome& outcome, const ProgressHandler& progress);

private:
    using Batch = std::vector<intake::ImportedEmployee>;

    /// Takes out of \p employee what the employer's agreement leaves out, and counts it.
    void leaveOut(intake::ImportedEmployee& employee);
    [[nodiscard]] Result<void> take(const Batch& batch, ImportOutcome& outcome);
    [[nodiscard]] Result<void> takeEach(const Batch& batch, ImportOutcome& outcome);
    [[nodiscard]] Result<void> takeEmployee(const intake::ImportedEmployee& employee, ImportOutcome& outcome);
    [[nodiscard]] Result<DossierId> apply(const PlannedEmployee& planned);
    [[nodiscard]] Result<void> journal(const PlannedEmployee& planned, const DossierId& dossier,
                                       ImportOutcome& outcome);
    [[nodiscard]] Result<void> keepForDoctor(const Batch& batch, ImportOutcome& outcome);
    /// The audit log hears that \p employee's row told what it may not; \p dossier may be null.
    [[nodiscard]] Result<void> logSetAside(const intake::ImportedEmployee& employee, const DossierId& dossier,
                                           const ImportOutcome& outcome);
    void nameSetAside(const intake::ImportedEmployee& employee, ImportOutcome& outcome) const;
    void refuse(intake::RefusedRow row, const QString& number, ImportOutcome& outcome);
    void addLine(const intake::ImportedEmployee& employee, const PlannedEmployee& planned, ImportOutcome& outcome);

    Vault& m_vault;
    protocol::GrantedTenant m_employer;
    bool m_isMedical;
    QString m_ground;
    domain::FieldAgreement m_agreement;
    QMap<QString, qint64> m_leftOut; ///< values not taken over, by field
    ImportPlanner m_planner;
    ImportJournal m_journal;
    std::vector<intake::RefusedRow> m_refused; ///< beside those of the reader
};

} // namespace kluis::app
