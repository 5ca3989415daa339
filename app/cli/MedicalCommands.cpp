// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
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

Result<void> genesis(CommandContext& context)
{
    const QString kit = context.given().value("kit");
    if (kit.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say with --kit where to write the recovery kit."));
    }
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    auto outcome = (*engine)->medicalGenesis(kit);
    if (!outcome) {
        return failure(outcome);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("kitCheck"), outcome->kitCheck}});
    } else {
        console::line(tr("The recovery kit is written. Print it, then type its check group back with "
                         "'kluis medical kit-confirm GROUP'. Until then nothing medical can be written."));
    }
    return {};
}

Result<void> confirmKit(CommandContext& context)
{
    auto engine = context.openEngine();
    return engine ? (*engine)->confirmKit(context.given().argument(0)) : failure(engine);
}

Result<void> members(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    auto members = (*engine)->medicalMembers();
    if (!members) {
        return failure(members);
    }
    for (const MedicalMember& member : *members) {
        if (context.given().json()) {
            console::jsonLine({{QStringLiteral("user"), member.login},
                               {QStringLiteral("name"), member.displayName},
                               {QStringLiteral("fingerprint"), member.fingerprint},
                               {QStringLiteral("lead"), member.lead},
                               {QStringLiteral("approved"), member.approved},
                               {QStringLiteral("employers"), QJsonArray::fromStringList(member.employers)}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4")
                              .arg(member.login, -20)
                              .arg(member.lead       ? tr("lead")
                                   : member.approved ? tr("member")
                                                     : tr("not approved"),
                                   -14)
                              .arg(member.employers.join(QLatin1String(", ")), -30)
                              .arg(member.fingerprint));
        }
    }
    return {};
}

Result<void> approve(CommandContext& context)
{
    const QString fingerprint = context.given().value("fingerprint");
    if (fingerprint.isEmpty()) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("Compare the colleague's fingerprint in person or by telephone and give it with --fingerprint."));
    }
    auto engine = context.openEngine();
    return engine ? (*engine)->approveMember(context.given().argument(0), fingerprint) : failure(engine);
}

Result<void> invite(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    const auto code = (*engine)->inviteMember(context.given().argument(0));
    if (!code) {
        return failure(code);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("invite"), *code}});
        return {};
    }
    console::line(*code);
    console::note(tr("Give this to your colleague on paper or by telephone, not by e-mail. Enrolling with 'kluis enrol "
                     "--invite' within 72 hours, your colleague is approved at your next synchronisation."));
    return {};
}

Result<void> recoveryUse(CommandContext& context)
{
    const QString kit = context.given().value("kit");
    if (kit.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say with --kit where to write the new recovery kit."));
    }
    const auto shares = context.secrets().recoveryShares();
    if (!shares) {
        return failure(shares);
    }
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    const auto outcome = (*engine)->recoverTeam(*shares, kit);
    if (!outcome) {
        return failure(outcome);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("kitCheck"), outcome->kitCheck}});
    } else {
        console::line(tr("You are a lead of the medical group now, all keys are new, and the old shares open nothing "
                         "that is written from now on. Print the new kit, then type its check group back with 'kluis "
                         "medical kit-confirm GROUP'."));
    }
    return {};
}

Result<void> remove(CommandContext& context)
{
    auto engine = context.openEngine();
    return engine ? (*engine)->removeMember(context.given().argument(0)) : failure(engine);
}

Result<void> addLead(CommandContext& context)
{
    auto engine = context.openEngine();
    return engine ? (*engine)->makeLead(context.given().argument(0)) : failure(engine);
}

Result<void> rotate(CommandContext& context)
{
    auto engine = context.openEngine();
    return engine ? (*engine)->rotateKeys(context.given().argument(0)) : failure(engine);
}

Result<void> reseal(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    const auto report = (*engine)->resealMedical(context.given().argument(0), [](const SyncProgress& progress) {
        console::note(QStringLiteral("%1 %2/%3").arg(progress.phase).arg(progress.done).arg(progress.total));
        return true;
    });
    if (!report) {
        return failure(report);
    }
    if (context.given().json()) {
        console::json(Output::toJson(*report));
    } else {
        console::line(tr("Sealed again and sent: %1 values and notes.").arg(report->pushed));
    }
    return {};
}

