// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis crash …`: what was left where a program ended unexpectedly. Asks for no password and sends nothing.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "app/crash/CrashReports.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

Result<void> list(CommandContext& context)
{
    const auto entries = CrashReports(context.profileFolder()).list();
    for (const auto& [name, report] : entries) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{
                {QStringLiteral("report"), name},
                {QStringLiteral("readable"), report.has_value()},
                {QStringLiteral("program"), report ? report->program : QString()},
                {QStringLiteral("at"), report ? Output::isoTime(report->time.toMSecsSinceEpoch()) : QString()},
                {QStringLiteral("cause"), report ? report->cause : QString()}});
        } else {
            console::line(name + QStringLiteral("  ") +
                          (report ? report->program + QStringLiteral("  ") + report->cause : tr("unreadable")));
        }
    }
    return {};
}

Result<void> show(CommandContext& context)
{
    const QString name = context.given().argument(0);
    const auto report = CrashReports(context.profileFolder()).read(name);
    if (!report) {
        return failure(report);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("report"), name}, {QStringLiteral("text"), report->text}});
    } else {
        console::line(report->text.chopped(1)); // it ends a line itself
    }
    return {};
}

Result<void> remove(CommandContext& context)
{
    return CrashReports(context.profileFolder()).remove(context.given().argument(0));
}

} // namespace

QList<Command> crashCommands()
{
    return {
        {{QStringLiteral("crash list"),
          {},
          tr("Reports of programs that ended unexpectedly; they are on this computer only. JSON: one object a line."),
          0,
          0,
          {}},
         list},
        {{QStringLiteral("crash show"), QStringLiteral("REPORT"), tr("All that one report says."), 1, 1, {}}, show},
        {{QStringLiteral("crash delete"), QStringLiteral("REPORT"), tr("Delete one report."), 1, 1, {}}, remove}};
}

} // namespace kluis::app
