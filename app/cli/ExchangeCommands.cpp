// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "core/console/Console.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace kluis::app {

using console::flag;
using console::option;

namespace {

constexpr qint64 largestMapping = 1 << 20; // bytes

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

bool showProgress(const SyncProgress& progress)
{
    constexpr quint64 step = 1000; // employees
    if (progress.done % step == 0 && progress.done > 0) {
        console::note(QStringLiteral("%1 %2").arg(progress.phase).arg(progress.done));
    }
    return true;
}

Result<ImportInput> inputOf(const console::Invocation& given)
{
    ImportInput input{
        .file = given.argument(0), .kind = std::nullopt, .overrides = std::nullopt, .dryRun = given.has("dry-run")};
    if (given.has("ground")) {
        const auto ground = GivenText::needed(given.value("ground"), tr("Why the medical part may hold it:"),
                                              tr("Say why the medical part may hold it."));
        if (!ground) {
            return failure(ground);
        }
        input.ground = ground->simplified();
    }
    if (!given.value("format").isEmpty()) {
        input.kind = intake::FileFormat::fromName(given.value("format"));
        if (!input.kind) {
            return fail(ErrorCode::InvalidArgument,
                        tr("The format is one of csv, nmbrs, visma-employees, visma-absence, "
                           "verzuimsignaal, sivi."));
        }
    }
    if (!given.value("mapping").isEmpty()) {
        QFile file(given.value("mapping"));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::InvalidArgument, tr("The mapping file can't be read. Check its path and rights."));
        }
        auto overrides = intake::ColumnMapping::parseOverrides(file.read(largestMapping));
        if (!overrides) {
            return failure(overrides);
        }
        input.overrides = std::move(*overrides);
    }
    return input;
}

void tell(const ImportOutcome& outcome)
{
    const QString text = outcome.dryRun
                             ? tr("Would create %1, update %2, leave %3 as they are, refuse %4. Nothing was changed.")
                             : tr("Created %1, updated %2, unchanged %3, refused %4.");
    console::line(text.arg(outcome.created).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.report.refused));
    if (outcome.run != 0) {
        console::line(tr("To undo it: kluis import undo %1").arg(outcome.run));
    }
    if (outcome.kept > 0) {
        console::line(tr("Kept for the doctor, in the medical part: %1.").arg(outcome.kept));
    } else if (outcome.report.setAside > 0) {
        console::note(tr("Set aside, because an employer may not pass it on: %1 causes, codes or texts. Nothing of it "
                         "was stored.")
                          .arg(outcome.report.setAside));
    }
    for (const intake::RefusedRow& row : outcome.report.setAsideRows) {
        console::note(tr("Line %1, set aside: %2").arg(row.line).arg(row.column));
    }
    for (const intake::RefusedRow& row : outcome.report.refusedRows) {
        console::note(tr("Line %1: %2").arg(row.line).arg(row.reason));
    }
    for (const QString& notice : outcome.report.notices) {
        console::note(notice);
    }
}

Result<void> import(CommandContext& context)
{
    const auto input = inputOf(context.given());
    if (!input) {
        return failure(input);
    }
    auto engine = context.openEngine();
    auto exchange = engine ? (*engine)->exchange(context.given().value("employer")) : failure(engine);
    const QString keepAs = context.given().value("keep-mapping");
    if (exchange && !keepAs.isEmpty()) {
        if (auto kept = exchange->keepMapping(*input, keepAs); !kept) {
            return kept;
        }
    }
    const auto outcome = exchange ? exchange->import(*input, showProgress) : failure(exchange);
    if (!outcome) {
        return failure(outcome);
    }
    if (context.given().json()) {
        console::json(outcome->toJson());
    } else {
        tell(*outcome);
    }
    return {};
}

Result<void> undo(CommandContext& context)
{
    bool isNumber = false;
    const qint64 number = context.given().argument(0).toLongLong(&isNumber);
    if (!isNumber) {
        return fail(ErrorCode::InvalidArgument, tr("Name the import by the number that kluis import list shows."));
    }
    auto engine = context.openEngine();
    const auto outcome = engine ? (*engine)->undoImport(number, showProgress) : failure(engine);
    if (!outcome) {
        return failure(outcome);
    }
    if (context.given().json()) {
        console::json(outcome->toJson());
        return {};
    }
    console::line(tr("Values put back: %1. Dossiers removed: %2.").arg(outcome->restored).arg(outcome->removed));
    if (outcome->changedSince > 0) {
        console::note(tr("Values that were changed since and stay: %1.").arg(outcome->changedSince));
    }
    if (outcome->dossiersLeft > 0) {
        console::note(tr("Dossiers that stay, because the server has them or somebody wrote in them: %1.")
                          .arg(outcome->dossiersLeft));
    }
    return {};
}

