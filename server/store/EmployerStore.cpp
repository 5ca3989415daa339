// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/EmployerStore.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/storage/Rows.h"
#include "server/store/StoreStatement.h"

namespace kluis::server {

using domain::FieldValues;

Result<FieldValues> EmployerStore::values(const TenantId& tenant)
{
    auto row = m_database.query("SELECT field, value FROM employer_value WHERE tenant = ?1", tenant);
    FieldValues values;
    const auto walked = storage::forEachRow(row, [&] { values.insert(row->text(0), row->text(1)); });
    return walked ? Result<FieldValues>(std::move(values)) : failure(walked);
}

Result<FieldValues> EmployerStore::valuesFor(domain::Role role, const TenantId& tenant)
{
    auto all = values(tenant);
    if (all) {
        all->removeIf([role](const auto& value) {
            const domain::Field* field = domain::FieldCatalogue::find(value.key());
            return field == nullptr || !isKept(*field) || !domain::AccessPolicy::mayRead(role, *field);
        });
    }
    return all;
}

Result<void> EmployerStore::set(const TenantId& tenant, const domain::Field& field, const QString& value)
{
    auto done =
        m_database.run("DELETE FROM employer_value WHERE tenant = ?1 AND field = ?2", tenant, QString(field.id()));
    return !done || value.isEmpty()
               ? done
               : m_database.run("INSERT INTO employer_value (tenant, field, value) VALUES (?1, ?2, ?3)", tenant,
                                QString(field.id()), value);
}

bool EmployerStore::isKept(const domain::Field& field)
{
    return field.scope() == domain::FieldScope::Employer && field.id() != u"employer_id" &&
           field.id() != u"employer_name";
}

Result<EmployerStore::Counts> EmployerStore::counts(const TenantId& tenant)
{
    auto row =
        m_database.query("SELECT (SELECT count(*) FROM grant_ WHERE tenant = ?1), (SELECT count(*) FROM dossier d "
                         "JOIN tenant_stream s ON s.number = d.stream WHERE s.tenant = ?1)",
                         tenant);
    Counts counts;
    const auto read = storage::forEachRow(row, [&] { counts = {row->int64(0), row->int64(1)}; });
    return read ? Result<Counts>(counts) : failure(read);
}

} // namespace kluis::server
