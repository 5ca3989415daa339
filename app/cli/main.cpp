// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis`: the client's engine on a command line, for IT, scripts and tests.
#include "app/cli/CommandContext.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/session/ProcessHardening.h"
#include "core/crypto/Initialise.h"

#include <QGuiApplication>

#include <clocale>

using namespace kluis;
using namespace kluis::app;

int main(int argc, char** argv)
{
    ProcessHardening::apply();
    std::setlocale(LC_ALL, "");
    // The recovery kit is laid out with Qt Gui's text engine; nothing is ever shown on a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kluis"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KLUIS_VERSION));
    if (!crypto::initialise()) {
        Output::note(QCoreApplication::translate("main", "The cryptographic library can't be started."));
        return 1;
    }

    const QList<Command> commands = accountCommands() + syncCommands() + dossierCommands() + medicalCommands();
    const CommandLine commandLine(commands);
    const auto outcome = commandLine.parse(QCoreApplication::arguments());
    if (!outcome.invocation) {
        if (outcome.isError) {
            Output::note(QStringLiteral("kluis: ") + outcome.text);
        } else {
            Output::line(outcome.text.trimmed());
        }
        return outcome.exitCode;
    }

    const SystemClock clock;
    CommandContext context(*outcome.invocation, clock);
    auto done = context.prepare();
    if (done) {
        done = outcome.invocation->command->run(context);
    }
    if (!done) {
        Output::note(QStringLiteral("kluis: ") + done.error().sentence());
        return 1;
    }
    return 0;
}
