// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis device …`: a person's own computers.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DeviceCommands", text);
}

Result<void> list(CommandContext& context)
{
    const QString other = context.given().value("user");
    const bool isOwn = other.isEmpty();
    auto engine = isOwn ? context.openEngine() : context.openOrLogIn();
    const auto devices = !engine ? failure(engine) : isOwn ? (*engine)->devices() : (*engine)->devicesOf(other);
    if (!devices) {
        return failure(devices);
    }
    for (const OwnDevice& device : *devices) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("device"), device.id},
                                          {QStringLiteral("name"), device.name},
                                          {QStringLiteral("platform"), device.platform},
                                          {QStringLiteral("state"), device.state},
                                          {QStringLiteral("created"), Output::isoTime(device.createdAt)},
                                          {QStringLiteral("lastLogin"), Output::isoTime(device.lastLoginAt)},
                                          {QStringLiteral("thisOne"), device.thisOne}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4%5")
                              .arg(device.id, device.state, Output::isoTime(device.lastLoginAt), device.name,
                                   device.thisOne ? QStringLiteral("  ") + tr("(this one)") : QString()));
        }
    }
    return {};
}

Result<void> revoke(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    if (auto revoked = (*engine)->revokeDevice(context.given().argument(0)); !revoked) {
        return revoked;
    }
    if (!context.given().json()) {
        console::line(tr("Revoked: its session has ended, and its vault stays shut once its lease is over."));
    }
    return {};
}

Result<void> name(CommandContext& context)
{
    auto engine = context.openEngine();
    return engine ? (*engine)->nameDevice(context.given().argument(0), context.given().argument(1)) : failure(engine);
}

} // namespace

QList<Command> deviceCommands()
{
    return {
        {{QStringLiteral("device list"),
          {},
          tr("Your computers, and which of them may log in; with --user another person's, for administrators."),
          0,
          0,
          {}},
         list},
        {{QStringLiteral("device revoke"), QStringLiteral("DEVICE"), tr("Take a computer's access away."), 1, 1, {}},
         revoke},
        {{QStringLiteral("device name"), QStringLiteral("DEVICE TEXT"), tr("Give a computer another name."), 2, 2, {}},
         name},
    };
}

} // namespace kluis::app
