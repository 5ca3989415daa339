// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/Output.h"
#include "app/cli/TextWarnings.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

using console::flag;
using console::option;

namespace {

constexpr int mostRows = 1'000'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

void print(const CommandContext& context, const QList<DossierRow>& rows)
{
    for (const DossierRow& row : rows) {
        if (context.given().json()) {
            console::jsonLine(Output::toJson(row));
        } else {
            console::line(Output::toText(row));
        }
    }
}

Result<void> list(CommandContext& context)
{
    auto limit = context.given().number("limit", mostRows, 1, mostRows);
    if (!limit) {
        return failure(limit);
    }
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    // Page by page, so that memory does not grow with the list.
    constexpr int page = 2000;
    for (int offset = 0; offset < *limit; offset += page) {
        const int wanted = int(qMin<qint64>(page, *limit - offset));
        auto rows = (*engine)->list(context.given().value("filter"), wanted, offset);
        if (!rows) {
            return failure(rows);
        }
        print(context, *rows);
        if (rows->size() < wanted) {
            break;
        }
    }
    return {};
}

Result<void> search(CommandContext& context)
{
    auto limit = context.given().number("limit", 50, 1, 10'000);
    if (!limit) {
        return failure(limit);
    }
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    auto hits = (*engine)->search(context.given().argument(0), int(*limit));
    if (!hits) {
        return failure(hits);
    }
    for (const FinderHit& hit : *hits) {
        if (context.given().json()) {
            console::jsonLine(Output::toJson(hit));
        } else {
            console::line(Output::toText(hit));
        }
    }
    return {};
}

Result<void> show(CommandContext& context)
{
    auto target = context.target();
    if (!target) {
        return failure(target);
    }
    const bool history = context.given().has("history");
    auto view = target->engine->show(target->dossier, history);
    if (!view) {
        return failure(view);
    }
    const auto changes =
        history ? target->engine->history(*view) : Result<QList<DossierChange>>(QList<DossierChange>());
    if (!changes) {
        return failure(changes);
    }
    const QList<DossierChange>* shown = history ? &*changes : nullptr;
    if (context.given().json()) {
        console::json(Output::toJson(*view, shown));
    } else {
        console::line(Output::toText(*view, shown));
    }
    return {};
}

Result<void> set(CommandContext& context)
{
    const auto value = GivenText::of(context.given().argument(2), tr("Value: "));
    auto target = value ? context.target() : failure(value);
    const QString field = context.given().argument(1);
    const auto done = target ? target->engine->set(target->dossier, field, *value) : failure(target);
    if (!done) {
        return done;
    }
    TextWarnings warnings;
    warnings.look(*target, field, *value);
    if (context.given().json()) {
        console::json(warnings.with({}));
    }
    return {};
}

Result<QString> noteField(const QString& category)
{
    if (category.isEmpty()) {
        return QString();
    }
    if (category == QLatin1String("process")) {
        return QStringLiteral("process_note");
    }
    if (category == QLatin1String("medical")) {
        return QStringLiteral("consult_note");
    }
    if (category == QLatin1String("working")) {
        return QStringLiteral("working_note");
    }
    return fail(ErrorCode::InvalidArgument, tr("--category takes process, medical or working."));
}

Result<void> note(CommandContext& context)
{
    auto field = noteField(context.given().value("category"));
    if (!field) {
        return failure(field);
    }
    const auto text = GivenText::needed(context.given().argument(1), tr("The note: "),
                                        tr("Give the text of the note, or - to read it from standard input."));
    auto target = text ? context.target() : failure(text);
    if (!target) {
        return failure(target);
    }
    auto entry = target->engine->note(target->dossier, *text, *field);
    if (!entry) {
        return failure(entry);
    }
    TextWarnings warnings;
    warnings.look(*target, *field, *text);
    if (context.given().json()) {
        console::json(warnings.with({{QStringLiteral("entry"), entry->toString()}}));
    }
    return {};
}

Result<void> addDossier(CommandContext& context)
{
    NewDossier dossier;
    dossier.employer = context.given().value("employer");
    dossier.number = context.given().value("number");
    dossier.name = context.given().value("name");
    dossier.born = context.given().value("born");
    dossier.department = context.given().value("department");
    if (dossier.employer.isEmpty() || dossier.number.isEmpty() || dossier.name.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("A new dossier takes --employer, --number and --name."));
    }
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    auto id = (*engine)->addDossier(dossier);
    if (!id) {
        return failure(id);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("dossier"), id->toString()}});
    } else {
        console::line(id->toString());
    }
    return {};
}

