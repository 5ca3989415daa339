// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/admin/UserAdministration.h"
#include "server/store/AccountStore.h"
#include "server/store/DeviceStore.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace kluis::server {

namespace {

struct DeviceCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DeviceCommandTexts)
};

QString stateText(StoredDeviceState state)
{
    switch (state) {
    case StoredDeviceState::Active:
        return QStringLiteral("active");
    case StoredDeviceState::NeedsCertificate:
        return QStringLiteral("needs-certificate");
    case StoredDeviceState::Revoked:
        break;
    }
    return QStringLiteral("revoked");
}

QString timeText(const std::optional<qint64>& millis)
{
    return millis ? QDateTime::fromMSecsSinceEpoch(*millis, Qt::UTC).toString(Qt::ISODate) : QString();
}

Result<CommandOutput> listDevices(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    if (auto recorded =
            recordCommand(data->store(), ServerEventKind::AccountsListed, input.clock, QStringLiteral("devices"));
        !recorded) {
        return failure(recorded);
    }
    return data->store().read<CommandOutput>([&](StoreDatabase& database) -> Result<CommandOutput> {
        auto accounts = AccountStore(database).accounts();
        auto devices = DeviceStore(database).devices();
        if (!accounts || !devices) {
            return accounts ? Result<CommandOutput>(failure(devices)) : failure(accounts);
        }
        QHash<UserId, Account> owners;
        for (const Account& account : *accounts) {
            owners.insert(account.id, account);
        }
        QJsonArray list;
        QStringList lines;
        for (const Device& device : *devices) {
            const Account owner = owners.value(device.user);
            if (owner.role == domain::Role::System || (input.isSet("user") && owner.login != input.value("user"))) {
                continue;
            }
            list.append(QJsonObject{{QStringLiteral("device"), device.id.toString()},
                                    {QStringLiteral("user"), owner.login},
                                    {QStringLiteral("name"), device.name},
                                    {QStringLiteral("platform"), device.platform},
                                    {QStringLiteral("state"), stateText(device.state)},
                                    {QStringLiteral("lastLogin"), timeText(device.lastLoginAt)}});
            lines.append(QStringLiteral("%1  %2  %3  %4")
                             .arg(device.id.toString(), owner.login, stateText(device.state), device.name));
        }
        CommandOutput output;
        output.json = list;
        output.text = lines.join(u'\n');
        return output;
    });
}

Result<CommandOutput> revokeDevice(const CommandInput& input)
{
    const auto id = DeviceId::fromString(input.argument(0));
    if (!id) {
        return fail(ErrorCode::InvalidArgument, DeviceCommandTexts::tr("Give a device's id as device list shows it."),
                    QStringLiteral("device"));
    }
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto done = data->store().write<void>([&](StoreDatabase& database) {
        return UserAdministration(database, data->keys(), input.clock).revokeDevice(*id);
    });
    if (!done) {
        return failure(done);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("device"), id->toString()}};
    output.text =
        DeviceCommandTexts::tr("Revoked: its session has ended, and its vault stays shut once its lease is over.");
    return output;
}

} // namespace

QList<Command> deviceCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"device list",
         "",
         "Lists the devices.",
         0,
         {data, {QStringLiteral("user"), QStringLiteral("Only this person's."), QStringLiteral("LOGIN")}},
         listDevices},
        {"device revoke", "DEVICE", "Takes a lost or old device's access away.", 1, {data}, revokeDevice},
    };
}

} // namespace kluis::server
