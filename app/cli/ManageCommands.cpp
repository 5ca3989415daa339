// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis manage …`: what a functional administrator does from his own computer. The names are kluis-server's.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/Output.h"
#include "app/manage/AccountDesk.h"
#include "core/console/Console.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kluis::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ManageCommands)
};

using Act = AccountDesk::Act;

Result<AccountDesk> deskOf(CommandContext& context)
{
    auto engine = context.openOrLogIn(); // this role has no lease: the login is young, so no act asks for a code
    return engine ? (*engine)->accounts() : failure(engine);
}

Result<domain::Role> roleIn(const CommandContext& context)
{
    const auto role = domain::roleFromName(context.given().value("role"));
    return role ? Result<domain::Role>(*role)
                : fail(ErrorCode::InvalidArgument,
                       Words::tr("Give a role: hr, manager, case-manager, doctor, doctor-assistant, "
                                 "occupational-expert, planner, administrator or privacy-officer."),
                       QStringLiteral("role"));
}

QJsonObject jsonOf(const ManagedAccount& account)
{
    QJsonArray employers;
    for (const auto& grant : account.tenants) {
        employers.append(QJsonObject{{QStringLiteral("employer"), grant.shortName},
                                     {QStringLiteral("department"), grant.department}});
    }
    QJsonArray devices;
    for (const protocol::OwnDevice& device : account.devices) {
        devices.append(QJsonObject{{QStringLiteral("device"), device.id.toString()},
                                   {QStringLiteral("name"), device.name},
                                   {QStringLiteral("revoked"), device.state == protocol::OwnDevice::State::Revoked},
                                   {QStringLiteral("lastLogin"), Output::isoTime(device.lastLoginAt)}});
    }
    return {{QStringLiteral("user"), account.login},
            {QStringLiteral("id"), account.id.toString()},
            {QStringLiteral("name"), account.displayName},
            {QStringLiteral("role"), domain::roleName(account.role)},
            {QStringLiteral("state"), ManagedAccount::stateName(account.state, account.disabled)},
            {QStringLiteral("employers"), employers},
            {QStringLiteral("devices"), devices}};
}

Result<void> list(CommandContext& context)
{
    auto desk = deskOf(context);
    const auto book = desk ? desk->book() : failure(desk);
    if (!book) {
        return failure(book);
    }
    for (const ManagedAccount& account : book->accounts) {
        if (context.given().json()) {
            console::jsonLine(jsonOf(account));
            continue;
        }
        QStringList employers;
        for (const auto& grant : account.tenants) {
            employers.append(grant.department.isEmpty() ? grant.shortName : grant.shortName + u'/' + grant.department);
        }
        console::line(QStringLiteral("%1 %2 %3 %4")
                          .arg(account.login, -24)
                          .arg(QString(domain::roleName(account.role)), -20)
                          .arg(QString(ManagedAccount::stateName(account.state, account.disabled)), -9)
                          .arg(employers.join(u' '))
                          .trimmed());
    }
    return {};
}

/// A code is printed once and kept nowhere. \p key: its name in JSON.
void tellCode(CommandContext& context, const QString& login, const AccountDesk::Code& code, const char* key,
              const QString& sentence)
{
    if (context.given().json()) {
        console::json({{QStringLiteral("user"), login},
                       {QStringLiteral("id"), code.user.toString()},
                       {QLatin1StringView(key), code.code},
                       {QStringLiteral("needsApproval"), code.needsApproval}});
        return;
    }
    console::line(sentence.arg(login, code.code));
    if (code.needsApproval) {
        console::line(Words::tr("Medical content stays shut until a lead of the medical group approves the person."));
    }
}

QString enrolmentSentence()
{
    return Words::tr("%1 can enrol within 72 hours with this code, once:\n%2");
}

Result<void> add(CommandContext& context)
{
    const auto role = roleIn(context);
    auto desk = role ? deskOf(context) : failure(role);
    const QString login = context.given().argument(0);
    const auto code = desk ? desk->add({login,
                                        context.given().value("name"),
                                        *role,
                                        context.given().all("employer"),
                                        context.given().value("department"),
                                        {}})
                           : Result<AccountDesk::Code>(failure(desk));
    if (!code) {
        return failure(code);
    }
    tellCode(context, login, *code, "enrolmentCode", enrolmentSentence());
    return {};
}

