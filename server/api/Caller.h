// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"

#include <QByteArray>
#include <QList>

namespace kluis::server {

/// Who is asking, as the session and the request's proof established it in this very request. Handlers get
/// it by reference and never ask for it again.
struct Caller {
    UserId user;
    DeviceId device;
    QByteArray devicePublicKey; ///< 32 bytes
    QString program;            ///< what the device ran when it last asked
    bool deviceCertified = false;
    bool tokensAreNew = false; ///< nothing was asked with these tokens since they were renewed
    bool conductWaits = false; ///< the code of conduct in force was not accepted yet
    bool wipeOrdered = false;  ///< the device is to be wiped: it may only send what it holds
    domain::Role role = domain::Role::Planner;
    QList<protocol::GrantedTenant> grants;

    /// \returns the grant for \p tenant, or nothing.
    [[nodiscard]] const protocol::GrantedTenant* grantFor(const TenantId& tenant) const
    {
        for (const protocol::GrantedTenant& grant : grants) {
            if (grant.tenant == tenant) {
                return &grant;
            }
        }
        return nullptr;
    }
};

} // namespace kluis::server
