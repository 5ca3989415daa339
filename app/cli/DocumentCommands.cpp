// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "core/console/Console.h"

#include <QJsonObject>

namespace kluis::app {

using console::flag;
using console::option;

namespace {

/// Texts of this file.
struct DocumentCommands {
    Q_DECLARE_TR_FUNCTIONS(DocumentCommands)
};

bool tellProgress(const SyncProgress& progress)
{
    console::note(DocumentCommands::tr("document: part %1 of %2").arg(progress.done).arg(progress.total));
    return true;
}

Result<void> add(CommandContext& context)
{
    const QString name = context.given().value("category");
    const auto category = domain::categoryFromName(name);
    if (!name.isEmpty() && !category) {
        return fail(ErrorCode::InvalidArgument, DocumentCommands::tr("--category takes medical, process or capacity."));
    }
    auto target = context.target();
    if (!target) {
        return failure(target);
    }
    const QString file = context.given().argument(1);
    const QString replaced = context.given().value("replaces");
    const auto earlier =
        replaced.isEmpty() ? Result<RecordId>(RecordId()) : target->engine->findDocument(target->dossier, replaced);
    if (!earlier) {
        return failure(earlier);
    }
    const auto document =
        earlier->isNull() ? target->engine->addDocument(target->dossier, file, context.given().value("as"), category)
                          : target->engine->addDocumentVersion(target->dossier, file, *earlier);
    if (!document) {
        return failure(document);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("document"), document->toString()}});
    } else {
        console::line(document->toString());
    }
    return {};
}

Result<void> list(CommandContext& context)
{
    auto target = context.target();
    if (!target) {
        return failure(target);
    }
    const auto view = target->engine->show(target->dossier, false);
    if (!view) {
        return failure(view);
    }
    for (const DocumentState& document : view->documents) {
        if (context.given().json()) {
            console::jsonLine(Output::toJson(document));
        } else {
            console::line(Output::toText(document));
        }
    }
    return {};
}

Result<void> get(CommandContext& context)
{
    const QString file = context.given().value("to");
    if (file.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, DocumentCommands::tr("Say where the document goes with --to FILE."));
    }
    auto target = context.target();
    if (!target) {
        return failure(target);
    }
    const auto document = target->engine->findDocument(target->dossier, context.given().argument(1));
    return document ? target->engine->saveDocument(target->dossier, *document, file, tellProgress) : failure(document);
}

Result<void> encrypt(CommandContext& context)
{
    const auto file = context.given().required("to");
    const auto recipient = file ? context.given().required("for") : file;
    if (!recipient) {
        return failure(recipient);
    }
    auto target = context.target();
    const auto document =
        target ? target->engine->findDocument(target->dossier, context.given().argument(1)) : failure(target);
    if (!document) {
        return failure(document);
    }
    const auto password = target->engine->saveSealedCopy(target->dossier, *document, *recipient, *file, tellProgress);
    if (!password) {
        return failure(password);
    }
    const QString text = QString::fromLatin1(password->view());
    if (context.given().json()) {
        console::json({{QStringLiteral("password"), text}});
    } else {
        console::line(text);
        console::note(DocumentCommands::tr("This password is shown only now. Tell it by another way than the file."));
    }
    return {};
}

Result<void> pin(CommandContext& context)
{
    auto target = context.target();
    if (!target) {
        return failure(target);
    }
    const auto document = target->engine->findDocument(target->dossier, context.given().argument(1));
    if (!document) {
        return failure(document);
    }
    const bool pinned = !context.given().has("off");
    const auto isHere = target->engine->pinDocument(target->dossier, *document, pinned, tellProgress);
    if (!isHere) {
        return failure(isHere);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("pinned"), pinned}, {QStringLiteral("here"), *isHere}});
    } else if (pinned && !*isHere) {
        console::line(DocumentCommands::tr("It will be fetched at the next synchronisation."));
    }
    return {};
}

} // namespace

QList<Command> documentCommands()
{
    const QString one = QStringLiteral("DOSSIER DOC");
    return {
        {{QStringLiteral("document add"),
          QStringLiteral("DOSSIER FILE"),
          DocumentCommands::tr("Add a document; works offline."),
          2,
          2,
          {option("category", DocumentCommands::tr("medical, process or capacity."), "C"),
           option("as", DocumentCommands::tr("What it is: a field such as action_plan or oe_report."), "FIELD"),
           option("replaces", DocumentCommands::tr("The document that this is a newer version of."), "DOC")}},
         add},
        {{QStringLiteral("document list"),
          QStringLiteral("DOSSIER"),
          DocumentCommands::tr("The documents of a dossier that this role may see."),
          1,
          1,
          {}},
         list},
        {{QStringLiteral("document get"),
          one,
          DocumentCommands::tr("Save a document, by its id or its name, in a file."),
          2,
          2,
          {option("to", DocumentCommands::tr("The file; it must not be there yet."), "FILE")}},
         get},
        {{QStringLiteral("document encrypt"),
          one,
          DocumentCommands::tr("Save a document for somebody outside, as a PDF file with a password."),
          2,
          2,
          {option("for", DocumentCommands::tr("Whom it is for, in a few words; noted in the dossier."), "WHOM"),
           option("to", DocumentCommands::tr("The file; it must not be there yet."), "FILE")}},
         encrypt},
        {{QStringLiteral("document pin"),
          one,
          DocumentCommands::tr("Keep a document on this computer, sealed, for work without the server."),
          2,
          2,
          {flag("off", DocumentCommands::tr("No longer."))}},
         pin},
    };
}

} // namespace kluis::app
