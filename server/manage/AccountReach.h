// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"
#include "core/protocol/AccountMessages.h"
#include "server/store/AccountStore.h"
#include "server/store/StoreDatabase.h"

#include <QList>
#include <QString>

#include <utility>

namespace kluis::server {

/// Which accounts an administrator answers for (docs/decisions/0095). One without employers answers for the whole practice.
/// One with employers is an employer's: for the people of these employers and nobody else, and never for who works at the
/// occupational-health service, whose accounts may not be managed by or for an employer (DOMAIN 1.5). Value type, any
/// thread.
class AccountReach {
public:
    /// \p grants the administrator's own.
    explicit AccountReach(QList<protocol::GrantedTenant> grants) : m_grants(std::move(grants)) {}

    [[nodiscard]] bool isWholePractice() const { return m_grants.isEmpty(); }
    /// Whether he may give access to this employer. \p department empty: all of it.
    [[nodiscard]] bool covers(const TenantId& employer, const QString& department) const;
    /// Whether he answers for somebody of this role with these grants.
    [[nodiscard]] bool covers(domain::Role role, const QList<protocol::GrantedTenant>& grants) const;
    /// The same for an account, with its grants from the store. The database's thread.
    [[nodiscard]] Result<bool> covers(StoreDatabase& database, const Account& account) const;

private:
    QList<protocol::GrantedTenant> m_grants;
};

} // namespace kluis::server
