// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/session/LeaseSweep.h"
#include "app/session/Profile.h"
#include "app/settings/ManagedSettings.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

/// The organisation takes the program off this computer. Where the window is open it is for the next hour.
Result<void> destroyByPolicy(CommandContext& context)
{
    auto engine = context.engine();
    return engine ? (*engine)->wipe() : failure(engine);
}

/// Works beside a running program, so without the engine and its lock on the folder.
Result<void> sweep(CommandContext& context)
{
    const QString folder = context.profileFolder();
    if (ManagedSettings({}).number(PolicyId::RemoveCaches) == 1 && Profile::load(folder)) {
        return destroyByPolicy(context);
    }
    const auto outcome = LeaseSweep::run(folder, SystemClock(), SystemMachineClock());
    if (!outcome) {
        return failure(outcome);
    }
    const bool removed = *outcome == LeaseSweep::Outcome::Removed;
    if (context.given().json()) {
        console::json({{QStringLiteral("removed"), removed}});
    } else if (removed) {
        console::line(tr("The time for working without the server had ended: the next start needs the server."));
    }
    return {};
}

} // namespace

QList<Command> sweepCommands()
{
    return {{{QStringLiteral("sweep"),
              {},
              tr("Remove an ended lease from the keychain; needs no password. For the system's scheduler."),
              0,
              0,
              {}},
             sweep}};
}

} // namespace kluis::app
