// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccountJson.h"
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/admin/UserAdministration.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace kluis::server {

namespace {

struct UserCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::UserCommandTexts)
};

QString tr(const char* text)
{
    return UserCommandTexts::tr(text);
}

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value)};
}

Result<domain::Role> roleIn(const CommandInput& input)
{
    const auto role = domain::roleFromName(input.value("role"));
    if (!role) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("Give a role: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, "
               "administrator or privacy-officer."),
            QStringLiteral("role"));
    }
    return *role;
}

/// Opens the data folder and does \p work with the account of the first argument, in one transaction.
template <typename T>
Result<T> withUser(const CommandInput& input,
                   const std::function<Result<T>(UserAdministration& users, const Account& account)>& work)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    return data->store().template write<T>([&](StoreDatabase& database) -> Result<T> {
        UserAdministration users(database, data->keys(), input.clock);
        auto account = users.find(input.argument(0));
        return account ? work(users, *account) : failure(account);
    });
}

Result<CommandOutput> done(const CommandInput& input, const Result<void>& result, const QString& text)
{
    if (!result) {
        return failure(result);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("user"), input.argument(0)}};
    output.text = text;
    return output;
}

QJsonObject codeJson(const QString& login, const QString& code)
{
    return {{QStringLiteral("user"), login}, {QStringLiteral("enrolmentCode"), code}};
}

QString madeEmployer(const QString& shortName)
{
    return tr("The employer %1 was new and has been made.").arg(shortName);
}

Result<CommandOutput> addUser(const CommandInput& input)
{
    const auto role = roleIn(input);
    if (!role) {
        return failure(role);
    }
    UserAdministration::NewUser user;
    user.login = input.argument(0);
    user.displayName = input.value("name");
    user.role = *role;
    user.employers = input.values("employer");
    user.employerName = input.value("employer-name");
    user.department = input.value("department");
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto added = data->store().write<UserAdministration::Added>(
        [&](StoreDatabase& database) { return UserAdministration(database, data->keys(), input.clock).add(user); });
    if (!added) {
        return failure(added);
    }
    CommandOutput output;
    QJsonObject json = codeJson(user.login, added->code);
    json.insert(QStringLiteral("id"), added->user.toString());
    output.json = json;
    output.text = tr("%1 can enrol within 72 hours with this code, once:\n%2").arg(user.login, added->code);
    for (const QString& employer : added->newEmployers) {
        output.remarks.append(madeEmployer(employer));
    }
    return output;
}

Result<CommandOutput> listUsers(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    if (auto recorded =
            recordCommand(data->store(), ServerEventKind::AccountsListed, input.clock, QStringLiteral("users"));
        !recorded) {
        return failure(recorded);
    }
    return data->store().read<CommandOutput>([](StoreDatabase& database) -> Result<CommandOutput> {
        auto accounts = AccountStore(database).accounts();
        if (!accounts) {
            return failure(accounts);
        }
        QJsonArray users;
        QStringList lines;
        for (const Account& account : *accounts) {
            if (account.role == domain::Role::System) {
                continue;
            }
            auto user = AccountJson::of(database, account);
            if (!user) {
                return failure(user);
            }
            QStringList employers;
            for (const auto& grant : user->value(QLatin1String("employers")).toArray()) {
                employers.append(grant.toObject().value(QLatin1String("employer")).toString());
            }
            lines.append(QStringLiteral("%1  %2  %3  %4")
                             .arg(account.login, -24)
                             .arg(QString(domain::roleName(account.role)), -20)
                             .arg(user->value(QLatin1String("state")).toString(), -9)
                             .arg(employers.join(u' '))
                             .trimmed());
            users.append(*user);
        }
        CommandOutput output;
        output.json = users;
        output.text = lines.join(u'\n');
        return output;
    });
}

Result<CommandOutput> reissue(const CommandInput& input)
{
    const auto code = withUser<QString>(
        input, [](UserAdministration& users, const Account& account) { return users.reissue(account); });
    if (!code) {
        return failure(code);
    }
    CommandOutput output;
    output.json = codeJson(input.argument(0), *code);
    output.text = tr("%1 can enrol within 72 hours with this code, once:\n%2").arg(input.argument(0), *code);
    return output;
}

Result<CommandOutput> setDisabled(const CommandInput& input, bool disabled)
{
    const auto result = withUser<void>(input, [disabled](UserAdministration& users, const Account& account) {
        return users.setDisabled(account, disabled);
    });
    return done(input, result, disabled ? tr("Disabled; all sessions have ended.") : tr("Enabled."));
}

Result<CommandOutput> disable(const CommandInput& input)
{
    return setDisabled(input, true);
}

Result<CommandOutput> enable(const CommandInput& input)
{
    return setDisabled(input, false);
}

Result<CommandOutput> resetTotp(const CommandInput& input)
{
    const auto code = withUser<QString>(
        input, [](UserAdministration& users, const Account& account) { return users.resetTotp(account); });
    if (!code) {
        return failure(code);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("user"), input.argument(0)}, {QStringLiteral("recoveryCode"), *code}};
    output.text =
        tr("All sessions have ended. Hand this code over in person. It logs in once, within 72 hours, in place "
           "of the authenticator; the person then gets a new secret (kluis totp new, or the window):\n%1")
            .arg(*code);
    return output;
}

