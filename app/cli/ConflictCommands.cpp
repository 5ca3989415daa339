// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis conflict …`: what two people wrote at once.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

QString idOf(const ConflictHead& head)
{
    return head.dossier.toString() + QLatin1Char('/') + head.fieldId;
}

QJsonObject toJson(const ConflictSide& side)
{
    return {{QStringLiteral("value"), side.value},
            {QStringLiteral("author"), side.author},
            {QStringLiteral("at"), Output::isoTime(side.at)}};
}

void print(const ConflictView& conflict, const QString& self, bool json)
{
    const ConflictHead& head = conflict.head;
    if (json) {
        QJsonObject object{
            {QStringLiteral("id"), idOf(head)},          {QStringLiteral("dossier"), head.dossier.toString()},
            {QStringLiteral("employer"), head.employer}, {QStringLiteral("number"), head.number},
            {QStringLiteral("name"), head.name},         {QStringLiteral("closed"), conflict.closed},
            {QStringLiteral("unseen"), conflict.unseen}};
        if (!conflict.closed) {
            ConflictSide mine = conflict.mine;
            mine.author = self;
            object.insert(QStringLiteral("field"), head.fieldId);
            object.insert(QStringLiteral("mine"), toJson(mine));
            object.insert(QStringLiteral("theirs"), toJson(conflict.theirs));
            object.insert(QStringLiteral("theirsSealed"), conflict.sealed);
            object.insert(QStringLiteral("before"), toJson(conflict.before));
        }
        console::jsonLine(object);
        return;
    }
    console::line(QStringLiteral("%1  %2  %3/%4").arg(idOf(head), head.name, head.employer, head.number));
    if (conflict.closed) {
        console::line(QStringLiteral("  ") + tr("You may not read this field any more. Only your own value can be let "
                                                "go, with --keep theirs."));
        return;
    }
    const auto side = [](const QString& label, const ConflictSide& value, const QString& author) {
        console::line(QStringLiteral("  %1  %2  (%3, %4)").arg(label, value.value, author, Output::isoTime(value.at)));
    };
    side(tr("mine:  "), conflict.mine, self);
    if (conflict.unseen) {
        console::line(QStringLiteral("  ") + tr("Somebody else has filled this in since, and it is not yours to read. "
                                                "Replace it with --keep mine, or let your own go with --keep theirs."));
        return;
    }
    side(tr("theirs:"), conflict.theirs, conflict.theirs.author);
    if (conflict.sealed) {
        console::line(tr("  It is sealed under a key that is not here."));
    }
    if (conflict.before.at != 0) {
        side(tr("before:"), conflict.before, conflict.before.author);
    }
}

Result<void> list(CommandContext& context)
{
    auto engine = context.openEngine();
    const auto heads = engine ? (*engine)->conflicts(-1) : failure(engine);
    if (!heads) {
        return failure(heads);
    }
    for (const ConflictHead& head : *heads) {
        const auto conflict = (*engine)->conflict(head.dossier, head.fieldId);
        if (!conflict) {
            return failure(conflict);
        }
        print(*conflict, (*engine)->status().displayName, context.given().json());
    }
    return {};
}

Result<void> resolve(CommandContext& context)
{
    const auto keep = context.given().required("keep");
    if (!keep) {
        return failure(keep);
    }
    const QString id = context.given().argument(0);
    const qsizetype slash = id.lastIndexOf(u'/');
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    // An id that is not in the list any more can still have a question.
    const auto direct = DossierId::fromString(id.left(slash));
    const auto dossier = direct ? Result<DossierId>(*direct) : (*engine)->find(id.left(slash));
    if (!dossier) {
        return failure(dossier);
    }
    ConflictDecision decision;
    if (*keep == QLatin1String("mine")) {
        decision.keep = ConflictDecision::Keep::Mine;
    } else if (*keep != QLatin1String("theirs")) {
        decision.keep = ConflictDecision::Keep::Other;
        decision.value = *keep;
    }
    return (*engine)->decide(*dossier, id.mid(slash + 1), decision);
}

} // namespace

QList<Command> conflictCommands()
{
    return {
        {{QStringLiteral("conflict list"),
          {},
          tr("Fields that you and somebody else changed at once, with both values and the one before."),
          0,
          0,
          {}},
         list},
        {{QStringLiteral("conflict resolve"),
          QStringLiteral("ID"),
          tr("Decide one: keep your value, the other's, or a third."),
          1,
          1,
          {console::option("keep", tr("mine, theirs, or the value that shall stand."), "VALUE")}},
         resolve},
    };
}

} // namespace kluis::app