/// `sick` and `recover` take the same options and differ in what the engine does with them.
Result<void> report(CommandContext& context, double usual,
                    Result<void> (Engine::*what)(const DossierId&, const QDate&, double))
{
    auto from = context.given().date("from");
    if (!from) {
        return failure(from);
    }
    if (!from->isValid()) {
        return fail(ErrorCode::InvalidArgument, tr("Give the first day with --from, like 2026-11-24."));
    }
    auto percentage = context.given().number("percentage", int(usual), 0, 100);
    if (!percentage) {
        return failure(percentage);
    }
    auto target = context.target();
    if (!target) {
        return failure(target);
    }
    return (target->engine->*what)(target->dossier, *from, double(*percentage));
}

Result<void> sick(CommandContext& context)
{
    return report(context, 100, &Engine::reportSick);
}

Result<void> recover(CommandContext& context)
{
    return report(context, 100, &Engine::reportRecovery);
}

} // namespace

QList<Command> dossierCommands()
{
    const QString dossier = QStringLiteral("DOSSIER");
    const auto limit = option("limit", tr("At most this many."), "N");
    const auto from = option("from", tr("The first day, like 2026-11-24."), "DATE");
    return {
        {{QStringLiteral("list"),
          {},
          tr("The dossiers of this role, by name."),
          0,
          0,
          {option("filter", tr("Start of words in name, number or department."), "TEXT"), limit}},
         list},
        {{QStringLiteral("search"),
          QStringLiteral("TEXT"),
          tr("Finds names (also misspelt ones), numbers, dates of birth and all text this role may read."),
          1,
          1,
          {limit}},
         search},
        {{QStringLiteral("show"),
          dossier,
          tr("What this role may see of a dossier (id or EMPLOYER/NUMBER)."),
          1,
          1,
          {flag("history", tr("With every older value."))}},
         show},
        {{QStringLiteral("set"),
          QStringLiteral("DOSSIER FIELD VALUE"),
          tr("Change a field; works offline. A value - is read from standard input."),
          3,
          3,
          {}},
         set},
        {{QStringLiteral("note"),
          QStringLiteral("DOSSIER [TEXT]"),
          tr("Add a note or contact moment; - or no text: from standard input or a prompt."),
          1,
          2,
          {option("category", tr("process, medical or working."), "C")}},
         note},
        {{QStringLiteral("dossier add"),
          {},
          tr("Make a dossier."),
          0,
          0,
          {option("employer", tr("Short name of the employer."), "E"), option("number", tr("Personnel number."), "N"),
           option("name", tr("Last name, or \"Last, Given\"."), "NAME"), option("born", tr("Date of birth."), "DATE"),
           option("department", tr("Department."), "D")}},
         addDossier},
        {{QStringLiteral("sick"),
          dossier,
          tr("Report sick."),
          1,
          1,
          {from, option("percentage", tr("Absence in per cent (default 100)."), "P")}},
         sick},
        {{QStringLiteral("recover"),
          dossier,
          tr("Report recovery."),
          1,
          1,
          {from, option("percentage", tr("Recovered in per cent (default 100: fully)."), "P")}},
         recover},
    };
}

} // namespace kluis::app