/// Does \p act to the account of the first argument; \p wanted has what else it needs.
Result<AccountDesk::Code> perform(CommandContext& context, Act act, AccountAct wanted = {})
{
    auto desk = deskOf(context);
    const auto account = desk ? desk->find(context.given().argument(0)) : failure(desk);
    if (!account) {
        return failure(account);
    }
    wanted.user = account->id;
    return desk->perform(act, wanted);
}

Result<void> tellDone(CommandContext& context, const Result<AccountDesk::Code>& done, const QString& sentence)
{
    if (!done) {
        return failure(done);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("user"), context.given().argument(0)}});
    } else {
        console::line(sentence);
    }
    return {};
}

Result<void> setRole(CommandContext& context)
{
    const auto role = roleIn(context);
    AccountAct wanted;
    wanted.role = role ? quint8(*role) : quint8(0);
    return role ? tellDone(context, perform(context, Act::SetRole, wanted),
                           Words::tr("The role has changed; all sessions have ended."))
                : failure(role);
}

Result<void> disable(CommandContext& context)
{
    return tellDone(context, perform(context, Act::Disable), Words::tr("Disabled; all sessions have ended."));
}

Result<void> enable(CommandContext& context)
{
    return tellDone(context, perform(context, Act::Enable), Words::tr("Enabled."));
}

Result<void> reopen(CommandContext& context)
{
    return tellDone(context, perform(context, Act::Reopen), Words::tr("The failed logins are forgotten."));
}

Result<void> changeGrant(CommandContext& context, Act act, const QString& sentence)
{
    const auto employer = context.given().required("employer");
    AccountAct wanted;
    wanted.employer = employer.value_or(QString());
    wanted.department = context.given().value("department");
    return employer ? tellDone(context, perform(context, act, wanted), sentence) : failure(employer);
}

Result<void> grant(CommandContext& context)
{
    return changeGrant(context, Act::Grant, Words::tr("Granted."));
}

Result<void> revoke(CommandContext& context)
{
    return changeGrant(context, Act::Ungrant, Words::tr("Revoked."));
}

Result<void> revokeDevice(CommandContext& context)
{
    const auto device = DeviceId::fromString(context.given().argument(1));
    if (!device) {
        return fail(ErrorCode::InvalidArgument, Words::tr("Give a device's id as 'kluis manage list --json' shows it."),
                    QStringLiteral("device"));
    }
    AccountAct wanted;
    wanted.device = *device;
    return tellDone(context, perform(context, Act::RevokeDevice, wanted),
                    Words::tr("Revoked: its session has ended, and its vault stays shut once its lease is over."));
}

Result<void> giveCode(CommandContext& context, Act act, const char* key, const QString& sentence)
{
    const auto code = perform(context, act);
    if (!code) {
        return failure(code);
    }
    tellCode(context, context.given().argument(0), *code, key, sentence);
    return {};
}

Result<void> reissue(CommandContext& context)
{
    return giveCode(context, Act::Enrolment, "enrolmentCode", enrolmentSentence());
}

Result<void> resetTotp(CommandContext& context)
{
    return giveCode(
        context, Act::SecondFactor, "recoveryCode",
        Words::tr("All sessions of %1 have ended. Hand this code over in person: it logs in once, within 72 "
                  "hours, in place of the authenticator.\n%2"));
}

Result<void> resetAccess(CommandContext& context)
{
    if (!context.given().has("yes")) {
        return fail(ErrorCode::NotConfirmed,
                    Words::tr("This closes the account's keys, devices and sessions for good; the person enrols again "
                              "and gets new keys. Does the person have the printed kit? Then kluis recover-account "
                              "keeps everything. Nothing was changed. Otherwise repeat this with --yes."),
                    QStringLiteral("yes"));
    }
    return giveCode(context, Act::Access, "enrolmentCode", enrolmentSentence());
}

