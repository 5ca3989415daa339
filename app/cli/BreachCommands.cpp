// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis breach …`: everybody's way to the privacy office.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/Output.h"
#include "app/office/OfficeDesk.h"
#include "core/console/Console.h"

#include <QDateTime>
#include <QJsonObject>

namespace kluis::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::BreachCommands)
};

/// A moment by this device's clock; now where none is given.
Result<qint64> noticedAt(CommandContext& context, qint64 now)
{
    const QString given = context.given().value("noticed");
    if (given.isEmpty()) {
        return now;
    }
    const QDateTime time = QDateTime::fromString(given, Qt::ISODateWithMs);
    return time.isValid() ? Result<qint64>(time.toMSecsSinceEpoch())
                          : fail(ErrorCode::InvalidArgument,
                                 Words::tr("A time is written as 2026-11-29T14:30 or 2026-11-29T14:30:00Z."),
                                 QStringLiteral("noticed"));
}

/// Kept first, then sent where the server can be reached; it waits where not.
Result<void> report(CommandContext& context)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto noticed = noticedAt(context, now);
    // From standard input: what happened is nobody's business in a list of processes.
    const auto text = noticed ? GivenText::fromInput() : Result<QString>(failure(noticed));
    auto engine = text ? context.openOrLogIn() : failure(text);
    auto desk = engine ? (*engine)->office() : failure(engine);
    const auto id = desk ? desk->report(*text, *noticed, now) : failure(desk);
    if (!id) {
        return failure(id);
    }
    const bool isThere = desk->sendReports().has_value(); // an older server has no office: it waits
    if (context.given().json()) {
        console::json({{QStringLiteral("report"), id->toString()}, {QStringLiteral("arrived"), isThere}});
    } else {
        console::line(isThere
                          ? Words::tr("The privacy office has your report.")
                          : Words::tr("Your report is kept here and goes to the privacy office with the next sync."));
    }
    return {};
}

Result<void> list(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto desk = engine ? (*engine)->office() : failure(engine);
    const auto reports = desk ? desk->reports() : failure(desk);
    if (!reports) {
        return failure(reports);
    }
    for (const OwnReport& report : *reports) {
        const QString arrived = report.receivedAt > 0 ? Output::isoTime(report.receivedAt) : QString();
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("report"), report.id.toString()},
                                          {QStringLiteral("noticed"), Output::isoTime(report.noticedAt)},
                                          {QStringLiteral("arrived"), arrived},
                                          {QStringLiteral("text"), report.text}});
        } else {
            console::line(QStringLiteral("%1  %2  %3")
                              .arg(Output::isoTime(report.noticedAt), arrived.isEmpty() ? Words::tr("waits") : arrived,
                                   report.text.section(u'\n', 0, 0)));
        }
    }
    return {};
}

} // namespace

QList<Command> breachCommands()
{
    return {
        {{QStringLiteral("breach report"),
          {},
          Words::tr("Reports what may be a data breach to the privacy office; the text comes from standard input."),
          0,
          0,
          {console::option("noticed", Words::tr("When it was noticed; else now."), "T")}},
         report},
        {{QStringLiteral("breach list"), {}, Words::tr("What you reported, and whether it arrived."), 0, 0, {}}, list},
    };
}

} // namespace kluis::app
