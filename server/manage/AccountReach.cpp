// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/AccountReach.h"

#include "core/domain/AccountRules.h"

#include <algorithm>

namespace kluis::server {

using protocol::GrantedTenant;

bool AccountReach::covers(const TenantId& employer, const QString& department) const
{
    return isWholePractice() || std::any_of(m_grants.begin(), m_grants.end(), [&](const GrantedTenant& own) {
               return own.tenant == employer && (own.department.isEmpty() || own.department == department);
           });
}

bool AccountReach::covers(domain::Role role, const QList<GrantedTenant>& grants) const
{
    if (isWholePractice()) {
        return role != domain::Role::System;
    }
    return domain::sideOf(role) == domain::RoleSide::Employer && !grants.isEmpty() &&
           std::all_of(grants.begin(), grants.end(),
                       [this](const GrantedTenant& grant) { return covers(grant.tenant, grant.department); });
}

Result<bool> AccountReach::covers(StoreDatabase& database, const Account& account) const
{
    const auto grants = AccountStore(database).grantsOf(account.id);
    return grants ? Result<bool>(covers(account.role, *grants)) : failure(grants);
}

} // namespace kluis::server
