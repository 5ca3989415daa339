// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/AccountStore.h"

#include <QJsonObject>

namespace kluis::server {

/// An account as the operator's commands print it: who, in which role and state, for which employers and departments,
/// from how many devices. Never a key or a secret. The database's thread.
class AccountJson {
public:
    /// Errors: as the store.
    [[nodiscard]] static Result<QJsonObject> of(StoreDatabase& database, const Account& account);

    AccountJson() = delete;
};

} // namespace kluis::server
