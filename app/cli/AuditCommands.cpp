// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log on the command line: the privacy officer's reading of it, and any device's checkpoints.
#include "app/cli/Commands.h"

#include "app/audit/AuditDesk.h"
#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "core/console/Console.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace kluis::app {

namespace {

constexpr qint64 usualEntries = 100;
constexpr qint64 mostEntries = 100'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AuditCommands)
};

/// A day, or a moment, ISO 8601; a day is the local one. 0 for nothing.
Result<qint64> timeOf(const QString& text)
{
    if (text.isEmpty()) {
        return 0;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return fail(ErrorCode::InvalidArgument, Words::tr("A time is written as 2026-11-29 or 2026-11-29T14:30:00Z."),
                    QStringLiteral("time"));
    }
    return time.toMSecsSinceEpoch();
}

Result<AuditQuery> requestOf(CommandContext& context)
{
    const auto from = timeOf(context.given().value("from"));
    const auto to = from ? timeOf(context.given().value("to")) : from;
    if (!to) {
        return failure(to);
    }
    AuditQuery request;
    request.person = context.given().value("person");
    request.dossier = context.given().value("dossier");
    request.action = context.given().value("event");
    request.from = *from;
    request.to = *to;
    return request;
}

QString lineOf(const AuditEntry& entry)
{
    const QString about = entry.dossier.isEmpty() ? entry.subject : entry.dossier;
    return QStringLiteral("%1  %2/%3  %4  %5  %6  %7")
        .arg(Output::isoTime(entry.time), entry.chain, QString::number(entry.number), entry.event,
             entry.login.isEmpty() ? QStringLiteral("-") : entry.login, about, entry.object)
        .trimmed();
}

Result<void> list(CommandContext& context)
{
    const auto limit = context.given().number("limit", usualEntries, 1, mostEntries);
    auto request = limit ? requestOf(context) : failure(limit);
    if (!request) {
        return failure(request);
    }
    auto engine = context.openOrLogIn();
    auto desk = engine ? (*engine)->audit() : failure(engine);
    if (!desk) {
        return failure(desk);
    }
    for (quint64 left = quint64(*limit); left > 0;) {
        request->limit = left;
        const auto page = desk->page(*request);
        if (!page) {
            return failure(page);
        }
        for (const AuditEntry& entry : page->entries) {
            if (context.given().json()) {
                console::jsonLine(entry.toJson());
            } else {
                console::line(lineOf(entry));
            }
        }
        left -= std::min(left, quint64(page->entries.size()));
        request->cursor = page->cursor;
        if (page->cursor.isEmpty()) {
            break;
        }
    }
    return {};
}

Result<void> exportTo(CommandContext& context)
{
    const auto request = requestOf(context);
    if (!request) {
        return failure(request);
    }
    auto engine = context.openOrLogIn();
    auto desk = engine ? (*engine)->audit() : failure(engine);
    if (!desk) {
        return failure(desk);
    }
    const QString file = context.given().argument(0);
    const bool isCsv = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const auto written =
        desk->exportTo(file, isCsv ? AuditDesk::Format::Csv : AuditDesk::Format::JsonLines, *request, {});
    if (!written) {
        return failure(written);
    }
    if (context.given().json()) {
        console::jsonLine(QJsonObject{{QStringLiteral("entries"), qint64(*written)}});
    } else {
        console::line(Words::tr("%1 entries were written.").arg(*written));
    }
    return {};
}

Result<void> checkpoints(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto desk = engine ? (*engine)->audit() : failure(engine);
    const auto held = desk ? desk->checkpoints() : failure(desk);
    if (!held) {
        return failure(held);
    }
    for (const auto& checkpoint : *held) {
        console::jsonLine(checkpoint.toJson());
    }
    return {};
}

/// Both of each chain: what lay aside, and what is held now.
Result<void> restored(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto desk = engine ? (*engine)->audit() : failure(engine);
    const auto waiting = desk ? desk->unconfirmed() : failure(desk);
    if (!waiting) {
        return failure(waiting);
    }
    for (const auto& checkpoint : *waiting) {
        console::jsonLine(checkpoint.toJson());
    }
    const auto confirmed = context.given().has("confirm") ? desk->confirmRestored() : Result<quint64>(quint64(0));
    return confirmed ? Result<void>() : failure(confirmed);
}

} // namespace

QList<Command> auditCommands()
{
    const QList<QCommandLineOption> filter{
        console::option("person", Words::tr("Who did it, or whom it is about."), "LOGIN"),
        console::option("dossier", Words::tr("About this dossier: its id, or EMPLOYER/PERSONNELNUMBER."), "DOSSIER"),
        console::option("event",
                        Words::tr("Only these, such as 'login-failed'; or C, R, U, D, E for create, read, update, "
                                  "delete, execute."),
                        "EVENT"),
        console::option("from", Words::tr("From this day or moment on."), "T"),
        console::option("to", Words::tr("Until before this day or moment."), "T")};
    return {
        {{QStringLiteral("audit list"),
          {},
          Words::tr("For the data-protection officer: who did what, newest first."),
          0,
          0,
          filter + QList<QCommandLineOption>{console::option("limit", Words::tr("At most so many (100)."), "N")}},
         list},
        {{QStringLiteral("audit export"), QStringLiteral("FILE"),
          Words::tr("For the data-protection officer: the same to a file, JSON lines, or a table where its name ends "
                    "in .csv."),
          1, 1, filter},
         exportTo},
        {{QStringLiteral("audit checkpoints"),
          {},
          Words::tr(
              "What this device has seen of the server's audit log, for 'kluis-server audit verify --checkpoint'."),
          0,
          0,
          {}},
         checkpoints},
        {{QStringLiteral("audit restored"),
          {},
          Words::tr(
              "The parts of the server's audit log that begin anew and that nobody has confirmed: for each what this "
              "device had seen, and what it sees now."),
          0,
          0,
          {console::flag("confirm", Words::tr("You asked, and a backup was put back: they are countersigned again."))}},
         restored},
    };
}

} // namespace kluis::app
