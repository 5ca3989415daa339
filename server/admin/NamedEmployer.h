// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/AccountStore.h"

#include <QCoreApplication>

namespace kluis::server {

/// The employer that a command names. Within the caller's transaction; the database's thread.
class NamedEmployer {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::NamedEmployer)

public:
    /// NotFound, naming it.
    [[nodiscard]] static Result<Tenant> in(StoreDatabase& database, const QString& shortName)
    {
        const auto tenant = AccountStore(database).tenant(shortName);
        if (!tenant) {
            return failure(tenant);
        }
        return *tenant ? Result<Tenant>(**tenant)
                       : fail(ErrorCode::NotFound, tr("There is no employer \"%1\".").arg(shortName));
    }

    NamedEmployer() = delete;
};

} // namespace kluis::server