Result<void> list(CommandContext& context)
{
    auto engine = context.openEngine();
    const auto runs = engine ? (*engine)->imports() : failure(engine);
    if (!runs) {
        return failure(runs);
    }
    for (const ImportRun& run : *runs) {
        const QString at = QDateTime::fromMSecsSinceEpoch(run.at, Qt::UTC).toString(Qt::ISODate);
        const QString format(intake::FileFormat::name(run.kind));
        if (context.given().json()) {
            console::jsonLine({{QStringLiteral("import"), run.number},
                               {QStringLiteral("at"), at},
                               {QStringLiteral("employer"), run.employer},
                               {QStringLiteral("format"), format},
                               {QStringLiteral("created"), run.created},
                               {QStringLiteral("updated"), run.updated},
                               {QStringLiteral("undone"), run.undone}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4  +%5  ~%6%7")
                              .arg(run.number)
                              .arg(at, run.employer, format)
                              .arg(run.created)
                              .arg(run.updated)
                              .arg(run.undone ? QStringLiteral("  ") + tr("undone") : QString()));
        }
    }
    return {};
}

Result<void> write(CommandContext& context)
{
    const auto& given = context.given();
    const auto file = given.required("to");
    if (!file) {
        return failure(file);
    }
    ExportInput input;
    input.file = *file;
    const QString format = given.value("format");
    if (format != u"sivi" && format != u"csv") {
        return fail(ErrorCode::InvalidArgument, tr("The format is one of csv, sivi."));
    }
    input.format = format == u"sivi" ? ExportInput::Format::Sivi : ExportInput::Format::Csv;
    SiviEnvelope& envelope = input.envelope;
    envelope.sender = given.value("sender");
    envelope.receiver = given.value("receiver");
    envelope.employerKey = given.value("employer-key");
    envelope.connection = given.value("connection");
    envelope.contactName = given.value("contact-name");
    envelope.contact = given.value("contact");
    envelope.isTest = given.has("test");
    auto engine = context.openEngine();
    auto exchange = engine ? (*engine)->exchange(given.value("employer")) : failure(engine);
    const auto outcome = exchange ? exchange->write(input, showProgress) : failure(exchange);
    if (!outcome) {
        return failure(outcome);
    }
    if (given.json()) {
        console::json(outcome->toJson());
        return {};
    }
    console::line(tr("Employees in the file: %1.").arg(outcome->written));
    if (outcome->incomplete > 0) {
        console::note(tr("Left out because their dossier lacks what the message needs: %1 (%2).")
                          .arg(outcome->incomplete)
                          .arg(QStringList(outcome->missing.keys()).join(QStringLiteral(", "))));
    }
    console::note(tr("The file is not encrypted. Send it over a safe way and delete it afterwards."));
    return {};
}

} // namespace

QList<Command> exchangeCommands()
{
    return {
        {{QStringLiteral("import"),
          QStringLiteral("FILE"),
          tr("Read a file of an employer's HR system."),
          1,
          1,
          {option("employer", tr("Short name of the employer."), "E"),
           option("mapping", tr("A file with lines 'column = field'."), "F"),
           option("keep-mapping", tr("Keep the mapping under this name, for files with the same columns."), "NAME"),
           option("format",
                  tr("What the file is, where it is not recognised: csv, nmbrs, visma-employees, "
                     "visma-absence, verzuimsignaal, sivi."),
                  "F"),
           option(
               "ground",
               tr("Doctors: keep in the medical part what the employer should not have passed on, and why you may; - "
                  "reads it from standard input."),
               "TEXT"),
           flag("dry-run", tr("Only say what would happen."))}},
         import},
        {{QStringLiteral("import undo"),
          QStringLiteral("IMPORT"),
          tr("Put back what an import changed, where nobody changed it since."),
          1,
          1,
          {}},
         undo},
        {{QStringLiteral("export"),
          {},
          tr("Write an employer's employees, or their absence, to a file for another system."),
          0,
          0,
          {option("employer", tr("Short name of the employer."), "E"), option("format", tr("csv or sivi."), "F"),
           option("to", tr("The file to write; it must not exist."), "FILE"),
           option("sender", tr("SIVI: key of who sends."), "KEY"),
           option("receiver", tr("SIVI: key of who receives."), "KEY"),
           option("employer-key", tr("SIVI: the receiver's key of the employer."), "KEY"),
           option("connection", tr("SIVI: number of the agreement to exchange data."), "NUMBER"),
           option("contact-name", tr("SIVI: last name of whom the receiver may call."), "NAME"),
           option("contact", tr("SIVI: that person's telephone number or mail address."), "TEXT"),
           flag("test", tr("SIVI: the message is a test."))}},
         write},
        {{QStringLiteral("import list"), {}, tr("Imports that can be undone, the newest first."), 0, 0, {}}, list},
    };
}

} // namespace kluis::app
