// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis draft …`: what the doctor's assistant prepares, and what the doctor makes of it.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/Output.h"
#include "app/engine/DraftInput.h"
#include "app/engine/DraftState.h"
#include "core/console/Console.h"
#include "core/domain/FieldValue.h"

#include <QJsonObject>

namespace kluis::app {

namespace {

using Act = DraftInput::Act;

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

QLatin1StringView stateName(domain::DraftValue::State state)
{
    constexpr const char* names[] = {"waiting", "returned", "approved"};
    return QLatin1StringView(names[std::size_t(state)]);
}

QJsonObject toJson(const DraftState& state)
{
    return {{QStringLiteral("field"), QString(state.draft.source)},
            {QStringLiteral("state"), QString(stateName(state.said.state))},
            {QStringLiteral("value"), state.said.value},
            {QStringLiteral("draftedBy"), state.said.author.isEmpty() ? state.author : state.said.author},
            {QStringLiteral("author"), state.author},
            {QStringLiteral("at"), Output::isoTime(state.at)},
            {QStringLiteral("word"), state.said.word},
            {QStringLiteral("outdated"), state.isOutdated},
            {QStringLiteral("waiting"), state.waiting},
            {QStringLiteral("conflict"), state.conflict}};
}

Result<void> act(CommandContext& context, DraftInput input)
{
    input.field = context.given().argument(1);
    const auto target = context.target();
    const auto done = target ? target->engine->draft(target->dossier, input) : failure(target);
    if (done && context.given().json()) {
        console::json({});
    }
    return done;
}

Result<void> put(CommandContext& context)
{
    const auto value = GivenText::of(context.given().argument(2), tr("Value: "));
    return value ? act(context, {.act = Act::Put, .value = *value}) : Result<void>(failure(value));
}

Result<void> takeBack(CommandContext& context)
{
    return act(context, {.act = Act::TakeBack});
}

Result<void> approve(CommandContext& context)
{
    const auto value = GivenText::of(context.given().value("value"), tr("Value: "));
    return value ? act(context, {.act = Act::Approve, .value = *value}) : Result<void>(failure(value));
}

Result<void> sendBack(CommandContext& context)
{
    const auto word = GivenText::needed(context.given().value("word"), tr("A word for who wrote it: "),
                                        tr("Say with --word why the draft comes back."));
    return word ? act(context, {.act = Act::Return, .word = *word}) : Result<void>(failure(word));
}

Result<void> list(CommandContext& context)
{
    const auto target = context.target();
    const auto view = target ? target->engine->show(target->dossier, false, 0) : failure(target);
    if (!view) {
        return failure(view);
    }
    const auto states = DraftState::of(*view);
    for (const DraftState& state : states) {
        if (context.given().json()) {
            console::jsonLine(toJson(state));
            continue;
        }
        console::line(QStringLiteral("%1  (%2, %3)")
                          .arg(state.draft.draftField().label(), state.author, Output::isoTime(state.at)));
        const auto text = state.said.toText(state.draft);
        console::line(QStringLiteral("  ") +
                      domain::displayValue(state.draft.draftField(), text.value_or(QString()), QLocale()));
    }
    return {};
}

} // namespace

QList<Command> draftCommands()
{
    using console::option;
    const auto place = QStringLiteral("DOSSIER FIELD");
    return {
        {{QStringLiteral("draft put"),
          QStringLiteral("DOSSIER FIELD VALUE"),
          tr("The doctor's assistant leaves a draft of a value for the doctor, or changes it; works offline. A value - "
             "is "
             "read from standard input."),
          3,
          3,
          {}},
         put},
        {{QStringLiteral("draft take-back"), place, tr("Take a draft back."), 2, 2, {}}, takeBack},
        {{QStringLiteral("draft approve"),
          place,
          tr("The company doctor makes a draft the value, as it is or with --value."),
          2,
          2,
          {option("value", tr("What shall stand instead. - is standard input."), "VALUE")}},
         approve},
        {{QStringLiteral("draft return"),
          place,
          tr("The company doctor sends a draft back with a word."),
          2,
          2,
          {option("word", tr("Why. - is standard input; else it is asked for."), "TEXT")}},
         sendBack},
        {{QStringLiteral("draft list"),
          QStringLiteral("DOSSIER"),
          tr("Drafts of a dossier and what became of them; one JSON object a line with --json."),
          1,
          1,
          {}},
         list},
    };
}

} // namespace kluis::app
