// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ImportRunner.h"

#include "app/exchange/SetAsideNotes.h"
#include "app/vault/AuditQueue.h"
#include "app/vault/Records.h"
#include "app/vault/Vault.h"
#include "core/domain/FieldCatalogue.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

using intake::ImportedEmployee;
using intake::RefusedRow;
using storage::Transaction;

namespace {

/// A refusal of this one employee, after which the next is tried; anything else stops the import.
bool concernsOnlyTheRow(ErrorCode code)
{
    return code == ErrorCode::Forbidden || code == ErrorCode::InvalidArgument || code == ErrorCode::LimitExceeded ||
           code == ErrorCode::Exists || code == ErrorCode::NotFound || code == ErrorCode::NotConfirmed;
}

AbsenceReport::Reporter reporterOf(const SessionIdentity& session)
{
    return {.login = session.login,
            .role = session.role,
            .now = QDateTime::fromMSecsSinceEpoch(session.clock->unixMillis())};
}

} // namespace

ImportRunner::ImportRunner(Vault& vault, VaultReader& reader, protocol::GrantedTenant employer, QString ground)
    : m_vault(vault), m_employer(employer), m_isMedical(domain::isMedical(vault.session().role)),
      m_ground(std::move(ground)), m_planner(reader, std::move(employer), reporterOf(vault.session())),
      m_journal(vault.database())
{
}

Result<void> ImportRunner::run(intake::IntakeReader& file, ImportOutcome& outcome, const ProgressHandler& progress)
{
    const auto agreement = Records::agreement(m_vault.database(), m_employer.tenant);
    if (!agreement) {
        return failure(agreement);
    }
    m_agreement = *agreement;
    quint64 seen = 0;
    bool isAtEnd = false;
    while (!isAtEnd && !outcome.stopped) {
        Batch batch;
        // Rows, not employees: a file in which every row is refused can be stopped as well.
        for (int rows = 0; rows < batchEmployees; ++rows) {
            auto item = file.next();
            if (!item) {
                isAtEnd = true;
                break;
            }
            ++seen;
            if (auto* employee = std::get_if<ImportedEmployee>(&*item)) {
                leaveOut(*employee);
                batch.push_back(std::move(*employee));
            } else if (outcome.lines.size() < ImportOutcome::mostLines) {
                const auto& row = std::get<RefusedRow>(*item);
                outcome.lines.append({ImportLine::Kind::Refused, row.line, {}, {}, row.column, row.reason});
            }
        }
        auto taken = m_isMedical ? keepForDoctor(batch, outcome) : take(batch, outcome);
        if (!taken) {
            return taken;
        }
        outcome.stopped = progress && !progress({.phase = QStringLiteral("import"), .done = seen, .total = 0});
    }
    outcome.report = file.report();
    for (RefusedRow& row : m_refused) {
        outcome.report.addRefused(std::move(row));
    }
    for (auto left = m_leftOut.cbegin(); left != m_leftOut.cend(); ++left) {
        const auto* field = domain::FieldCatalogue::find(left.key());
        outcome.report.notices.append(
            tr("%1 Values not taken over: %2.").arg(domain::FieldAgreement::refusal(*field)).arg(left.value()));
    }
    return {};
}

/// Columns of a file with columns are refused before (Exchange); a message's elements are nobody's to take out of it.
void ImportRunner::leaveOut(ImportedEmployee& employee)
{
    const auto strip = [this](domain::FieldValues& fields) {
        fields.removeIf([this](std::pair<const QString&, QString&> value) {
            const auto* field = domain::FieldCatalogue::find(value.first);
            const bool isLeft = field != nullptr && !m_agreement.covers(*field);
            if (isLeft) {
                ++m_leftOut[value.first];
            }
            return isLeft;
        });
    };
    if (m_agreement.leftOut().isEmpty()) {
        return;
    }
    strip(employee.fields);
    for (intake::ImportedAbsence& absence : employee.absences) {
        strip(absence.fields);
    }
}

Result<void> ImportRunner::take(const Batch& batch, ImportOutcome& outcome)
{
    if (outcome.dryRun) {
        return takeEach(batch, outcome);
    }
    auto transaction = Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    if (auto taken = takeEach(batch, outcome); !taken) {
        return taken;
    }
    if (outcome.run != 0) {
        if (auto counted = m_journal.count(outcome.run, outcome.created, outcome.updated); !counted) {
            return counted;
        }
    }
    const auto committed = transaction->commit();
    AuditQueue(m_vault.database()).forgetUsedKeys();
    m_planner.forget();
    return committed;
}

