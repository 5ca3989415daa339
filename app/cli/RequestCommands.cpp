// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis copy` and `kluis request …`: what employees ask for about their own data.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/GuidanceText.h"
#include "core/console/Console.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace kluis::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::RequestCommands)
};

constexpr qint64 usualMonths = 1;
constexpr qint64 mostMonths = 3;
constexpr int mostValues = 100;

Result<void> copy(CommandContext& context)
{
    const auto folder = context.given().required("to");
    auto target = folder ? context.target() : failure(folder);
    const auto done = target
                          ? target->engine->copyForEmployee(target->dossier, QFileInfo(*folder).absoluteFilePath(), {})
                          : Result<void>(failure(target));
    if (done && !context.given().json()) {
        console::line(Words::tr("Written. Give it to the employee alone, after checking who it is."));
    }
    return done;
}

Result<QString> remarkOf(CommandContext& context)
{
    return GivenText::of(context.given().value("note"), Words::tr("Remark: "));
}

Result<void> requestAdd(CommandContext& context)
{
    const auto kind = domain::requestKindFromName(context.given().argument(1));
    const auto received = context.given().date("received");
    const auto months = context.given().number("months", usualMonths, 1, mostMonths);
    if (!kind || !received || !months) {
        return !received ? failure(received)
               : !months ? failure(months)
                         : Result<void>(
                               fail(ErrorCode::InvalidArgument,
                                    Words::tr("The kind is access, correction, deletion, statement, medical, found or "
                                              "medical-found.")));
    }
    const auto remark = remarkOf(context);
    auto target = remark ? context.target() : failure(remark);
    auto requests = target ? target->engine->requests() : failure(target);
    const auto id =
        requests ? requests->add(target->dossier, *kind, *received, int(*months), *remark) : failure(requests);
    if (!id) {
        return failure(id);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("request"), id->toString()}});
    } else {
        console::line(id->toString());
    }
    return {};
}

Result<void> requestList(CommandContext& context)
{
    auto target = context.target();
    auto requests = target ? target->engine->requests() : failure(target);
    const auto list = requests ? requests->list(target->dossier) : failure(requests);
    if (!list) {
        return failure(list);
    }
    for (const TaskState& state : *list) {
        if (!context.given().json()) {
            console::line(GuidanceText::toText(state));
            continue;
        }
        const auto key = state.task.request();
        console::jsonLine(QJsonObject{{QStringLiteral("request"), state.id.toString()},
                                      {QStringLiteral("kind"), QString(domain::requestKindName(key->kind))},
                                      {QStringLiteral("received"), key->received.toString(Qt::ISODate)},
                                      {QStringLiteral("due"), state.task.due.toString(Qt::ISODate)},
                                      {QStringLiteral("answered"), state.task.done.toString(Qt::ISODate)},
                                      {QStringLiteral("text"), state.task.note},
                                      {QStringLiteral("author"), state.author},
                                      {QStringLiteral("waiting"), state.waiting}});
    }
    return {};
}

Result<void> requestAnswer(CommandContext& context)
{
    const auto day = context.given().date("on");
    if (!day) {
        return failure(day);
    }
    const auto remark = remarkOf(context);
    auto target = remark ? context.target() : failure(remark);
    auto requests = target ? target->engine->requests() : failure(target);
    return requests ? requests->answer(target->dossier, context.given().argument(1), *day, *remark) : failure(requests);
}

/// Text about a person is not needed in an argument: - or nothing asks for it.
Result<QString> textOf(CommandContext& context, int argument, const QString& prompt)
{
    return GivenText::needed(context.given().argument(argument), prompt,
                             Words::tr("Say it, or give it by standard input with -."));
}

void show(const CommandContext& context, const QList<TellWhom>& all)
{
    QJsonArray told;
    for (const TellWhom& each : all) {
        const QString day = each.day.toString(Qt::ISODate);
        if (context.given().json()) {
            const bool isRelease = each.kind == TellWhom::Kind::Release;
            told.append(QJsonObject{
                {QStringLiteral("kind"), isRelease ? QStringLiteral("release") : QStringLiteral("document")},
                {QStringLiteral("what"), each.what},
                {QStringLiteral("whom"), each.whom},
                {QStringLiteral("day"), day}});
        } else {
            console::line(each.kind == TellWhom::Kind::Release
                              ? Words::tr("Tell: %1 was released to %2 on %3.").arg(each.what, each.whom, day)
                              : Words::tr("Look: %1 of %2 may say it, and may have been sent.").arg(each.what, day));
        }
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("tell"), told}});
        return;
    }
    console::line(
        Words::tr("It goes with the next synchronisation. Exports and hand-overs stand in the access log: the privacy "
                  "officer has its extract."));
}

