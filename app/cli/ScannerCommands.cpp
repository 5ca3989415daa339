// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandContext.h"
#include "app/cli/Commands.h"
#include "app/settings/ScannerSettings.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

using console::flag;
using console::option;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

QString whenAway(const ScannerSettings::Choice& choice)
{
    return choice.acceptsWhenAway ? QStringLiteral("accept") : QStringLiteral("refuse");
}

void show(const CommandContext& context, const ScannerSettings& settings)
{
    const auto choice = settings.choice();
    const auto scanner = settings.scanner();
    const bool answers = scanner && *scanner && (*scanner)->begin();
    if (context.given().json()) {
        console::json({{QStringLiteral("clamd"), choice.clamd},
                       {QStringLiteral("whenAway"), whenAway(choice)},
                       {QStringLiteral("scans"), scanner && *scanner != nullptr},
                       {QStringLiteral("answers"), answers}});
    } else if (scanner && !*scanner) {
        console::line(tr("No scanner looks at files before they become documents."));
    } else {
        console::line(answers ? tr("A scanner looks at files before they become documents.")
                              : tr("The scanner that is to look at files does not answer."));
    }
}

Result<void> scanner(CommandContext& context)
{
    auto engine = context.engine(); // makes the profile's folder, and holds it
    if (!engine) {
        return failure(engine);
    }
    ScannerSettings settings(context.profileFolder());
    auto wanted = settings.choice();
    if (context.given().has("off")) {
        wanted.clamd.clear();
    }
    if (const QString socket = context.given().value("clamd"); !socket.isEmpty()) {
        wanted.clamd = socket;
    }
    if (const QString word = context.given().value("when-away"); !word.isEmpty()) {
        wanted.acceptsWhenAway = word == QLatin1String("accept");
        if (whenAway(wanted) != word) {
            return fail(ErrorCode::InvalidArgument, tr("--when-away takes refuse or accept."));
        }
    }
    if (auto set = settings.set(wanted); !set) {
        return set;
    }
    show(context, settings);
    return {};
}

} // namespace

QList<Command> scannerCommands()
{
    return {
        {{QStringLiteral("scanner"),
          QString(),
          tr("Show or choose the malware scanner that looks at files before they become documents."),
          0,
          0,
          {option("clamd", tr("Path of ClamAV's socket."), "SOCKET"), flag("off", tr("Not ClamAV.")),
           option("when-away", tr("What becomes of files while it is away: refuse or accept."), "CHOICE")}},
         scanner},
    };
}

} // namespace kluis::app
