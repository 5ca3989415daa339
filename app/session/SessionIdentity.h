// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/crypto/Signing.h"
#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kluis::app {

/// Who this device works as while the vault is open: as the lease, signed by the server, says. Owned by the engine,
/// which brings role and tenants up to date at each login; holders keep a reference and read what they need when
/// they need it. The engine's thread.
struct SessionIdentity {
    UserId user;
    DeviceId device;
    PracticeId practice;
    QString login;
    QString displayName;
    domain::Role role = domain::Role::Planner;
    QList<protocol::GrantedTenant> tenants;
    QByteArray serverPublicKey;                        ///< Ed25519, pinned at enrolment: leases, imports
    const crypto::SigningKeyPair* deviceKey = nullptr; ///< never null while the vault is open
    const Clock* clock = nullptr;                      ///< never null
    /// False on a further device whose certificate could not be made yet (medical role without account key): it
    /// reads, and keeps what is edited in the outbox, since the server would refuse it.
    bool mayPush = true;

    [[nodiscard]] const protocol::GrantedTenant* tenant(const TenantId& id) const
    {
        for (const auto& granted : tenants) {
            if (granted.tenant == id) {
                return &granted;
            }
        }
        return nullptr;
    }
};

} // namespace kluis::app
