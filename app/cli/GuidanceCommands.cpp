// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis today`, `kluis task …` and `kluis milestone …`: what is to be done, and that it was.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/GuidanceText.h"
#include "app/cli/TextWarnings.h"
#include "core/console/Console.h"

#include <QDateTime>

namespace kluis::app {

namespace {

using domain::TaskRecord;

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

QDate localToday()
{
    return QDate::currentDate();
}

Result<void> printDue(CommandContext& context, const DueQuery& query)
{
    auto engine = context.openEngine();
    auto guidance = engine ? (*engine)->guidance() : failure(engine);
    const auto items = guidance ? guidance->due(query) : failure(guidance);
    if (!items) {
        return failure(items);
    }
    for (const DueItem& item : *items) {
        if (context.given().json()) {
            console::jsonLine(GuidanceText::toJson(item, localToday()));
        } else {
            console::line(GuidanceText::toText(item, localToday()));
        }
    }
    return {};
}

/// What is late, what is due this week, and what people are told of ahead.
Result<void> today(CommandContext& context)
{
    DueQuery query;
    query.warnedBy = localToday().addDays(6);
    query.mine = !context.given().has("all");
    return printDue(context, query);
}

Result<void> taskList(CommandContext& context)
{
    if (context.given().arguments.isEmpty()) {
        DueQuery query;
        query.mine = !context.given().has("all");
        return printDue(context, query);
    }
    auto target = context.target();
    const auto view = target ? target->engine->show(target->dossier, false) : failure(target);
    if (!view) {
        return failure(view);
    }
    for (const TaskState& task : view->tasks) {
        if (context.given().json()) {
            console::jsonLine(GuidanceText::toJson(task));
        } else {
            console::line(GuidanceText::toText(task));
        }
    }
    return {};
}

Result<void> taskAdd(CommandContext& context)
{
    const auto due = context.given().date("due");
    if (!due) {
        return failure(due);
    }
    const auto start = context.given().date("start");
    if (!start) {
        return failure(start);
    }
    const auto assignee = context.given().required("for");
    if (!assignee) {
        return failure(assignee);
    }
    const auto text = GivenText::of(context.given().argument(1), tr("What is to be done: "));
    if (!text) {
        return failure(text);
    }
    TaskInput input;
    input.text = *text;
    input.due = *due;
    input.start = *start;
    input.assignee = *assignee;
    auto target = context.target();
    auto guidance = target ? target->engine->guidance() : failure(target);
    const auto id = guidance ? guidance->addTask(target->dossier, input) : failure(guidance);
    if (!id) {
        return failure(id);
    }
    TextWarnings warnings;
    warnings.look(*target, QStringLiteral("process_note"), *text);
    if (context.given().json()) {
        console::json(warnings.with({{QStringLiteral("task"), id->toString()}}));
    } else {
        console::line(id->toString());
    }
    return {};
}

/// The text that --text or --text-file gives; nothing where neither does.
Result<std::optional<QString>> givenText(CommandContext& context)
{
    const bool isFile = !context.given().value("text-file").isEmpty();
    const bool isText = !context.given().value("text").isEmpty();
    if (!isFile && !isText) {
        return std::optional<QString>();
    }
    if (isFile && isText) {
        return fail(ErrorCode::InvalidArgument, tr("Give --text or --text-file, not both."));
    }
    const auto text = isFile ? GivenText::fromFile(context.given().value("text-file"))
                             : GivenText::of(context.given().value("text"), tr("What is to be done: "));
    return text.map([](const QString& given) { return std::optional(given); });
}

Result<void> taskSet(CommandContext& context)
{
    TaskInput input;
    const auto due = context.given().date("due");
    const auto start = due ? context.given().date("start") : failure(due);
    if (!start) {
        return failure(start);
    }
    const auto text = givenText(context);
    if (!text) {
        return failure(text);
    }
    input.due = due->isValid() ? std::optional(*due) : std::nullopt;
    input.start = start->isValid() ? std::optional(*start) : std::nullopt;
    input.text = *text;
    const QString owner = context.given().value("owner");
    input.assignee = owner.isEmpty() ? std::nullopt : std::optional(owner);
    if (!input.due && !input.start && !input.text && !input.assignee) {
        return fail(ErrorCode::InvalidArgument,
                    tr("Say what changes: --due, --start, --owner, --text or --text-file."));
    }
    auto target = context.target();
    auto guidance = target ? target->engine->guidance() : failure(target);
    const auto done =
        guidance ? guidance->changeTask(target->dossier, context.given().argument(1), input) : failure(guidance);
    if (!done) {
        return done;
    }
    TextWarnings warnings;
    warnings.look(*target, QStringLiteral("process_note"), input.text.value_or(QString()));
    if (context.given().json()) {
        console::json(warnings.with({}));
    }
    return {};
}

Result<void> taskStatus(CommandContext& context, TaskRecord::Status status)
{
    const auto day = context.given().date("on");
    if (!day) {
        return failure(day);
    }
    TaskInput input;
    input.status = status;
    input.done = *day;
    auto target = context.target();
    auto guidance = target ? target->engine->guidance() : failure(target);
    return guidance ? guidance->changeTask(target->dossier, context.given().argument(1), input) : failure(guidance);
}

Result<void> milestoneList(CommandContext& context)
{
    auto target = context.target();
    auto guidance = target ? target->engine->guidance() : failure(target);
    const auto plan = guidance ? guidance->calendar(target->dossier) : failure(guidance);
    if (!plan) {
        return failure(plan);
    }
    const auto print = [&context](const std::vector<domain::PlannedMilestone>& milestones) {
        for (const domain::PlannedMilestone& milestone : milestones) {
            if (context.given().json()) {
                console::jsonLine(GuidanceText::toJson(milestone, localToday()));
            } else {
                console::line(GuidanceText::toText(milestone, localToday()));
            }
        }
    };
    const bool all = context.given().has("all");
    for (const domain::SpellPlan& spell : plan->spells()) {
        if (all || &spell == plan->latest()) {
            print(spell.milestones);
        }
    }
    print(plan->leave());
    if (plan->needsLeaveAnswer()) {
        console::note(
            tr("Illness adjoins maternity leave on both sides: ask the doctor whether it counts on (leave_joins)."));
    }
    return {};
}

Result<void> milestoneStatus(CommandContext& context, TaskRecord::Status status)
{
    const auto day = context.given().date("on");
    if (!day) {
        return failure(day);
    }
    MilestoneInput input;
    input.milestone = context.given().argument(1);
    input.status = status;
    input.done = *day;
    input.evidence = context.given().value("document");
    input.note = context.given().value("note");
    auto target = context.target();
    auto guidance = target ? target->engine->guidance() : failure(target);
    const auto done = guidance ? guidance->record(target->dossier, input) : failure(guidance);
    if (done) {
        TextWarnings().look(*target, QStringLiteral("process_note"), input.note);
    }
    return done;
}

Command taskCommand(const char* name, const QString& summary, TaskRecord::Status status)
{
    return {{QString::fromLatin1(name),
             QStringLiteral("DOSSIER TASK"),
             summary,
             2,
             2,
             {console::option("on", tr("The day it was done (default: today)."), "DATE")}},
            [status](CommandContext& context) { return taskStatus(context, status); }};
}

Command milestoneCommand(const char* name, const QString& summary, TaskRecord::Status status)
{
    return {{QString::fromLatin1(name),
             QStringLiteral("DOSSIER MILESTONE"),
             summary,
             2,
             2,
             {console::option("on", tr("The day it was done (default: today)."), "DATE"),
              console::option("document", tr("Id or name of the document that shows it."), "DOC"),
              console::option("note", tr("A remark, without medical data."), "TEXT")}},
            [status](CommandContext& context) { return milestoneStatus(context, status); }};
}

} // namespace

QList<Command> guidanceCommands()
{
    const auto all = console::flag("all", tr("Everybody's, not only what is yours."));
    return {
        {{QStringLiteral("today"), {}, tr("What is late, due this week, or coming up for you."), 0, 0, {all}}, today},
        {{QStringLiteral("task list"),
          QStringLiteral("[DOSSIER]"),
          tr("What is to be done, by due date; of one dossier also what was done."),
          0,
          1,
          {all}},
         taskList},
        {{QStringLiteral("task add"),
          QStringLiteral("DOSSIER TEXT"),
          tr("Give a task to a colleague or a role. A text - is read from standard input."),
          2,
          2,
          {console::option("due", tr("The last day, like 2026-11-24."), "DATE"),
           console::option("start", tr("People are told from this day on (default: a week before)."), "DATE"),
           console::option("for", tr("User name of a colleague, or a role."), "WHO")}},
         taskAdd},
        {{QStringLiteral("task set"),
          QStringLiteral("DOSSIER TASK"),
          tr("Change a task: what stays unsaid stays as it is."),
          2,
          2,
          {console::option("due", tr("The last day, like 2026-11-24."), "DATE"),
           console::option("start", tr("People are told from this day on."), "DATE"),
           console::option("owner", tr("User name of a colleague, or a role."), "WHO"),
           console::option("text", tr("What is to be done; - is read from standard input."), "TEXT"),
           console::option("text-file", tr("The same from a file."), "FILE")}},
         taskSet},
        taskCommand("task done", tr("Say that a task was done."), TaskRecord::Status::Done),
        taskCommand("task cancel", tr("Say that a task does not apply any more."), TaskRecord::Status::Cancelled),
        taskCommand("task reopen", tr("Open a task again."), TaskRecord::Status::Open),
        {{QStringLiteral("milestone list"),
          QStringLiteral("DOSSIER"),
          tr("The law's calendar of a dossier."),
          1,
          1,
          {console::flag("all", tr("Earlier spells too."))}},
         milestoneList},
        milestoneCommand("milestone done", tr("Record that a milestone was done: M04, or M06.2 for the second one."),
                         TaskRecord::Status::Done),
        milestoneCommand("milestone skip", tr("Record that a milestone does not apply."),
                         TaskRecord::Status::Cancelled),
        milestoneCommand("milestone reopen", tr("Take back what was recorded of a milestone."),
                         TaskRecord::Status::Open),
    };
}

} // namespace kluis::app
