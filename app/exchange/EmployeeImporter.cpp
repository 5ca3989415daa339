// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/EmployeeImporter.h"

#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"
#include "core/domain/FieldCatalogue.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

namespace kluis::app {

namespace {

bool isAdministrative(const QString& fieldId)
{
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    return field != nullptr && field->category() == domain::Category::Administrative;
}

/// A refusal of this one employee, after which the next is tried; anything else stops the import.
bool concernsOnlyTheRow(ErrorCode code)
{
    return code == ErrorCode::Forbidden || code == ErrorCode::InvalidArgument || code == ErrorCode::LimitExceeded ||
           code == ErrorCode::Exists;
}

QJsonArray toJson(const std::vector<intake::RefusedRow>& rows)
{
    QJsonArray array;
    for (const intake::RefusedRow& row : rows) {
        array.append(QJsonObject{{QStringLiteral("line"), row.line},
                                 {QStringLiteral("column"), row.column},
                                 {QStringLiteral("reason"), row.reason}});
    }
    return array;
}

} // namespace

QJsonObject ImportOutcome::toJson() const
{
    const QJsonObject columns = report.toJson().value(QLatin1String("columns")).toObject();
    return {{QStringLiteral("created"), created},
            {QStringLiteral("updated"), updated},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("refused"), app::toJson(report.refusedRows)},
            {QStringLiteral("warnings"), app::toJson(report.warnings)},
            {QStringLiteral("ignoredColumns"), columns.value(QLatin1String("ignored"))},
            {QStringLiteral("refusedColumns"), columns.value(QLatin1String("refused"))}};
}

EmployeeImporter::EmployeeImporter(Vault& vault, VaultReader& reader, protocol::GrantedTenant employer)
    : m_vault(vault), m_reader(reader), m_employer(std::move(employer))
{
}

Result<ImportOutcome> EmployeeImporter::import(QIODevice& file, const QByteArray& mapping)
{
    auto overrides = intake::ColumnMapping::parseOverrides(mapping);
    if (!overrides) {
        return failure(overrides);
    }
    intake::EmployeeImport rows(file, *overrides);
    if (auto opened = rows.open(); !opened) {
        return failure(opened);
    }
    ImportOutcome outcome;
    std::vector<intake::RefusedRow> refusedHere;
    while (auto item = rows.next()) {
        const auto* employee = std::get_if<intake::ImportedEmployee>(&*item);
        if (employee == nullptr) {
            continue;
        }
        auto applied = apply(*employee, outcome);
        if (!applied && !concernsOnlyTheRow(applied.error().code())) {
            return failure(applied);
        }
        if (!applied) {
            refusedHere.push_back({employee->line, {}, applied.error().sentence()});
        }
    }
    outcome.report = rows.report();
    for (intake::RefusedRow& refused : refusedHere) {
        outcome.report.addRefused(std::move(refused));
    }
    return outcome;
}

Result<void> EmployeeImporter::apply(const intake::ImportedEmployee& employee, ImportOutcome& outcome)
{
    const auto dossier = m_reader.find(m_employer.shortName + QLatin1Char('/') + employee.personnelNumber);
    if (!dossier) {
        if (dossier.error().code() != ErrorCode::NotFound) {
            return failure(dossier);
        }
        auto created = create(employee);
        outcome.created += created ? 1 : 0;
        return created;
    }
    auto current = m_reader.values(*dossier);
    if (!current) {
        return failure(current);
    }
    domain::FieldValues changed;
    for (auto it = employee.fields.cbegin(); it != employee.fields.cend(); ++it) {
        if (current->value(it.key()) != it.value()) {
            changed.insert(it.key(), it.value());
        }
    }
    if (changed.isEmpty()) {
        ++outcome.unchanged;
        return {};
    }
    auto updated = m_vault.setFields(*dossier, changed);
    outcome.updated += updated ? 1 : 0;
    return updated;
}

/// A new dossier begins with its administrative fields; what the file knows beyond them follows.
Result<void> EmployeeImporter::create(const intake::ImportedEmployee& employee)
{
    domain::FieldValues administrative;
    domain::FieldValues others;
    for (auto it = employee.fields.cbegin(); it != employee.fields.cend(); ++it) {
        (isAdministrative(it.key()) ? administrative : others).insert(it.key(), it.value());
    }
    auto dossier = m_vault.addDossier(m_employer.tenant, administrative);
    if (!dossier) {
        return failure(dossier);
    }
    return others.isEmpty() ? Result<void>() : m_vault.setFields(*dossier, others);
}

} // namespace kluis::app