Result<void> ImportRunner::takeEach(const Batch& batch, ImportOutcome& outcome)
{
    for (const ImportedEmployee& employee : batch) {
        if (auto taken = takeEmployee(employee, outcome); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> ImportRunner::takeEmployee(const ImportedEmployee& employee, ImportOutcome& outcome)
{
    using Kind = PlannedEmployee::Kind;
    auto planned = m_planner.plan(employee);
    if (!planned) {
        return failure(planned);
    }
    for (RefusedRow& row : planned->refused) {
        refuse(std::move(row), employee.personnelNumber, outcome);
    }
    nameSetAside(employee, outcome);
    if (planned->kind == Kind::Same || planned->kind == Kind::Refuse) {
        outcome.unchanged += planned->kind == Kind::Same ? 1 : 0;
        return logSetAside(employee, planned->dossier, outcome);
    }
    DossierId dossier = planned->dossier;
    if (!outcome.dryRun) {
        // Whole or not at all: an employee whose second half is refused leaves no first half.
        auto transaction = Transaction::begin(m_vault.database());
        if (!transaction) {
            return failure(transaction);
        }
        auto applied = apply(*planned);
        if (!applied && concernsOnlyTheRow(applied.error().code())) {
            refuse({employee.line, {}, applied.error().sentence()}, employee.personnelNumber, outcome);
            return {};
        }
        if (!applied) {
            return failure(applied);
        }
        dossier = *applied;
        auto written = journal(*planned, dossier, outcome);
        written = written ? transaction->commit() : written;
        if (!written) {
            return written;
        }
    }
    m_planner.note(employee.personnelNumber, *planned, dossier);
    (planned->kind == Kind::Add ? outcome.created : outcome.updated) += 1;
    addLine(employee, *planned, outcome);
    return logSetAside(employee, dossier, outcome);
}

Result<void> ImportRunner::logSetAside(const ImportedEmployee& employee, const DossierId& dossier,
                                       const ImportOutcome& outcome)
{
    if (employee.setAside.empty() || dossier.isNull() || outcome.dryRun) {
        return {};
    }
    return m_vault.record(protocol::AuditEventKind::SetAside, dossier);
}

void ImportRunner::nameSetAside(const ImportedEmployee& employee, ImportOutcome& outcome) const
{
    for (const intake::SetAside& value : employee.setAside) {
        if (outcome.lines.size() < ImportOutcome::mostLines) {
            outcome.lines.append(
                {ImportLine::Kind::SetAside, value.line, employee.personnelNumber, {}, value.place, {}});
        }
    }
}

/// A new dossier begins with its administrative fields; what the file knows beyond them follows.
Result<DossierId> ImportRunner::apply(const PlannedEmployee& planned)
{
    const bool isNew = planned.kind == PlannedEmployee::Kind::Add;
    const auto dossier =
        isNew ? m_vault.addDossier(m_employer.tenant, planned.begin) : Result<DossierId>(planned.dossier);
    if (!dossier || planned.changes.isEmpty()) {
        return dossier;
    }
    const auto set = m_vault.setFields(*dossier, planned.changes);
    return set ? dossier : failure(set);
}

Result<void> ImportRunner::journal(const PlannedEmployee& planned, const DossierId& dossier, ImportOutcome& outcome)
{
    if (outcome.run == 0) {
        const auto begun = m_journal.begin(m_employer.tenant, outcome.kind, m_vault.clock().unixMillis());
        if (!begun) {
            return failure(begun);
        }
        outcome.run = *begun;
    }
    return planned.kind == PlannedEmployee::Kind::Add
               ? m_journal.made(outcome.run, dossier)
               : m_journal.changed(outcome.run, dossier, planned.before, planned.changes);
}

/// Not by batches: what a note is sealed under must be in the vault before the next is sealed.
Result<void> ImportRunner::keepForDoctor(const Batch& batch, ImportOutcome& outcome)
{
    SetAsideNotes notes(m_vault, m_ground);
    for (const ImportedEmployee& employee : batch) {
        ++outcome.unchanged;
        if (employee.setAside.empty()) {
            continue;
        }
        nameSetAside(employee, outcome);
        const auto dossier = m_planner.find(employee.personnelNumber);
        if (m_ground.isEmpty() && dossier) {
            if (auto logged = logSetAside(employee, *dossier, outcome); !logged) {
                return logged;
            }
            continue;
        }
        auto kept = dossier && !outcome.dryRun ? notes.keep(*dossier, employee.setAside)
                    : dossier                  ? Result<qint64>(0)
                                               : failure(dossier);
        if (!kept && !concernsOnlyTheRow(kept.error().code())) {
            return failure(kept);
        }
        if (!kept) {
            refuse({employee.line, {}, kept.error().sentence()}, employee.personnelNumber, outcome);
            continue;
        }
        outcome.kept += *kept;
    }
    return {};
}

void ImportRunner::refuse(RefusedRow row, const QString& number, ImportOutcome& outcome)
{
    if (outcome.lines.size() < ImportOutcome::mostLines) {
        outcome.lines.append({ImportLine::Kind::Refused, row.line, number, {}, row.column, row.reason});
    }
    m_refused.push_back(std::move(row));
}

void ImportRunner::addLine(const ImportedEmployee& employee, const PlannedEmployee& planned, ImportOutcome& outcome)
{
    if (outcome.lines.size() >= ImportOutcome::mostLines) {
        return;
    }
    const bool isNew = planned.kind == PlannedEmployee::Kind::Add;
    outcome.lines.append({isNew ? ImportLine::Kind::Added : ImportLine::Kind::Changed,
                          employee.line,
                          employee.personnelNumber,
                          planned.begin.keys() + planned.changes.keys(),
                          {},
                          {}});
}

} // namespace kluis::app