Result<void> requestValues(CommandContext& context)
{
    auto target = context.target();
    auto requests = target ? target->engine->requests() : failure(target);
    const auto values = requests ? requests->carryingOut().values(target->dossier) : failure(requests);
    if (!values) {
        return failure(values);
    }
    for (const AskableValue& value : *values) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("value"), value.id},
                                          {QStringLiteral("label"), value.label},
                                          {QStringLiteral("text"), value.value},
                                          {QStringLiteral("earlier"), value.earlier},
                                          {QStringLiteral("note"), value.isNote},
                                          {QStringLiteral("mayRemove"), value.mayRemove},
                                          {QStringLiteral("mayCorrect"), value.mayCorrect}});
        } else {
            console::line(QString(value.id % QStringLiteral("  ") % value.label % QStringLiteral(": ") % value.value));
        }
    }
    return {};
}

Result<void> requestCorrect(CommandContext& context)
{
    const auto value = textOf(context, 3, Words::tr("Correct value: "));
    auto target = value ? context.target() : failure(value);
    auto requests = target ? target->engine->requests() : failure(target);
    const auto request = requests ? requests->find(target->dossier, context.given().argument(1)) : failure(requests);
    const auto told =
        request ? requests->carryingOut().correct(target->dossier, request->id, context.given().argument(2), *value)
                : failure(request);
    if (told) {
        show(context, *told);
    }
    return told ? Result<void>() : failure(told);
}

Result<void> requestAttach(CommandContext& context)
{
    const auto statement = textOf(context, 3, Words::tr("Statement of the employee: "));
    auto target = statement ? context.target() : failure(statement);
    auto requests = target ? target->engine->requests() : failure(target);
    const auto request = requests ? requests->find(target->dossier, context.given().argument(1)) : failure(requests);
    return request
               ? requests->carryingOut().attach(target->dossier, request->id, context.given().argument(2), *statement)
               : failure(request);
}

Result<void> requestRemove(CommandContext& context)
{
    auto target = context.target();
    auto requests = target ? target->engine->requests() : failure(target);
    const auto request = requests ? requests->find(target->dossier, context.given().argument(1)) : failure(requests);
    const auto told =
        request ? requests->carryingOut().remove(target->dossier, request->id, context.given().arguments.mid(2),
                                                 context.given().has("unlawful") ? protocol::AskedChange::Kind::Unlawful
                                                                                 : protocol::AskedChange::Kind::Removed)
                : failure(request);
    if (told) {
        show(context, *told);
    }
    return told ? Result<void>() : failure(told);
}

} // namespace

QList<Command> requestCommands()
{
    const auto note =
        console::option("note", Words::tr("A remark, without medical data; - reads it from standard input."), "TEXT");
    return {
        {{QStringLiteral("copy"),
          QStringLiteral("DOSSIER"),
          Words::tr(
              "Write the copy that the employee may ask for: HR the employer's part, the doctor the medical file."),
          1,
          1,
          {console::option("to", Words::tr("A new folder."), "FOLDER")}},
         copy},
        {{QStringLiteral("request add"),
          QStringLiteral("DOSSIER KIND"),
          Words::tr("Register what the employee asks: access, correction, deletion, statement, or medical. found or "
                    "medical-found: nobody asked, and it should never have been recorded."),
          2,
          2,
          {console::option("received", Words::tr("The day it came (default: today)."), "DATE"),
           console::option("months", Words::tr("How long the law gives: 1, or up to 3 for destroying a medical file."),
                           "N"),
           note}},
         requestAdd},
        {{QStringLiteral("request list"),
          QStringLiteral("DOSSIER"),
          Words::tr("What the employee asked, and when it was answered."),
          1,
          1,
          {}},
         requestList},
        {{QStringLiteral("request values"),
          QStringLiteral("DOSSIER"),
          Words::tr("Which values of the dossier a request can be carried out on, and what they are called."),
          1,
          1,
          {}},
         requestValues},
        {{QStringLiteral("request correct"),
          QStringLiteral("DOSSIER REQUEST FIELD [VALUE|-]"),
          Words::tr("Correct a value at the employee's request; its history keeps the old one."),
          3,
          4,
          {}},
         requestCorrect},
        {{QStringLiteral("request attach"),
          QStringLiteral("DOSSIER REQUEST FIELD [TEXT|-]"),
          Words::tr("Where you do not agree: attach the employee's own statement to a value."),
          3,
          4,
          {}},
         requestAttach},
        {{QStringLiteral("request remove"),
          QStringLiteral("DOSSIER REQUEST VALUE…"),
          Words::tr("Remove values at the employee's request, for good and with their history."),
          3,
          mostValues,
          {console::flag("unlawful", Words::tr("They should never have been recorded: no term keeps them, and nobody "
                                               "need have asked (a request of kind found)."))}},
         requestRemove},
        {{QStringLiteral("request answer"),
          QStringLiteral("DOSSIER REQUEST"),
          Words::tr("Say that a request was answered."),
          2,
          2,
          {console::option("on", Words::tr("The day of the answer (default: today)."), "DATE"), note}},
         requestAnswer},
    };
}

} // namespace kluis::app