Result<void> restrictDossier(CommandContext& context)
{
    const bool lift = context.given().has("lift");
    const QStringList logins = context.given().value("members").split(u',', Qt::SkipEmptyParts);
    if (lift != logins.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say with --members who may read the dossier's medical content, or "
                                                   "with --lift that the whole medical group may again."));
    }
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    const auto dossier = (*engine)->find(context.given().argument(0));
    if (!dossier) {
        return failure(dossier);
    }
    const auto report = (*engine)->restrictDossier(*dossier, logins);
    if (!report) {
        return failure(report);
    }
    if (context.given().json()) {
        console::json(Output::toJson(*report));
    } else {
        console::line(lift
                          ? tr("The whole medical group may read this dossier again. Who could read it so far seals it "
                               "for the others at the next synchronisation.")
                          : tr("Only those named may read the medical content of this dossier now. The first of them "
                               "who synchronises seals it for them alone; what others have read, they have read."));
    }
    return {};
}

Result<void> log(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    auto lines = (*engine)->medicalLog();
    if (!lines) {
        return failure(lines);
    }
    for (const Engine::LogLine& line : *lines) {
        if (context.given().json()) {
            console::jsonLine({{QStringLiteral("number"), qint64(line.number)},
                               {QStringLiteral("time"), Output::isoTime(line.time)},
                               {QStringLiteral("kind"), line.kind},
                               {QStringLiteral("signer"), line.signer},
                               {QStringLiteral("subject"), line.subject},
                               {QStringLiteral("hash"), line.hash}});
        } else {
            console::line(QStringLiteral("%1  %2  %3  %4  %5")
                              .arg(line.number, 6)
                              .arg(Output::isoTime(line.time))
                              .arg(line.kind, -14)
                              .arg(line.signer, -20)
                              .arg(line.subject));
        }
    }
    return {};
}

} // namespace

QList<Command> medicalCommands()
{
    return {
        {{QStringLiteral("medical genesis"),
          {},
          tr("First medical lead: start the medical log and write the kit."),
          0,
          0,
          {option("kit", tr("Where to write the recovery kit."), "FILE.pdf")}},
         genesis},
        {{QStringLiteral("medical kit-confirm"),
          QStringLiteral("GROUP"),
          tr("Type the kit's check group back."),
          1,
          1,
          {}},
         confirmKit},
        {{QStringLiteral("medical members"), {}, tr("Who holds the medical keys."), 0, 0, {}}, members},
        {{QStringLiteral("medical approve"),
          QStringLiteral("LOGIN"),
          tr("Approve a colleague whose fingerprint you compared."),
          1,
          1,
          {option("fingerprint", tr("The colleague's fingerprint as read out, 12 groups of 5 digits or 13 words."),
                  "DIGITS")}},
         approve},
        {{QStringLiteral("medical invite"),
          QStringLiteral("LOGIN"),
          tr("Make a code with which a colleague enrols and is approved by itself."),
          1,
          1,
          {}},
         invite},
        {{QStringLiteral("medical recovery use"),
          {},
          tr("Become a lead by two of the three printed recovery shares."),
          0,
          0,
          {option("kit", tr("Where to write the new recovery kit."), "FILE.pdf")}},
         recoveryUse},
        {{QStringLiteral("medical remove"),
          QStringLiteral("LOGIN"),
          tr("Take a colleague out of all medical groups; new keys for who stays."),
          1,
          1,
          {}},
         remove},
        {{QStringLiteral("medical add-lead"),
          QStringLiteral("LOGIN"),
          tr("Make an approved company doctor a lead, who can approve and remove others."),
          1,
          1,
          {}},
         addLead},
        {{QStringLiteral("medical rotate"),
          QStringLiteral("[EMPLOYER]"),
          tr("Renew the medical key of an employer, or of all."),
          0,
          1,
          {}},
         rotate},
        {{QStringLiteral("medical reseal"),
          QStringLiteral("[EMPLOYER]"),
          tr("Seal all medical values again under the newest key, after 'medical rotate'."),
          0,
          1,
          {}},
         reseal},
        {{QStringLiteral("medical restrict"),
          QStringLiteral("DOSSIER"),
          tr("Restrict the medical content of a dossier to named members, or lift that."),
          1,
          1,
          {option("members", tr("Who may read it: user names with commas between."), "LOGIN,LOGIN"),
           flag("lift", tr("Open it to the whole medical group again."))}},
         restrictDossier},
        {{QStringLiteral("medical log"), {}, tr("The membership log, verified."), 0, 0, {}}, log},
    };
}

} // namespace kluis::app
