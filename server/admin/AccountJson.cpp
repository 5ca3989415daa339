// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccountJson.h"

#include "server/store/DeviceStore.h"

#include <QJsonArray>

namespace kluis::server {

namespace {

QString stateText(const Account& account)
{
    if (account.disabled) {
        return QStringLiteral("disabled");
    }
    switch (account.state) {
    case AccountState::Invited:
        return QStringLiteral("invited");
    case AccountState::Enrolled:
        return QStringLiteral("enrolled");
    case AccountState::Active:
        break;
    }
    return QStringLiteral("active");
}

} // namespace

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
        {QStringLiteral("user"), account.login},       {QStringLiteral("id"), account.id.toString()},
        {QStringLiteral("name"), account.displayName}, {QStringLiteral("role"), domain::roleName(account.role)},
        {QStringLiteral("state"), stateText(account)}, {QStringLiteral("employers"), employers},
        {QStringLiteral("devices"), devices->size()}};
}

} // namespace kluis::server