/// Shows what is left out; decides it where that was given.
Result<void> agreement(CommandContext& context)
{
    QStringList leftOut;
    const auto given = context.given().all("without");
    for (const QString& some : given) {
        leftOut += some.split(u',', Qt::SkipEmptyParts);
    }
    const bool isSet = !leftOut.isEmpty() || context.given().has("everything");
    const auto wanted = domain::FieldAgreement::without(context.given().has("everything") ? QStringList() : leftOut);
    if (!wanted || (!leftOut.isEmpty() && context.given().has("everything"))) {
        return wanted ? fail(ErrorCode::InvalidArgument,
                             Words::tr("Say what is left out by --without FIELD, or agree to --everything."),
                             QStringLiteral("without"))
                      : Result<void>(failure(wanted));
    }
    const QString employer = context.given().argument(0);
    auto desk = deskOf(context);
    const auto agreed = !desk   ? Result<domain::FieldAgreement>(failure(desk))
                        : isSet ? desk->setAgreement(employer, *wanted, {})
                                : desk->agreement(employer);
    if (!agreed) {
        return failure(agreed);
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("employer"), employer},
                       {QStringLiteral("leftOut"), QJsonArray::fromStringList(agreed->leftOut())}});
    } else {
        console::line(agreed->leftOut().isEmpty() ? Words::tr("Nothing is left out.") : agreed->leftOut().join(u'\n'));
    }
    return {};
}

} // namespace

QList<Command> manageCommands()
{
    const auto role = console::option("role",
                                      Words::tr("hr, manager, case-manager, doctor, doctor-assistant, "
                                                "occupational-expert, planner, administrator or privacy-officer."),
                                      "R");
    const auto employer = console::option("employer", Words::tr("An employer's short name."), "E");
    const auto department = console::option("department", Words::tr("Only this department's dossiers."), "D");
    const auto about = [](const char* name, const QString& summary, Result<void> (*run)(CommandContext&),
                          const QList<QCommandLineOption>& options = {}) {
        return Command{
            {QStringLiteral("manage ") + QLatin1StringView(name), QStringLiteral("LOGIN"), summary, 1, 1, options},
            run};
    };
    return {
        {{QStringLiteral("manage list"), {}, Words::tr("For administrators: the accounts you answer for."), 0, 0, {}},
         list},
        about("add", Words::tr("For administrators: adds an account and prints its enrolment code, once."), add,
              {role, employer, department,
               console::option("name", Words::tr("The person's name as colleagues see it."), "N")}),
        about("set-role", Words::tr("For administrators: changes a role, within the employer's or the service's side."),
              setRole, {role}),
        about("disable", Words::tr("For administrators: closes an account and ends its sessions."), disable),
        about("enable", Words::tr("For administrators: opens a disabled account again."), enable),
        about("reopen", Words::tr("For administrators: reopens an account that failed logins have shut."), reopen),
        about("grant", Words::tr("For administrators: lets a person work for an employer."), grant,
              {employer, department}),
        about("revoke", Words::tr("For administrators: takes an employer away from a person."), revoke, {employer}),
        about("reissue", Words::tr("For administrators: a new enrolment code for who has not confirmed yet."), reissue),
        about("reset-totp",
              Words::tr("For administrators: a code in place of a lost authenticator, not of medical staff."),
              resetTotp),
        about("reset-access", Words::tr("For administrators: lets who lost password and kit enrol again."), resetAccess,
              {console::flag("yes", Words::tr("Having read what is lost by it."))}),
        {{QStringLiteral("manage revoke-device"),
          QStringLiteral("LOGIN DEVICE"),
          Words::tr("For administrators: takes a person's lost or old computer's access away."),
          2,
          2,
          {}},
         revokeDevice},
        {{QStringLiteral("manage agreement"),
          QStringLiteral("EMPLOYER"),
          Words::tr("For administrators: what an employer's agreement leaves out; with an option, decides it."),
          1,
          1,
          {console::option("without", Words::tr("A field that is left out; several by commas or once more."), "FIELD"),
           console::flag("everything", Words::tr("Nothing is left out."))}},
         agreement},
    };
}

} // namespace kluis::app
