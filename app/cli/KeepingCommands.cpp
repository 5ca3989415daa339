// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis retention …` and `kluis destruction …`: how long things are kept, and destroying them by two people.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/GivenText.h"
#include "app/cli/Output.h"
#include "app/documents/DocumentExport.h"
#include "app/retention/CertificatePaper.h"
#include "core/console/Console.h"
#include "core/retention/RetentionCatalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace kluis::app {

namespace {

using protocol::DestructionReport;
using protocol::DestructionState;
using retention::Part;
using retention::Review;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::KeepingCommands)
};

domain::Language language()
{
    return domain::languageOf(QLocale());
}

QString partText(quint8 part)
{
    const auto known = retention::partFromNumber(part);
    return known ? QString(retention::partName(*known)) : QString();
}

QLatin1StringView stateName(DestructionState state)
{
    switch (state) {
    case DestructionState::Proposed:
        return QLatin1StringView("proposed");
    case DestructionState::Done:
        return QLatin1StringView("done");
    case DestructionState::Refused:
        break;
    }
    return QLatin1StringView("refused");
}

QJsonObject toJson(const KeptPart& kept, const Review& review)
{
    QJsonArray terms;
    for (const retention::TermLine& line : review.lines()) {
        terms.append(QJsonObject{{QStringLiteral("term"), QString(line.term->id)},
                                 {QStringLiteral("from"), line.start.toString(Qt::ISODate)},
                                 {QStringLiteral("until"), line.until.toString(Qt::ISODate)},
                                 {QStringLiteral("disputed"), line.isDisputed},
                                 {QStringLiteral("source"), QString(line.term->reading.source)}});
    }
    return {{QStringLiteral("dossier"), kept.dossier.toString()},
            {QStringLiteral("employer"), kept.employer},
            {QStringLiteral("number"), kept.number},
            {QStringLiteral("name"), kept.name},
            {QStringLiteral("part"), QString(retention::partName(review.part()))},
            {QStringLiteral("state"), QString(retention::reviewStateName(review.state()))},
            {QStringLiteral("until"), review.until().toString(Qt::ISODate)},
            {QStringLiteral("disputed"), review.isDisputed()},
            {QStringLiteral("hold"), kept.hold},
            {QStringLiteral("why"), review.refusal()},
            {QStringLiteral("terms"), terms}};
}

Result<void> retentionList(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    const auto list = keeping ? keeping->list() : failure(keeping);
    if (!list) {
        return failure(list);
    }
    const bool dueOnly = context.given().has("due");
    for (const KeptPart& kept : list->parts) {
        if (dueOnly && !kept.isDue()) {
            continue;
        }
        const Review review = list->review(kept);
        if (context.given().json()) {
            console::jsonLine(toJson(kept, review));
            continue;
        }
        const QString why =
            !kept.hold.isEmpty() ? Words::tr("must not be destroyed: %1").arg(kept.hold)
            : review.refusal().isEmpty()
                ? Words::tr("may be destroyed since %1").arg(review.until().addDays(1).toString(Qt::ISODate))
                : review.refusal();
        console::line(QStringLiteral("%1/%2  %3  %4").arg(kept.employer, kept.number, kept.name, why));
    }
    return {};
}

QString confidenceText(retention::Confidence confidence)
{
    return QString(QLatin1Char(char(confidence)));
}

Result<void> retentionTerms(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    const auto seen = keeping ? keeping->overview() : failure(keeping);
    if (!seen) {
        return failure(seen);
    }
    const retention::Policy policy = Keeping::policyOf(*seen);
    for (const retention::Term& term : retention::RetentionCatalogue::all()) {
        QJsonArray readings;
        QStringList texts;
        const QList<retention::Start> counting = policy.startsOf(term);
        for (const auto& reading : {std::optional(term.reading), term.otherReading}) {
            if (!reading) {
                continue;
            }
            readings.append(QJsonObject{{QStringLiteral("start"), QString(retention::startName(reading->start))},
                                        {QStringLiteral("source"), QString(reading->source)},
                                        {QStringLiteral("confidence"), confidenceText(reading->confidence)},
                                        {QStringLiteral("counts"), counting.contains(reading->start)}});
            texts.append(QStringLiteral("%1%2 (%3, %4)")
                             .arg(counting.contains(reading->start) ? QString() : QStringLiteral("- "),
                                  retention::startLabel(reading->start, language()), QString(reading->source),
                                  confidenceText(reading->confidence)));
        }
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("term"), QString(term.id)},
                                          {QStringLiteral("part"), QString(retention::partName(term.part))},
                                          {QStringLiteral("months"), policy.monthsOf(term)},
                                          {QStringLiteral("chosen"), policy.isChosen(term)},
                                          {QStringLiteral("readings"), readings}});
        } else {
            console::line(Words::tr("%1  %2, %3 months from: %4")
                              .arg(QString(term.id), term.label(language()), QString::number(policy.monthsOf(term)),
                                   texts.join(QStringLiteral("; "))));
        }
    }
    return {};
}

