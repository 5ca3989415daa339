// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldCatalogue.h"
#include "server/store/AccountStore.h"
#include "server/store/EmployerStore.h"

namespace kluis::test {

/// An employer that is no self-insurer, as an administrator said of it: the usual one.
inline Result<server::Tenant> addPlainEmployer(server::StoreDatabase& database, const QString& shortName,
                                               const QString& name, qint64 now)
{
    auto tenant = server::AccountStore(database).addTenant(shortName, name, now);
    for (const QStringView field : {u"erd_zw", u"erd_wga"}) {
        if (tenant) {
            const auto said = server::EmployerStore(database).set(tenant->id, *domain::FieldCatalogue::find(field),
                                                                  QStringLiteral("false"));
            if (!said) {
                return failure(said);
            }
        }
    }
    return tenant;
}

} // namespace kluis::test
