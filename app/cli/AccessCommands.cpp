// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the ways into the account after the first day.
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

/// Opens the vault by the password alone where that is enough, else by a login, whose second factor is used up then.
/// \returns whether it was a login.
Result<bool> openOrLogIn(CommandContext& context, const crypto::SecretBytes& password, const SecondFactor& factor)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    auto resumed = (*engine)->resume(password);
    if (resumed) {
        return false;
    }
    if (resumed.error().code() != ErrorCode::Locked) {
        return failure(resumed);
    }
    LoginInput input;
    context.nameAccount(input);
    input.password = password.clone();
    input.totp = factor.totp;
    input.recoveryCode = factor.recoveryCode;
    const auto done = (*engine)->login(input);
    return done ? Result<bool>(true) : failure(done);
}

Result<void> password(CommandContext& context)
{
    auto engine = context.enrolledEngine();
    if (!engine) {
        return failure(engine);
    }
    auto current = context.secrets().password(tr("Current password: "));
    if (!current) {
        return failure(current);
    }
    auto next = context.secrets().nextPassword();
    if (!next) {
        return failure(next);
    }
    const auto factor = context.secrets().secondFactor();
    if (!factor) {
        return failure(factor);
    }
    const auto loggedIn = openOrLogIn(context, *current, *factor);
    if (!loggedIn) {
        return failure(loggedIn);
    }
    PasswordInput input;
    if (!*loggedIn) { // a code works once; that of a login counts for this too
        input.totp = factor->totp;
        input.recoveryCode = factor->recoveryCode;
    }
    input.password = std::move(*current);
    input.newPassword = std::move(*next);
    if (auto changed = (*engine)->changePassword(input); !changed) {
        return changed;
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("changed"), true}});
    } else {
        console::line(tr("The password is changed. All other sessions of this account have ended."));
    }
    return {};
}

Result<void> recoverAccount(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    auto key = context.secrets().recoveryKey();
    if (!key) {
        return failure(key);
    }
    auto next = context.secrets().nextPassword();
    if (!next) {
        return failure(next);
    }
    const auto factor = context.secrets().secondFactor();
    if (!factor) {
        return failure(factor);
    }
    RecoverInput input;
    context.nameAccount(input);
    input.recoveryKey = *key;
    input.accountKey = context.secrets().accountKey();
    input.newPassword = std::move(*next);
    input.setVaultAside = context.given().has("set-vault-aside");
    input.totp = factor->totp;
    input.recoveryCode = factor->recoveryCode;
    if (auto recovered = (*engine)->recoverAccount(input); !recovered) {
        return recovered;
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("recovered"), true}});
    } else {
        console::line(tr("The new password holds and your keys are kept. Now sign in with 'kluis login'."));
    }
    return {};
}

Result<void> newTotp(CommandContext& context)
{
    auto engine = context.engine();
    if (!engine) {
        return failure(engine);
    }
    auto current = context.secrets().password(tr("Password: "));
    if (!current) {
        return failure(current);
    }
    const auto factor = context.secrets().secondFactor();
    if (!factor) {
        return failure(factor);
    }
    LoginInput input;
    context.nameAccount(input);
    input.password = std::move(*current);
    input.totp = factor->totp;
    input.recoveryCode = factor->recoveryCode;
    if (const auto loggedIn = (*engine)->login(input); !loggedIn) {
        return failure(loggedIn);
    }
    const auto made = (*engine)->newAuthenticator();
    if (!made) {
        return failure(made);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("otpauth"), made->otpauth},
                       {QStringLiteral("recoveryCodesLeft"), qint64(made->recoveryCodesLeft)}});
        return {};
    }
    console::line(tr("Put this in your authenticator: %1").arg(made->otpauth));
    console::line(tr("It counts from your next login with one of its codes on; until then the old one does."));
    console::line(tr("Recovery codes left: %1").arg(made->recoveryCodesLeft));
    return {};
}

} // namespace

QList<Command> accessCommands()
{
    return {
        {{QStringLiteral("password"),
          {},
          tr("Change your password: asks for the one so far, the new one and a code."),
          0,
          0,
          {}},
         password},
        {{QStringLiteral("recover-account"),
          {},
          tr("Forgotten password: set a new one with the printed kit. Keeps your keys."),
          0,
          0,
          {console::flag("set-vault-aside",
                         tr("Also when a vault lies here: it stays sealed under the old password, in a folder of its "
                            "own."))}},
         recoverAccount},
        {{QStringLiteral("totp new"),
          {},
          tr("New authenticator: asks for password and code, or a recovery code, and shows a new secret."),
          0,
          0,
          {}},
         newTotp},
    };
}

} // namespace kluis::app