/// For privacy officers: how many, and what is held.
Result<void> retentionCounts(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    const auto seen = keeping ? keeping->overview() : failure(keeping);
    if (!seen) {
        return failure(seen);
    }
    for (const protocol::RetentionCount& count : seen->counts) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("employer"), count.employer},
                                          {QStringLiteral("part"), partText(count.part)},
                                          {QStringLiteral("due"), qint64(count.due)},
                                          {QStringLiteral("running"), qint64(count.running)},
                                          {QStringLiteral("notStarted"), qint64(count.notStarted)},
                                          {QStringLiteral("held"), qint64(count.held)}});
        } else {
            console::line(Words::tr("%1  %2: %3 may be destroyed, %4 run, %5 have not begun, %6 are held")
                              .arg(count.employer, partText(count.part), QString::number(count.due),
                                   QString::number(count.running), QString::number(count.notStarted),
                                   QString::number(count.held)));
        }
    }
    return {};
}

Result<void> retentionHolds(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    const auto seen = keeping ? keeping->overview() : failure(keeping);
    if (!seen) {
        return failure(seen);
    }
    for (const protocol::LegalHold& hold : seen->holds) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("dossier"), hold.dossier.toString()},
                                          {QStringLiteral("by"), hold.by},
                                          {QStringLiteral("since"), Output::isoTime(hold.since)},
                                          {QStringLiteral("reason"), hold.reason}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4")
                              .arg(hold.dossier.toString(), hold.by, Output::isoTime(hold.since), hold.reason));
        }
    }
    return {};
}

Result<DossierId> dossierIn(const QString& text)
{
    const auto id = DossierId::fromString(text);
    return id ? Result<DossierId>(*id)
              : fail(ErrorCode::InvalidArgument,
                     Words::tr("Give the dossier's id, as the proposal or who works on it shows it."));
}

Result<void> setHold(CommandContext& context, bool holds)
{
    const auto employer = context.given().required("employer");
    const auto dossier = employer ? dossierIn(context.given().argument(0)) : failure(employer);
    const auto reason = holds && dossier ? GivenText::needed(context.given().value("reason"), Words::tr("Why: "),
                                                             Words::tr("Give --reason, as text or as - to read it from "
                                                                       "standard input."))
                                         : Result<QString>(QString());
    if (!dossier || !reason) {
        return dossier ? failure(reason) : failure(dossier);
    }
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    if (!keeping) {
        return failure(keeping);
    }
    return holds ? keeping->hold(*employer, *dossier, *reason) : keeping->liftHold(*employer, *dossier);
}

Result<void> propose(CommandContext& context)
{
    auto target = context.target();
    auto keeping = target ? target->engine->keeping() : failure(target);
    const auto id = keeping ? keeping->propose(target->dossier, context.given().has("request")) : failure(keeping);
    if (!id) {
        return failure(id);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("destruction"), id->toString()}});
    } else {
        console::line(
            Words::tr("Proposed as %1. Nothing is destroyed until a second person confirms it.").arg(id->toString()));
    }
    return {};
}

