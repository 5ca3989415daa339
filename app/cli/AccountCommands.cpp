// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "core/console/Console.h"
#include "core/crypto/Fingerprint.h"

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

Result<void> enrol(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    auto password = context.secrets().newPassword();
    if (!password) {
        return failure(password);
    }
    EnrolInput input;
    context.nameAccount(input);
    input.code = context.given().value("code");
    input.password = std::move(*password);
    input.conductAccepted = context.given().has("accept-conduct");
    input.kitFile = context.given().value("kit");
    if (context.given().has("invite")) {
        auto invite = context.secrets().invite();
        if (!invite) {
            return failure(invite);
        }
        input.invite = *invite;
    }
    if (input.login.isEmpty() || input.code.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Enrolling takes --server, --user and --code."));
    }
    auto outcome = (*engine)->enrol(input);
    if (!outcome) {
        return failure(outcome);
    }
    if (context.given().json()) {
        QJsonObject object{{QStringLiteral("otpauth"), outcome->otpauth},
                           {QStringLiteral("recoveryCodes"), QJsonArray::fromStringList(outcome->recoveryCodes)},
                           {QStringLiteral("fingerprint"), outcome->fingerprint}};
        if (!outcome->accountKey.isEmpty()) {
            object.insert(QStringLiteral("accountKey"), outcome->accountKey);
        }
        console::json(object);
        return {};
    }
    console::line(tr("Put this in your authenticator: %1").arg(outcome->otpauth));
    console::line(tr("Recovery codes, each usable once. Print them and keep them apart from this machine:"));
    for (const QString& code : outcome->recoveryCodes) {
        console::line(QStringLiteral("  ") + code);
    }
    console::line(tr("Your fingerprint: %1").arg(outcome->fingerprint));
    if (!outcome->accountKey.isEmpty()) {
        console::line(tr("Account key, needed on every further device: %1").arg(outcome->accountKey));
    }
    console::line(tr("Now sign in with 'kluis login' and the first code: that confirms the account."));
    return {};
}

/// A code of conduct that waits is shown, and accepted only by its number.
Result<void> acceptConduct(CommandContext& context, Engine& engine, const LoginOutcome& outcome)
{
    if (outcome.conductText.isEmpty()) {
        return {};
    }
    if (context.given().value("conduct") != QString::number(outcome.conductVersion)) {
        console::note(outcome.conductText);
        return fail(ErrorCode::NotConfirmed,
                    tr("The code of conduct above must be accepted first: kluis login --conduct %1.")
                        .arg(outcome.conductVersion));
    }
    return engine.acceptConduct(outcome.conductVersion);
}

/// Says the number as soon as it is known; goes on until it ends by itself or the program is ended.
ApprovalHandler approvalNotes()
{
    console::note(tr("Waiting for your other computer. Choose 'Approve a new computer' there, or run 'kluis device "
                     "approve'."));
    return [said = QString()](const ApprovalProgress& progress) mutable {
        if (progress.number != said) {
            said = progress.number;
            console::note(tr("Type this number on your other computer: %1").arg(said));
        }
        return true;
    };
}

Result<void> login(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    auto password = context.secrets().password(tr("Password: "));
    if (!password) {
        return failure(password);
    }
    const auto factor = context.secrets().secondFactor();
    if (!factor) {
        return failure(factor);
    }
    LoginInput input;
    context.nameAccount(input);
    input.password = std::move(*password);
    input.totp = factor->totp;
    input.recoveryCode = factor->recoveryCode;
    input.accountKey = context.secrets().accountKey();
    input.repair = context.given().has("repair");
    if (context.given().has("approve") && input.accountKey.isEmpty()) {
        input.approval = approvalNotes();
    }
    auto outcome = (*engine)->login(input);
    if (!outcome) {
        return failure(outcome);
    }
    if (outcome->repaired) {
        console::note(outcome->repaired->sentence());
    }
    if (auto accepted = acceptConduct(context, **engine, *outcome); !accepted) {
        return accepted;
    }
    if (outcome->lineInspected) {
        console::note(tr("Something between this computer and the server opens the connection and reads along, as your "
                         "organisation allows. It can't read your password and medical content. Did you not expect "
                         "this? Tell your administrator."));
    }
    if (outcome->failuresSinceLastLogin > 0) {
        console::note(
            tr("Failed attempts to sign in as you since the last time: %1.").arg(outcome->failuresSinceLastLogin));
    }
    if (outcome->newDevicesSinceLastLogin > 0) {
        console::note(tr("New devices since the last time: %1.").arg(outcome->newDevicesSinceLastLogin));
    }
    if (outcome->authenticatorNeeded) {
        console::note(tr("A recovery code was used. Set up your authenticator anew: kluis totp new."));
    }
    if (!outcome->approvalFailure.isEmpty()) {
        return fail(ErrorCode::NotConfirmed,
                    outcome->approvalFailure + u' ' + tr("You are signed in, without medical content."));
    }
    if (outcome->medicalKeysMissing) {
        console::note(
            tr("This device has no medical keys. Sign in again and give your account key, or use --approve."));
    }
    const EngineStatus status = (*engine)->status();
    if (context.given().json()) {
        QJsonObject object = Output::toJson(status);
        object.insert(QStringLiteral("medicalKeysMissing"), outcome->medicalKeysMissing);
        object.insert(QStringLiteral("failuresSinceLastLogin"), qint64(outcome->failuresSinceLastLogin));
        object.insert(QStringLiteral("newDevicesSinceLastLogin"), qint64(outcome->newDevicesSinceLastLogin));
        object.insert(QStringLiteral("lineInspected"), outcome->lineInspected);
        object.insert(QStringLiteral("authenticatorNeeded"), outcome->authenticatorNeeded);
        if (outcome->repaired) {
            object.insert(QStringLiteral("repaired"), Output::toJson(*outcome->repaired));
        }
        console::json(object);
    } else {
        console::line(tr("Signed in as %1.").arg(status.displayName));
    }
    return {};
}

