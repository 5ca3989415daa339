// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "core/console/Console.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluis::app {

using console::flag;
using console::option;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

bool showProgress(const SyncProgress& progress)
{
    constexpr quint64 step = 100; // dossiers
    if (progress.done % step == 0) {
        console::note(QStringLiteral("%1 %2/%3").arg(progress.phase).arg(progress.done).arg(progress.total));
    }
    return true;
}

Result<void> card(CommandContext& context)
{
    const auto file = context.given().required("to");
    if (!file) {
        return failure(file);
    }
    auto engine = context.openEngine();
    const auto fingerprint = engine ? (*engine)->writeHandOverCard(*file) : failure(engine);
    if (!fingerprint) {
        return failure(fingerprint);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("fingerprint"), *fingerprint}});
        return {};
    }
    console::line(*fingerprint);
    console::note(tr("Send the file to the colleague, and read the fingerprint out by telephone."));
    return {};
}

Result<void> handOver(CommandContext& context)
{
    const auto& given = context.given();
    const auto card = given.required("card");
    const auto fingerprint = given.required("fingerprint");
    const auto file = given.required("to");
    for (const auto* needed : {&card, &fingerprint, &file}) {
        if (!*needed) {
            return failure(*needed);
        }
    }
    const HandOverInput input{.employer = given.argument(0),
                              .cardFile = *card,
                              .fingerprint = *fingerprint,
                              .file = *file,
                              .employeesInformed = given.has("employees-informed"),
                              .worksCouncilAgreed = given.has("works-council-agreed")};
    auto engine = context.openEngine();
    const auto report = engine ? (*engine)->handOver(input, showProgress) : failure(engine);
    if (!report) {
        return failure(report);
    }
    if (given.json()) {
        console::json({{QStringLiteral("receiver"), report->receiver},
                       {QStringLiteral("dossiers"), report->dossiers},
                       {QStringLiteral("withoutConsent"), report->withoutConsent},
                       {QStringLiteral("closed"), report->closed},
                       {QStringLiteral("documents"), report->documents},
                       {QStringLiteral("documentsLeft"), report->documentsLeft}});
    } else {
        console::line(tr("Handed over to %1: %2 dossiers. Left out for want of consent: %3.")
                          .arg(report->receiver)
                          .arg(report->dossiers)
                          .arg(report->withoutConsent));
        if (report->documents > 0) {
            console::line(tr("Documents in the file: %1.").arg(report->documents));
        }
        if (report->documentsLeft > 0) {
            console::line(tr("Documents that could not be had from the server: %1.").arg(report->documentsLeft));
        }
        if (report->closed > 0) {
            console::line(tr("Left out because they are restricted to colleagues: %1.").arg(report->closed));
        }
    }
    return {};
}

Result<void> takeOver(CommandContext& context)
{
    const auto& given = context.given();
    const auto employer = given.required("employer");
    const auto fingerprint = given.required("fingerprint");
    if (!employer || !fingerprint) {
        return employer ? failure(fingerprint) : failure(employer);
    }
    auto engine = context.openEngine();
    const auto report =
        engine ? (*engine)->takeOver(given.argument(0), *employer, *fingerprint, showProgress) : failure(engine);
    if (!report) {
        return failure(report);
    }
    if (given.json()) {
        console::json({{QStringLiteral("sender"), report->sender},
                       {QStringLiteral("employer"), report->employer},
                       {QStringLiteral("dossiers"), report->dossiers},
                       {QStringLiteral("values"), report->values},
                       {QStringLiteral("notes"), report->notes},
                       {QStringLiteral("documents"), report->documents},
                       {QStringLiteral("kept"), report->kept},
                       {QStringLiteral("unknown"), QJsonArray::fromStringList(report->unknown)},
                       {QStringLiteral("different"), QJsonArray::fromStringList(report->different)}});
        return {};
    }
    console::line(tr("Taken over from %1: %2 dossiers, %3 values, %4 notes.")
                      .arg(report->sender)
                      .arg(report->dossiers)
                      .arg(report->values)
                      .arg(report->notes));
    if (report->documents > 0) {
        console::line(tr("Documents taken over: %1.").arg(report->documents));
    }
    if (report->kept > 0) {
        console::line(tr("%1 values differ from yours: yours stand, theirs are in notes.").arg(report->kept));
    }
    if (!report->unknown.isEmpty()) {
        console::line(tr("Not found here, by personnel number: %1").arg(report->unknown.join(QStringLiteral(", "))));
    }
    if (!report->different.isEmpty()) {
        console::line(
            tr("Another date of birth here, nothing taken: %1").arg(report->different.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace

QList<Command> handOverCommands()
{
    return {
        {{QStringLiteral("medical card"),
          {},
          tr("Write the card with which a company doctor elsewhere hands medical dossiers over to you."),
          0,
          0,
          {option("to", tr("Where to write the card."), "FILE")}},
         card},
        {{QStringLiteral("medical hand-over"),
          QStringLiteral("EMPLOYER"),
          tr("Write the medical dossiers of an employer, where the employee consented, for a company doctor "
             "elsewhere."),
          1,
          1,
          {option("card", tr("The receiver's card."), "FILE"),
           option("fingerprint", tr("The fingerprint the receiver read out, 12 groups of 5 digits or 13 words."),
                  "DIGITS"),
           option("to", tr("Where to write the file."), "FILE"),
           flag("employees-informed", tr("Every employee was told who gets the dossiers, and could object.")),
           flag("works-council-agreed", tr("The works council agreed."))}},
         handOver},
        {{QStringLiteral("medical take-over"),
          QStringLiteral("FILE"),
          tr("Take the medical dossiers over that a company doctor elsewhere handed over."),
          1,
          1,
          {option("employer", tr("The employer here, by its short name."), "EMPLOYER"),
           option("fingerprint", tr("The fingerprint the sender read out, 12 groups of 5 digits or 13 words."),
                  "DIGITS")}},
         takeOver},
    };
}

} // namespace kluis::app
