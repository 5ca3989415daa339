// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis copy` and `kluis request …`: what employees ask for about their own data.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/GuidanceText.h"
#include "core/console/Console.h"

#include <QFileInfo>
#include <QJsonObject>

namespace kluis::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::RequestCommands)
};

constexpr qint64 usualMonths = 1;
constexpr qint64 mostMonths = 3;

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
               : !months
                   ? failure(months)
                   : Result<void>(fail(ErrorCode::InvalidArgument,
                                       Words::tr("The kind is access, correction, deletion, statement or medical.")));
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
          Words::tr("Register what the employee asks: access, correction, deletion, statement, or medical."),
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
