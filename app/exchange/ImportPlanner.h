// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/AbsenceReport.h"
#include "app/vault/VaultReader.h"
#include "core/intake/ImportReport.h"
#include "core/protocol/AccountMessages.h"

#include <QHash>

namespace kluis::app {

/// What an import would do with one employee.
struct PlannedEmployee {
    enum class Kind : quint8 {
        Add,
        Change,
        Same,
        Refuse, ///< nothing of it; reason says why
    };
    Kind kind = Kind::Same;
    DossierId dossier;                       ///< of Change and Same
    domain::FieldValues begin;               ///< of Add: what the dossier begins with
    domain::FieldValues changes;             ///< fields that get another value; of Add: beside begin
    domain::FieldValues before;              ///< what they are now, an empty text for nothing
    std::vector<intake::RefusedRow> refused; ///< the employee, or only some of the absences
};

/// Compares what a file tells with what the vault holds. A dry run and a real one ask the same planner, so that one does
/// what the other said. An employee who comes more than once in a file is compared with what the rows before would have
/// made of him. Engine thread.
class ImportPlanner {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ImportPlanner)

public:
    /// \p reader must outlive it.
    ImportPlanner(VaultReader& reader, protocol::GrantedTenant employer, AbsenceReport::Reporter reporter);

    /// Errors are those of the vault; what is wrong with the employee is in the plan.
    [[nodiscard]] Result<PlannedEmployee> plan(const intake::ImportedEmployee& employee);
    /// What was planned for \p number counts from here on, though the reader does not see it yet. \p dossier: the one
    /// that was made, if any.
    void note(const QString& number, const PlannedEmployee& planned, const DossierId& dossier);
    /// The reader sees all of it now.
    void forget() { m_noted.clear(); }
    /// The dossier of that personnel number; NotFound.
    [[nodiscard]] Result<DossierId> find(const QString& number);

private:
    /// What rows before made of somebody.
    struct Noted {
        bool isNew = false;
        DossierId dossier;
        domain::FieldValues changes;
    };
    [[nodiscard]] Result<domain::FieldValues> valuesOf(const QString& number, const DossierId& dossier);
    void planAbsences(const intake::ImportedEmployee& employee, domain::FieldValues& after, PlannedEmployee& planned);
    [[nodiscard]] PlannedEmployee refused(const intake::ImportedEmployee& employee, const QString& reason) const;

    VaultReader& m_reader;
    protocol::GrantedTenant m_employer;
    AbsenceReport::Reporter m_reporter;
    QHash<QString, Noted> m_noted;
};

} // namespace kluis::app
