// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Importer.h"

#include "core/crypto/Random.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "server/audit/AuditLog.h"

namespace kluis::server {

using domain::Category;
using domain::FieldValues;
using intake::ImportedEmployee;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;

namespace {

/// A dossier's fields, apart by category: an operation belongs to one. What an import has no right to is left out.
QMap<Category, FieldValues> byCategory(const FieldValues& fields)
{
    QMap<Category, FieldValues> parts;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const domain::Field* known = domain::FieldCatalogue::find(field.key());
        if (known != nullptr && known->scope() == domain::FieldScope::Dossier &&
            domain::AccessPolicy::mayWrite(domain::Role::System, *known)) {
            parts[known->category()].insert(field.key(), field.value());
        }
    }
    return parts;
}

} // namespace

OperationAuthor Importer::author() const
{
    return {m_keys.systemUser, m_keys.systemDevice, domain::Role::System, &m_keys.signingKey};
}

Result<ImportOutcome> Importer::run(const Tenant& tenant, QIODevice& file, const QMap<QString, QString>& overrides)
{
    intake::EmployeeImport employees(file, overrides);
    if (auto opened = employees.open(); !opened) {
        return failure(opened);
    }
    ImportOutcome outcome;
    Batch batch;
    const auto flush = [&]() -> Result<void> {
        auto stored = storeBatch(tenant, batch, outcome);
        batch.clear();
        return stored;
    };
    while (auto item = employees.next()) {
        auto* employee = std::get_if<ImportedEmployee>(&*item);
        if (employee == nullptr) {
            continue; // refused: the report holds it
        }
        batch.push_back(std::move(*employee));
        if (batch.size() >= batchRows) {
            if (auto done = flush(); !done) {
                return failure(done);
            }
        }
    }
    if (auto done = flush(); !done) {
        return failure(done);
    }
    outcome.report = employees.report();
    return outcome;
}

Result<void> Importer::storeBatch(const Tenant& tenant, const Batch& batch, ImportOutcome& outcome)
{
    if (batch.empty()) {
        return {};
    }
    const qint64 now = m_clock.unixMillis();
    qint64 created = 0;
    qint64 updated = 0;
    const auto stored = m_store.write<void>([&](StoreDatabase& database) -> Result<void> {
        DirectWriter writer(database, now);
        for (const ImportedEmployee& employee : batch) {
            const auto change = storeEmployee(writer, tenant, employee);
            if (!change) {
                return failure(change);
            }
            created += *change == Change::Created;
            updated += *change == Change::Updated;
        }
        if (created + updated == 0) {
            return {};
        }
        ServerEvent event;
        event.kind = ServerEventKind::Imported;
        event.time = now;
        event.tenant = tenant.id;
        event.user = m_keys.systemUser;
        event.device = m_keys.systemDevice;
        event.count = quint64(created + updated);
        return AuditLog::append(database, event);
    });
    if (stored) {
        outcome.created += created;
        outcome.updated += updated;
        outcome.unchanged += qint64(batch.size()) - created - updated;
    }
    return stored;
}

Result<Importer::Change> Importer::storeEmployee(DirectWriter& writer, const Tenant& tenant,
                                                 const ImportedEmployee& employee)
{
    const auto known = writer.records().dossier(tenant.id, employee.personnelNumber);
    if (!known) {
        return failure(known);
    }
    return *known ? updateDossier(writer, **known, employee) : createDossier(writer, tenant, employee);
}

Result<Importer::Change> Importer::createDossier(DirectWriter& writer, const Tenant& tenant,
                                                 const ImportedEmployee& employee)
{
    auto parts = byCategory(employee.fields);
    Operation op = writer.draft(author(), OperationKind::Dossier);
    op.tenant = tenant.id;
    op.dossier = crypto::randomId<DossierId>();
    const FieldValues administrative = parts.take(Category::Administrative);
    for (auto field = administrative.cbegin(); field != administrative.cend(); ++field) {
        op.items.append(OperationItem::plain(field.key().toUtf8(), field.key(), field.value(), 0));
    }
    const DossierId dossier = op.dossier;
    if (auto made = writer.write(author(), std::move(op)); !made) {
        return failure(made);
    }
    for (const FieldValues& fields : std::as_const(parts)) {
        if (auto written = writeFields(writer, tenant.id, dossier, fields, {}); !written) {
            return failure(written);
        }
    }
    return Change::Created;
}

Result<Importer::Change> Importer::updateDossier(DirectWriter& writer, const StoredDossier& dossier,
                                                 const ImportedEmployee& employee)
{
    const auto current = writer.values().fields(dossier.number);
    if (!current) {
        return failure(current);
    }
    FieldValues changed;
    for (auto field = employee.fields.cbegin(); field != employee.fields.cend(); ++field) {
        if (current->value(field.key()) != field.value()) {
            changed.insert(field.key(), field.value());
        }
    }
    const auto parts = byCategory(changed);
    if (parts.isEmpty()) {
        return Change::None;
    }
    const auto revisions = writer.values().revisions(dossier.number);
    if (!revisions) {
        return failure(revisions);
    }
    for (const FieldValues& fields : parts) {
        if (auto written = writeFields(writer, dossier.tenant, dossier.id, fields, *revisions); !written) {
            return failure(written);
        }
    }
    return Change::Updated;
}

/// \p fields all of one category.
Result<void> Importer::writeFields(DirectWriter& writer, const TenantId& tenant, const DossierId& dossier,
                                   const FieldValues& fields, const QHash<QString, quint64>& revisions)
{
    Operation op = writer.draft(author(), OperationKind::Field);
    op.tenant = tenant;
    op.dossier = dossier;
    op.category = domain::FieldCatalogue::find(fields.firstKey())->category();
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        op.items.append(
            OperationItem::plain(field.key().toUtf8(), field.key(), field.value(), revisions.value(field.key())));
    }
    if (auto written = writer.write(author(), std::move(op)); !written) {
        return failure(written);
    }
    return {};
}

} // namespace kluis::server