Result<void> destructionList(CommandContext& context)
{
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    const auto reports = keeping ? keeping->destructions() : failure(keeping);
    if (!reports) {
        return failure(reports);
    }
    for (const DestructionReport& report : *reports) {
        if (context.given().json()) {
            console::jsonLine(QJsonObject{{QStringLiteral("destruction"), report.id.toString()},
                                          {QStringLiteral("employer"), report.employer},
                                          {QStringLiteral("dossier"), report.dossier.toString()},
                                          {QStringLiteral("part"), partText(report.part)},
                                          {QStringLiteral("byRequest"), report.basis == 2},
                                          {QStringLiteral("state"), QString(stateName(report.state))},
                                          {QStringLiteral("proposedBy"), report.proposer},
                                          {QStringLiteral("confirmedBy"), report.confirmer},
                                          {QStringLiteral("proposed"), Output::isoTime(report.proposedAt)},
                                          {QStringLiteral("ended"), Output::isoTime(report.endedAt)},
                                          {QStringLiteral("mayAnswer"), report.mayAnswer},
                                          {QStringLiteral("records"), qint64(report.records)},
                                          {QStringLiteral("documents"), qint64(report.documents)},
                                          {QStringLiteral("wholeDossier"), report.whole}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4  %5  %6")
                              .arg(report.id.toString(), report.employer, report.dossier.toString(),
                                   partText(report.part), QString(stateName(report.state)), report.proposer));
        }
    }
    return {};
}

Result<void> answer(CommandContext& context, Result<void> (Keeping::*give)(const RecordId&))
{
    const auto id = RecordId::fromString(context.given().argument(0));
    if (!id) {
        return fail(ErrorCode::InvalidArgument, Words::tr("Give the number of the destruction, as the list shows it."));
    }
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    return keeping ? ((*keeping).*give)(*id) : failure(keeping);
}

Result<void> certificate(CommandContext& context)
{
    const auto id = RecordId::fromString(context.given().argument(0));
    const auto target = context.given().required("to");
    if (!id || !target) {
        return id ? failure(target)
                  : Result<void>(fail(ErrorCode::InvalidArgument,
                                      Words::tr("Give the number of the destruction, as the list shows it.")));
    }
    auto engine = context.openOrLogIn();
    auto keeping = engine ? (*engine)->keeping() : failure(engine);
    const auto json = keeping ? keeping->certificate(*id) : failure(keeping);
    if (!json) {
        return failure(json);
    }
    const bool isPaper = target->endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const auto bytes = isPaper ? CertificatePaper::pdf(*json) : Result<QByteArray>(*json);
    return bytes ? DocumentExport::writeBytes(*bytes, *target) : failure(bytes); // for its owner only, and whole
}

} // namespace

QList<Command> keepingCommands()
{
    const auto employer = console::option("employer", Words::tr("Short name of the employer."), "E");
    return {
        {{QStringLiteral("retention list"),
          {},
          Words::tr("How long your part of each dossier must be kept, and why; what may be destroyed first."),
          0,
          0,
          {console::flag("due", Words::tr("Only what may be destroyed."))}},
         retentionList},
        {{QStringLiteral("retention terms"),
          {},
          Words::tr("The terms that count here, and where each comes from."),
          0,
          0,
          {}},
         retentionTerms},
        {{QStringLiteral("retention counts"),
          {},
          Words::tr("For privacy officers: how many dossiers stand where."),
          0,
          0,
          {}},
         retentionCounts},
        {{QStringLiteral("retention holds"), {}, Words::tr("Dossiers that must not be destroyed."), 0, 0, {}},
         retentionHolds},
        {{QStringLiteral("retention hold"),
          QStringLiteral("DOSSIERID"),
          Words::tr("For privacy officers: say that a dossier must not be destroyed."),
          1,
          1,
          {employer,
           console::option(
               "reason",
               Words::tr("Why, or - to read it from standard input; HR and the doctor of the dossier read it."),
               "TEXT")}},
         [](CommandContext& context) { return setHold(context, true); }},
        {{QStringLiteral("retention release"),
          QStringLiteral("DOSSIERID"),
          Words::tr("For privacy officers: take a hold back."),
          1,
          1,
          {employer}},
         [](CommandContext& context) { return setHold(context, false); }},
        {{QStringLiteral("destruction propose"),
          QStringLiteral("DOSSIER"),
          Words::tr("Propose that your part of a dossier be destroyed; a second person confirms it."),
          1,
          1,
          {console::flag("request", Words::tr("The employee asked for it; for the medical part only."))}},
         propose},
        {{QStringLiteral("destruction list"),
          {},
          Words::tr("What was proposed by you or waits for you, and what became of it."),
          0,
          0,
          {}},
         destructionList},
        {{QStringLiteral("destruction confirm"),
          QStringLiteral("ID"),
          Words::tr("Give the second signature: the part is destroyed."),
          1,
          1,
          {}},
         [](CommandContext& context) { return answer(context, &Keeping::confirm); }},
        {{QStringLiteral("destruction refuse"),
          QStringLiteral("ID"),
          Words::tr("Refuse a proposal, or take your own back."),
          1,
          1,
          {}},
         [](CommandContext& context) { return answer(context, &Keeping::refuse); }},
        {{QStringLiteral("destruction certificate"),
          QStringLiteral("ID"),
          Words::tr("Write the certificate of a destruction, as PDF or else as JSON."),
          1,
          1,
          {console::option("to", Words::tr("The file; one that ends in .pdf is for people."), "FILE")}},
         certificate},
    };
}

} // namespace kluis::app
