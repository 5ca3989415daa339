// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/AgreementStore.h"

#include "core/storage/Rows.h"
#include "server/store/StoreStatement.h"

namespace kluis::server {

Result<domain::FieldAgreement> AgreementStore::of(const TenantId& tenant)
{
    auto row = m_database.query("SELECT field FROM agreement_left_out WHERE tenant = ?1", tenant);
    QStringList leftOut;
    const auto walked = storage::forEachRow(row, [&] { leftOut.append(row->text(0)); });
    return walked ? Result<domain::FieldAgreement>(domain::FieldAgreement::received(leftOut)) : failure(walked);
}

Result<void> AgreementStore::set(const TenantId& tenant, const domain::FieldAgreement& agreement)
{
    auto done = m_database.run("DELETE FROM agreement_left_out WHERE tenant = ?1", tenant);
    for (const QString& field : agreement.leftOut()) {
        done = done ? m_database.run("INSERT INTO agreement_left_out (tenant, field) VALUES (?1, ?2)", tenant, field)
                    : done;
    }
    return done;
}

} // namespace kluis::server
