// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis release …`: what the company doctor lets the employer's side read, and takes back.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/Output.h"
#include "app/cli/TextWarnings.h"
#include "app/engine/ReleaseInput.h"
#include "app/engine/ReleaseState.h"
#include "core/console/Console.h"
#include "core/domain/FieldValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

Result<ReleaseInput> givenRelease(CommandContext& context)
{
    ReleaseInput input;
    input.fields = context.given().argument(1).split(u',', Qt::SkipEmptyParts);
    const auto to = context.given().required("to");
    if (!to) {
        return failure(to);
    }
    const QStringList names = to->split(u',', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const auto role = domain::roleFromName(name);
        if (!role) {
            return fail(ErrorCode::InvalidArgument, tr("There is no role of that name."));
        }
        input.roles.append(*role);
    }
    if (context.given().has("consent")) {
        const auto consent = context.given().date("consent");
        if (!consent) {
            return failure(consent);
        }
        input.consent = *consent;
    }
    const auto reason = GivenText::needed(context.given().value("reason"), tr("Reason: "),
                                          tr("Say why with --reason: whoever reads a release sees it."));
    if (!reason) {
        return failure(reason);
    }
    input.reason = *reason;
    return input;
}

QJsonObject toJson(const ReleaseState& state)
{
    QJsonObject object{{QStringLiteral("field"), QString(state.copy.source)},
                       {QStringLiteral("to"), QString(domain::roleName(state.copy.reader))},
                       {QStringLiteral("copy"), QString(state.copy.copy)},
                       {QStringLiteral("released"), !state.said.isWithdrawn()},
                       {QStringLiteral("reason"), state.said.reason},
                       {QStringLiteral("author"), state.author},
                       {QStringLiteral("at"), Output::isoTime(state.at)},
                       {QStringLiteral("waiting"), state.waiting},
                       {QStringLiteral("past"), state.isPast},
                       {QStringLiteral("overtaken"), state.isOvertaken}};
    if (!state.said.isWithdrawn()) {
        object.insert(QStringLiteral("value"), state.said.value);
    }
    if (state.said.consent.isValid()) {
        object.insert(QStringLiteral("consent"), state.said.consent.toString(Qt::ISODate));
    }
    return object;
}

void print(const ReleaseState& state)
{
    const auto language = domain::languageOf(QLocale());
    console::line(QStringLiteral("%1 > %2  (%3, %4)")
                      .arg(state.copy.sourceField().label(), domain::roleLabel(state.copy.reader, language),
                           state.author, Output::isoTime(state.at)));
    const auto text = state.said.toText(state.copy);
    const QStringList lines = domain::displayValue(state.copy.copyField(), text.value_or(QString()), QLocale())
                                  .split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        console::line(QStringLiteral("  ") + line);
    }
    if (state.isOvertaken) {
        console::line(QStringLiteral("  ") + tr("The value says something else by now. That is not released."));
    }
}

Result<void> put(CommandContext& context, Result<void> (Engine::*act)(const DossierId&, const ReleaseInput&))
{
    const auto input = givenRelease(context);
    const auto target = input ? context.target() : failure(input);
    if (!target) {
        return failure(target);
    }
    if (auto done = (target->engine->*act)(target->dossier, *input); !done) {
        return done;
    }
    // The employer reads the reason: it is looked at like any text of the practice's.
    TextWarnings warnings;
    const auto* copy = domain::ReleaseCopy::of(input->fields.front(), input->roles.front());
    const QJsonObject reason{{QStringLiteral("reason"), input->reason}};
    warnings.look(*target, QString(copy->copy),
                  QString::fromUtf8(QJsonDocument(reason).toJson(QJsonDocument::Compact)));
    if (context.given().json()) {
        console::json(warnings.with({}));
    }
    return {};
}

Result<void> give(CommandContext& context)
{
    return put(context, &Engine::release);
}

Result<void> withdraw(CommandContext& context)
{
    return put(context, &Engine::withdrawRelease);
}

Result<void> list(CommandContext& context)
{
    const auto target = context.target();
    const auto view =
        target ? target->engine->show(target->dossier, context.given().has("history"), 0) : failure(target);
    if (!view) {
        return failure(view);
    }
    const auto states = ReleaseState::of(*view);
    for (const ReleaseState& state : states) {
        if (context.given().json()) {
            console::jsonLine(toJson(state));
        } else {
            print(state);
        }
    }
    return {};
}

} // namespace

QList<Command> releaseCommands()
{
    using console::option;
    const auto to = option("to", tr("Who reads it: hr, case-manager, or both with a comma between."), "ROLES");
    const auto reason = option("reason", tr("Why; read with it. - is standard input; else it is asked for."), "TEXT");
    return {
        {{QStringLiteral("release give"),
          QStringLiteral("DOSSIER FIELDS"),
          tr("The company doctor lets roles of the employer's side read values as they stand now; several fields with "
             "a comma "
             "between."),
          2,
          2,
          {to, reason, option("consent", tr("When the employee agreed; needed for a screening's outcome."), "DATE")}},
         give},
        {{QStringLiteral("release withdraw"),
          QStringLiteral("DOSSIER FIELDS"),
          tr("Take releases back: the copies leave the others' computers at their next contact. What was read was "
             "read."),
          2,
          2,
          {to, reason}},
         withdraw},
        {{QStringLiteral("release list"),
          QStringLiteral("DOSSIER"),
          tr("What is released of a dossier, to whom, by whom, when and why; one JSON object a line with --json."),
          1,
          1,
          {console::flag("history", tr("Also what was released before."))}},
         list},
    };
}

} // namespace kluis::app
