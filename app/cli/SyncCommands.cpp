// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "app/cli/SyncWatch.h"
#include "app/settings/NetworkSettings.h"
#include "core/console/Console.h"

namespace kluis::app {

using console::flag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

bool tellProgress(const SyncProgress& progress)
{
    console::note(progress.total > 0
                      ? QStringLiteral("%1 %2/%3").arg(progress.phase).arg(progress.done).arg(progress.total)
                      : QStringLiteral("%1 %2").arg(progress.phase).arg(progress.done));
    return true;
}

void tellReport(const SyncReport& report, bool json)
{
    if (json) {
        console::json(Output::toJson(report));
    } else {
        console::line(tr("Received %1, sent %2, refused %3, conflicts %4.")
                          .arg(report.pulled)
                          .arg(report.pushed)
                          .arg(report.refused)
                          .arg(report.conflicts));
    }
    if (report.rewound) {
        console::note(tr("The server's past was rewritten, for example by restoring a backup. Nothing was "
                         "overwritten here. Speak to your administrator."));
    }
    for (const QString& sentence : report.warnings + report.notes) {
        console::note(sentence);
    }
}

/// Goes on until it is interrupted or something fails for good. With --json one object a line.
Result<void> watch(CommandContext& context, Engine& engine)
{
    SyncWatch watch(engine, NetworkSettings(context.profileFolder()).rhythm());
    const bool json = context.given().json();
    return tl::unexpected<Error>(watch.run({}, [json](const SyncReport& report) {
        if (json) {
            console::jsonLine(Output::toJson(report));
        } else {
            tellReport(report, false);
        }
    }));
}

Result<void> sync(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    if (context.given().has("watch")) {
        return watch(context, **engine);
    }
    auto report = (*engine)->sync(context.given().has("full"), tellProgress);
    if (!report) {
        return failure(report);
    }
    tellReport(*report, context.given().json());
    for (const QString& sentence : (*engine)->administratorNews()) {
        console::note(sentence);
    }
    if (auto seen = (*engine)->administratorNewsSeen(); !seen) {
        return seen;
    }
    const auto news = (*engine)->medicalNews();
    if (!news) {
        return failure(news);
    }
    for (const QString& sentence : *news) {
        console::note(sentence);
    }
    return (*engine)->medicalNewsSeen();
}

} // namespace

QList<Command> syncCommands()
{
    return {
        {{QStringLiteral("sync"),
          {},
          tr("Send and fetch until nothing is left."),
          0,
          0,
          {flag("full", tr("Fetch everything again.")),
           flag("watch", tr("Go on: synchronise whenever the server says that something changed."))}},
         sync},
    };
}

} // namespace kluis::app
