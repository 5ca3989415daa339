// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis`: the client's engine on a command line, for IT, scripts and tests.
#include "app/cli/CommandContext.h"
#include "app/cli/Commands.h"
#include "app/crash/CrashHandler.h"
#include "app/crash/CrashReports.h"
#include "app/session/ProcessEnd.h"
#include "app/session/ProcessHardening.h"
#include "app/settings/GivenProfile.h"
#include "app/settings/Translators.h"
#include "core/console/Console.h"
#include "core/crypto/Initialise.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <memory>

using namespace kluis;
using namespace kluis::app;

namespace {

const QString programName = QStringLiteral("kluis");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Program)
};

QString repairHint()
{
    return Texts::tr("To repair it: kluis login --repair.");
}

console::ProgramSpec program()
{
    return {
        programName,
        Texts::tr("the dossier vault on the command line"),
        Texts::tr("Secrets come from a prompt, from --secrets-fd, or from KLUIS_PASSWORD, KLUIS_TOTP and "
                  "KLUIS_ACCOUNT_KEY; never from an argument."),
        {console::option("profile", Texts::tr("The client's data folder (default: the platform's)."), "DIR"),
         console::option("server", Texts::tr("Address of the server, for example https://dossiers.example:8443."),
                         "URL"),
         console::option("ca", Texts::tr("A PEM file with the private root that signed the server's certificate."),
                         "FILE"),
         console::option("user", Texts::tr("User name."), "LOGIN"),
         console::option("secrets-fd",
                         Texts::tr("Read lines from this descriptor: password=, new-password=, totp=, recovery-code=, "
                                   "account-key=, recovery-key=, proxy-password=."),
                         "N")}};
}

/// Letters are drawn, which needs Qt Gui: on no screen, whatever screen there is. The other commands do without, and
/// start sooner.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (std::none_of(argv, argv + argc, [](const char* word) { return qstrcmp(word, "letter") == 0; })) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// From the arguments to what the command answered; everything is closed when it returns.
int run(int argc, char** argv)
{
    std::setlocale(LC_ALL, "");
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kluis"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KLUIS_VERSION));
    const Translators translators{QLocale()}; // the terminal's
    if (!crypto::initialise()) {
        console::note(Texts::tr("The cryptographic library can't be started."));
        return 1;
    }

    const QList<Command> commands =
        accountCommands() + accessCommands() + deviceCommands() + wipeCommands() + auditCommands() + breachCommands() +
        manageCommands() + sweepCommands() + syncCommands() + networkCommands() + policyCommands() + scannerCommands() +
        dossierCommands() + documentCommands() + letterCommands() + conflictCommands() + draftCommands() +
        releaseCommands() + guidanceCommands() + planningCommands() + medicalCommands() + handOverCommands() +
        exchangeCommands() + keepingCommands() + requestCommands() + reportCommands() + crashCommands();
    QList<console::CommandSpec> specs;
    for (const Command& command : commands) {
        specs.append(command.spec);
    }
    const auto outcome = console::CommandLine(program(), specs).parse(QCoreApplication::arguments());
    if (!outcome.invocation) {
        return console::report(programName, outcome);
    }

    const SystemClock clock;
    CommandContext context(*outcome.invocation, clock);
    auto done = context.prepare();
    if (done) {
        done = commands.at(outcome.invocation->command).run(context);
    }
    if (done) {
        return 0;
    }
    Error error = done.error();
    if (Engine::isVaultDamaged(error)) {
        error = Error(error.code(), error.sentence() + u' ' + repairHint(), error.detail());
    }
    return console::report(programName, error);
}

} // namespace

int main(int argc, char** argv)
{
    ProcessHardening::apply();
    const QString profile = GivenProfile::of(argc, argv);
    CrashHandler::install("kluis", profile);
    CrashReports(profile).tidy(SystemClock().unixMillis());
    return ProcessEnd::with(run(argc, argv));
}
