// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccountJson.h"

#include "core/protocol/ManageMessages.h"
#include "server/store/DeviceStore.h"

#include <QJsonArray>

namespace kluis::server {

using protocol::ManagedAccount; // whose states have the numbers of AccountState

Result<QJsonObject> AccountJson::of(StoreDatabase& database, const Account& account)
{
    auto grants = AccountStore(database).grantsOf(account.id);
    auto devices = DeviceStore(database).devicesOf(account.id);
    if (!grants || !devices) {
        return grants ? Result<QJsonObject>(failure(devices)) : failure(grants);
    }
    QJsonArray employers;
    for (const protocol::GrantedTenant& grant : *grants) {
        employers.append(QJsonObject{{QStringLiteral("employer"), grant.shortName},
                                     {QStringLiteral("department"), grant.department}});
    }
    return QJsonObject{
        {QStringLiteral("user"), account.login},
        {QStringLiteral("id"), account.id.toString()},
        {QStringLiteral("name"), account.displayName},
        {QStringLiteral("role"), domain::roleName(account.role)},
        {QStringLiteral("state"), ManagedAccount::stateName(ManagedAccount::State(account.state), account.disabled)},
        {QStringLiteral("employers"), employers},
        {QStringLiteral("devices"), devices->size()}};
}

} // namespace kluis::server
