// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ImportPlanner.h"

#include "app/exchange/AbsenceMerge.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/ScalarValue.h"

namespace kluis::app {

using domain::FieldValues;
using intake::ImportedEmployee;

namespace {

bool isAdministrative(const QString& fieldId)
{
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    return field != nullptr && field->category() == domain::Category::Administrative;
}

/// A personnel file has one absence in columns of its own. It is reported, not written over what is there.
ImportedEmployee withAbsenceOfColumns(ImportedEmployee employee)
{
    const QString firstDay = employee.fields.take(QStringLiteral("first_sick_day"));
    if (firstDay.isEmpty()) {
        return employee;
    }
    intake::ImportedAbsence absence;
    absence.line = employee.line;
    absence.first = domain::parseDate(firstDay).value_or(QDate());
    absence.recovered = domain::parseDate(employee.fields.take(QStringLiteral("recovery_date"))).value_or(QDate());
    for (const char* id : {"expected_recovery", "safety_net_flag"}) {
        const QString fieldId = QString::fromLatin1(id);
        const QString value = employee.fields.take(fieldId);
        if (!value.isEmpty()) {
            absence.fields.insert(fieldId, value);
        }
    }
    employee.absences.insert(employee.absences.begin(), std::move(absence));
    return employee;
}

} // namespace

ImportPlanner::ImportPlanner(VaultReader& reader, protocol::GrantedTenant employer, AbsenceReport::Reporter reporter)
    : m_reader(reader), m_employer(std::move(employer)), m_reporter(std::move(reporter))
{
}

Result<DossierId> ImportPlanner::find(const QString& number)
{
    const auto noted = m_noted.constFind(number);
    if (noted != m_noted.cend()) {
        return noted->dossier;
    }
    return m_reader.find(m_employer.shortName + u'/' + number);
}

Result<FieldValues> ImportPlanner::valuesOf(const QString& number, const DossierId& dossier)
{
    const auto noted = m_noted.constFind(number);
    if (noted != m_noted.cend() && noted->isNew) {
        return noted->changes;
    }
    auto values = m_reader.values(dossier);
    if (values && noted != m_noted.cend()) {
        values->insert(noted->changes);
    }
    return values;
}

Result<PlannedEmployee> ImportPlanner::plan(const ImportedEmployee& given)
{
    const ImportedEmployee employee = withAbsenceOfColumns(given);
    const auto dossier = find(employee.personnelNumber);
    if (!dossier && dossier.error().code() != ErrorCode::NotFound) {
        return failure(dossier);
    }
    using Expects = ImportedEmployee::Expects;
    if (dossier && employee.expects == Expects::New) {
        return refused(employee, tr("The row says that the employee is new, and there is a dossier already."));
    }
    if (!dossier && employee.expects == Expects::Known) {
        return refused(employee, tr("The row says that the employee is known, and there is no dossier. Map the column "
                                    "of the status to nothing to import it all the same."));
    }
    if (!dossier && !employee.fields.contains(QStringLiteral("last_name"))) {
        return refused(employee, tr("There is no dossier with this personnel number. Import the employees first."));
    }
    const auto current = dossier ? valuesOf(employee.personnelNumber, *dossier) : Result<FieldValues>(FieldValues());
    if (!current) {
        return failure(current);
    }
    PlannedEmployee planned;
    planned.dossier = dossier.value_or(DossierId());
    FieldValues after = *current;
    after.insert(employee.fields);
    planAbsences(employee, after, planned);
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const QString now = current->value(it.key());
        if (now == it.value()) {
            continue;
        }
        const bool begins = !dossier && isAdministrative(it.key());
        (begins ? planned.begin : planned.changes).insert(it.key(), it.value());
        if (dossier) {
            planned.before.insert(it.key(), now);
        }
    }
    using Kind = PlannedEmployee::Kind;
    planned.kind = !dossier ? Kind::Add : planned.changes.isEmpty() ? Kind::Same : Kind::Change;
    // Nothing was told but absences, and none of them could be taken.
    const bool isRefused = planned.kind == Kind::Same && !planned.refused.empty();
    planned.kind = isRefused ? Kind::Refuse : planned.kind;
    return planned;
}

void ImportPlanner::planAbsences(const ImportedEmployee& employee, FieldValues& after, PlannedEmployee& planned)
{
    for (const intake::ImportedAbsence& absence : employee.absences) {
        const auto changes = AbsenceMerge::changes(after, absence, m_reporter);
        if (!changes) {
            planned.refused.push_back({absence.line, {}, changes.error().sentence()});
            continue;
        }
        after.insert(*changes);
    }
}

void ImportPlanner::note(const QString& number, const PlannedEmployee& planned, const DossierId& dossier)
{
    if (planned.kind != PlannedEmployee::Kind::Add && planned.kind != PlannedEmployee::Kind::Change) {
        return;
    }
    Noted& noted = m_noted[number];
    noted.isNew = noted.isNew || planned.kind == PlannedEmployee::Kind::Add;
    noted.dossier = dossier;
    noted.changes.insert(planned.begin);
    noted.changes.insert(planned.changes);
}

PlannedEmployee ImportPlanner::refused(const ImportedEmployee& employee, const QString& reason) const
{
    PlannedEmployee planned;
    planned.kind = PlannedEmployee::Kind::Refuse;
    planned.refused.push_back({employee.line, {}, reason});
    return planned;
}

} // namespace kluis::app
