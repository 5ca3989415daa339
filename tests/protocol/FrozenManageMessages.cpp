// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ManageMessages.h"
#include "tests/protocol/FrozenMessages.h"

namespace kluis::protocol::test {

namespace {

const QString login = QStringLiteral("anna");
const QString employer = QStringLiteral("vermeer");
const QString department = QStringLiteral("Logistiek");
const QString code = QStringLiteral("123456");

GrantedTenant grant()
{
    return {idOf<TenantId>('t'), employer, QStringLiteral("Vermeer BV"), department};
}

ManagedAccount account()
{
    return {idOf<UserId>('u'),
            login,
            QStringLiteral("Anna Vermeer"),
            domain::Role::CaseManager,
            ManagedAccount::State::Active,
            true,
            {grant()},
            {{idOf<DeviceId>('d'), QStringLiteral("Balie"), QStringLiteral("linux"), OwnDevice::State::Revoked,
              frozenTime, frozenTime + 1}}};
}

} // namespace

QList<FrozenMessage> frozenManageMessages()
{
    return {
        FrozenMessage::of("ManagedAccount", account()),
        FrozenMessage::of("ManagedRequest", ManagedRequest{login}),
        FrozenMessage::of("ManagedPage", ManagedPage{{account().encode()}, true, {grant()}, true}),
        FrozenMessage::of(
            "NewAccount",
            NewAccount{login, QStringLiteral("Anna Vermeer"), domain::Role::Manager, {employer}, department, code}),
        FrozenMessage::of("AccountAct",
                          AccountAct{idOf<UserId>('u'), 3, employer, department, idOf<DeviceId>('d'), code}),
        FrozenMessage::of("AccountCode", AccountCode{idOf<UserId>('u'), QStringLiteral("ABCD-EFGH"), true}),
        FrozenMessage::of("EmployerAgreement", EmployerAgreement{employer, {QStringLiteral("bsn")}, code}),
    };
}

} // namespace kluis::protocol::test