Result<void> unlock(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    auto password = context.secrets().password(tr("Password: "));
    if (!password) {
        return failure(password);
    }
    auto code = context.secrets().totp();
    if (!code) {
        return failure(code);
    }
    if (auto opened = (*engine)->unlock(*password, *code); !opened) {
        return failure(opened);
    }
    if (context.given().json()) {
        console::json(Output::toJson((*engine)->status()));
    }
    return {};
}

Result<void> status(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    QString reason;
    if ((*engine)->status().enrolled && context.secrets().hasPassword()) {
        auto password = context.secrets().password({});
        if (!password) {
            return failure(password);
        }
        if (auto resumed = (*engine)->resume(*password); !resumed) {
            reason = resumed.error().sentence();
        }
    }
    const EngineStatus status = (*engine)->status();
    if (context.given().json()) {
        QJsonObject object = Output::toJson(status);
        if (!reason.isEmpty()) {
            object.insert(QStringLiteral("reason"), reason);
        }
        console::json(object);
        return {};
    }
    if (!status.enrolled) {
        console::line(tr("This profile holds no account yet."));
        return {};
    }
    console::line(tr("User: %1 at %2").arg(status.login, status.server));
    console::line(status.locked ? tr("Locked. %1").arg(reason) : tr("Open"));
    if (!status.locked) {
        console::line(tr("Offline until: %1").arg(Output::isoTime(status.offlineUntil)));
        console::line(tr("Last sync: %1").arg(Output::isoTime(status.lastSync)));
        console::line(tr("Dossiers: %1, waiting: %2, refused: %3, conflicts: %4")
                          .arg(status.dossiers)
                          .arg(status.outbox)
                          .arg(status.refused)
                          .arg(status.conflicts));
    }
    return {};
}

Result<void> fingerprint(CommandContext& context)
{
    auto engine = context.openEngine();
    if (!engine) {
        return failure(engine);
    }
    auto digits = (*engine)->fingerprint();
    if (!digits) {
        return failure(digits);
    }
    if (context.given().json()) {
        console::json(
            {{QStringLiteral("fingerprint"), *digits}, {QStringLiteral("words"), crypto::Fingerprint::words(*digits)}});
    } else {
        console::line(context.given().has("words") ? crypto::Fingerprint::words(*digits) : *digits);
    }
    return {};
}

Result<void> lock(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    (*engine)->lock();
    return {};
}

Result<void> logout(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    // With the password at hand the engine can end the session at the server too and see what still waits.
    if ((*engine)->status().enrolled && context.secrets().hasPassword()) {
        auto password = context.secrets().password({});
        if (!password) {
            return failure(password);
        }
        if (auto resumed = (*engine)->resume(*password); !resumed) {
            console::note(resumed.error().sentence());
        }
    }
    return (*engine)->logout(context.given().has("discard-unsent"));
}

Result<void> wipe(CommandContext& context)
{
    auto engine = context.engine();
    return engine ? (*engine)->wipe() : failure(engine);
}

} // namespace

QList<Command> accountCommands()
{
    return {
        {{QStringLiteral("enrol"),
          {},
          tr("First use: set a password and make the keys."),
          0,
          0,
          {option("code", tr("The enrolment code you were given."), "CODE"),
           option("kit", tr("Write the printable kit with your keys here."), "FILE.pdf"),
           flag("invite",
                tr("You have an invite to the medical group: asked for, or a line invite=… of --secrets-fd.")),
           flag("accept-conduct", tr("You have read the code of conduct and accept it."))}},
         enrol},
        {{QStringLiteral("login"),
          {},
          tr("Sign in with password and code; opens the vault."),
          0,
          0,
          {option("conduct", tr("You have read this version of the code of conduct and accept it."), "VERSION"),
           flag("approve", tr("A further computer of a medical role: let another one of yours approve it, instead of "
                              "giving the account key.")),
           flag("repair",
                tr("Where the vault is damaged: set its file aside, save what can be read of the changes that "
                   "were not sent, and begin a new one that the next sync fills."))}},
         login},
        {{QStringLiteral("unlock"), {}, tr("Open the vault without the server, while the lease lasts."), 0, 0, {}},
         unlock},
        {{QStringLiteral("status"), {}, tr("Where this profile stands."), 0, 0, {}}, status},
        {{QStringLiteral("fingerprint"),
          {},
          tr("Your own fingerprint, to be compared in person."),
          0,
          0,
          {flag("words", tr("In thirteen words instead of twelve groups of digits."))}},
         fingerprint},
        {{QStringLiteral("lock"), {}, tr("Close the vault until the next unlock or login."), 0, 0, {}}, lock},
        {{QStringLiteral("logout"),
          {},
          tr("Sign out; nothing that opens the vault stays here."),
          0,
          0,
          {flag("discard-unsent", tr("Also when changes still wait to be sent: they are lost."))}},
         logout},
        {{QStringLiteral("wipe"), {}, tr("Destroy this profile: keys first, then files."), 0, 0, {}}, wipe},
    };
}

} // namespace kluis::app