Result<CommandOutput> resetAccess(const CommandInput& input)
{
    if (!input.isSet("yes")) {
        return fail(
            ErrorCode::NotConfirmed,
            tr("This closes the account's keys, devices and sessions for good; the person enrols again and gets new "
               "keys. It opens no medical content: a lead of the medical group must approve the new keys first, and "
               "working notes that only this person could read are lost. Nothing was changed. Does the person have the "
               "printed kit? Then kluis recover-account keeps everything. Otherwise repeat this with --yes."),
            QStringLiteral("yes"));
    }
    const auto reset = withUser<AccessReset::Done>(
        input, [](UserAdministration& users, const Account& account) { return users.resetAccess(account); });
    if (!reset) {
        return failure(reset);
    }
    CommandOutput output;
    QJsonObject json = codeJson(input.argument(0), reset->code);
    json.insert(QStringLiteral("id"), reset->newUser.toString());
    json.insert(QStringLiteral("closed"), reset->closedLogin);
    json.insert(QStringLiteral("needsApproval"), reset->medical);
    output.json = json;
    output.text = tr("%1 can enrol within 72 hours with this code, once:\n%2").arg(input.argument(0), reset->code);
    if (reset->medical) {
        output.remarks.append(
            tr("Medical content stays shut until a lead of the medical group approves the new keys."));
    }
    return output;
}

Result<CommandOutput> reopen(const CommandInput& input)
{
    const auto result =
        withUser<void>(input, [](UserAdministration& users, const Account& account) { return users.reopen(account); });
    return done(input, result, tr("The failed logins are forgotten."));
}

Result<CommandOutput> setRole(const CommandInput& input)
{
    const auto role = roleIn(input);
    if (!role) {
        return failure(role);
    }
    const auto result = withUser<void>(
        input, [&role](UserAdministration& users, const Account& account) { return users.setRole(account, *role); });
    return done(input, result, tr("The role has changed; all sessions have ended."));
}

Result<void> needEmployer(const CommandInput& input)
{
    if (input.value("employer").isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say which employer: --employer E."), QStringLiteral("employer"));
    }
    return {};
}

Result<CommandOutput> grant(const CommandInput& input)
{
    if (auto named = needEmployer(input); !named) {
        return failure(named);
    }
    const auto isNew = withUser<bool>(input, [&input](UserAdministration& users, const Account& account) {
        return users.grant(account, input.value("employer"), input.value("department"));
    });
    if (!isNew) {
        return failure(isNew);
    }
    auto output = done(input, {}, tr("Granted."));
    if (output && *isNew) {
        output->remarks.append(madeEmployer(input.value("employer")));
    }
    return output;
}

Result<CommandOutput> revoke(const CommandInput& input)
{
    if (auto named = needEmployer(input); !named) {
        return failure(named);
    }
    const auto result = withUser<void>(input, [&input](UserAdministration& users, const Account& account) {
        return users.revoke(account, input.value("employer"));
    });
    return done(input, result, tr("Revoked."));
}

} // namespace

QList<Command> userCommands()
{
    const QCommandLineOption data = dataOption();
    const QCommandLineOption role =
        option("role",
               "hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, "
               "administrator or privacy-officer.",
               "R");
    const QCommandLineOption employer = option("employer", "An employer's short name; made when it is new.", "E");
    const QCommandLineOption department = option("department", "Only this department's dossiers.", "D");
    return {
        {"user add",
         "LOGIN",
         "Adds a person and prints an enrolment code.",
         1,
         {data, role, employer, department, option("name", "The person's name as colleagues see it.", "N"),
          option("employer-name", "The full name of an employer that is new.", "N")},
         addUser},
        {"user list", "", "Lists the people with role, state and employers.", 0, {data}, listUsers},
        {"user reissue",
         "LOGIN",
         "Makes a new enrolment code for a person who has not confirmed yet.",
         1,
         {data},
         reissue},
        {"user disable", "LOGIN", "Closes an account and ends its sessions.", 1, {data}, disable},
        {"user enable", "LOGIN", "Opens a disabled account again.", 1, {data}, enable},
        {"user reset-totp",
         "LOGIN",
         "Ends a lost authenticator and prints a code with which the person sets up a new one.",
         1,
         {data},
         resetTotp},
        {"user reset-access",
         "LOGIN",
         "Lets a person who lost password and kit enrol again, with new keys.",
         1,
         {data, {QStringLiteral("yes"), QStringLiteral("Having read what is lost by it.")}},
         resetAccess},
        {"user reopen", "LOGIN", "Reopens an account that failed logins have shut.", 1, {data}, reopen},
        {"user set-role", "LOGIN", "Changes a person's role and ends the sessions.", 1, {data, role}, setRole},
        {"user grant", "LOGIN", "Lets a person work for an employer.", 1, {data, employer, department}, grant},
        {"user revoke", "LOGIN", "Takes an employer away from a person.", 1, {data, employer}, revoke},
    };
}

} // namespace kluis::server
