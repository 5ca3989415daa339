// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/admin/EnvironmentLabel.h"
#include "server/admin/MigrateStoreCommand.h"
#include "server/admin/ServeCommand.h"
#include "server/admin/ServeSettings.h"
#include "server/admin/UserAdministration.h"
#include "server/anonymise/AnonymiseCommand.h"
#include "server/backup/BackupSchedule.h"
#include "server/http/TlsIdentity.h"
#include "server/store/SessionStore.h"

#include <QDateTime>
#include <QJsonObject>

namespace kluis::server {

namespace {

struct SetupCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::SetupCommandTexts)
};

QString tr(const char* text)
{
    return SetupCommandTexts::tr(text);
}

QCommandLineOption option(const char* name, const char* description, const char* value, const char* preset = "")
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value),
            QLatin1StringView(preset)};
}

Result<DataFolder::Plan> planOf(const CommandInput& input)
{
    if (input.value("certificate").isEmpty() != input.value("key").isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("--certificate and --key go together."), QStringLiteral("key"));
    }
    if (!AccountStore::isLogin(input.value("admin"))) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A login has 1 to 64 small letters, digits, dots, hyphens, underscores or at-signs."),
                    QStringLiteral("admin"));
    }
    const auto environment = EnvironmentLabel::parse(input.value("environment"));
    if (!environment) {
        return failure(environment);
    }
    DataFolder::Plan plan;
    plan.environment = *environment;
    plan.folder = input.value("data");
    plan.hosts = input.values("host");
    plan.certificateFile = input.value("certificate");
    plan.keyFile = input.value("key");
    plan.practiceName = input.value("practice");
    plan.securityContact = input.value("security-contact");
    if (input.isSet("database")) {
        auto target = PgTarget::parse(input.value("database"));
        if (!target) {
            return failure(target);
        }
        plan.database = std::move(*target);
    }
    return plan;
}

Result<CommandOutput> init(const CommandInput& input)
{
    const auto plan = planOf(input);
    if (!plan) {
        return failure(plan);
    }
    auto data = DataFolder::create(*plan);
    if (!data) {
        return failure(data);
    }
    if (auto recorded = recordCommand(data->store(), ServerEventKind::ServerMade, input.clock,
                                      environmentName(data->environment()));
        !recorded) {
        return failure(recorded);
    }
    const auto admin = data->store().write<UserAdministration::Added>([&](StoreDatabase& database) {
        UserAdministration::NewUser user;
        user.login = input.value("admin");
        user.role = domain::Role::Administrator;
        return UserAdministration(database, data->keys(), input.clock).add(user);
    });
    if (!admin) {
        return failure(admin);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("user"), input.value("admin")},
                              {QStringLiteral("enrolmentCode"), admin->code},
                              {QStringLiteral("certificate"), data->certificateFile()},
                              {QStringLiteral("practice"), data->keys().practice.toString()},
                              {QStringLiteral("data"), data->path()}};
    output.text = tr("The server is ready. Its certificate, for clients' --ca: %1\n"
                     "The first administrator, %2, can enrol within 72 hours with this code, once:\n%3")
                      .arg(data->certificateFile(), input.value("admin"), admin->code);
    return output;
}

/// How old the last good backup is. One that is late by the plan is no health.
Result<void> tellBackup(const DataFolder& data, const Clock& clock, CommandOutput& output)
{
    const auto plan = BackupPlan::of(data.path());
    if (!plan) {
        return failure(plan);
    }
    constexpr qint64 hourMillis = 60LL * 60 * 1000;
    const qint64 last = BackupSchedule::lastGood(data, *plan);
    const qint64 hours = (clock.unixMillis() - last) / hourMillis;
    QJsonObject json = output.json.toObject();
    if (last > 0) {
        json.insert(QStringLiteral("lastBackup"), QDateTime::fromMSecsSinceEpoch(last, Qt::UTC).toString(Qt::ISODate));
        json.insert(QStringLiteral("backupHours"), hours);
    }
    output.text += u' ' % (last > 0 ? tr("The last backup is %1 hours old.").arg(hours) : tr("There is no backup."));
    if (*plan && (last == 0 || hours > 2LL * (*plan)->everyHours)) {
        output.remarks.append(tr("The backups of the plan are late; look in the server's log for backup-failed."));
        output.exitCode = 1;
        json.insert(QStringLiteral("ok"), false);
    }
    output.json = json;
    return {};
}

Result<CommandOutput> health(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto until = TlsIdentity::validUntil(data->path());
    if (!until) {
        return failure(until);
    }
    if (auto sound = data->store().integrityCheck(); !sound) {
        return failure(sound);
    }
    const qint64 now = input.clock.unixMillis();
    const auto sessions =
        data->store().read<qint64>([now](StoreDatabase& database) { return SessionStore(database).liveSessions(now); });
    const auto users =
        data->store().read<QList<Account>>([](StoreDatabase& database) { return AccountStore(database).accounts(); });
    if (!sessions || !users) {
        return sessions ? Result<CommandOutput>(failure(users)) : failure(sessions);
    }
    constexpr qint64 daySeconds = 24LL * 60 * 60;
    const qint64 days = (*until - input.clock.unixSeconds()) / daySeconds;
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("ok"), days > 0},
                              {QStringLiteral("environment"), environmentName(data->environment())},
                              {QStringLiteral("version"), QStringLiteral(KLUIS_VERSION)},
                              {QStringLiteral("certificateDays"), days},
                              {QStringLiteral("users"), users->size() - 1}, // the server's own left out
                              {QStringLiteral("sessions"), *sessions}};
    output.text = tr("The store is sound. Users: %1. Live sessions: %2. The certificate ends in %3 days.")
                      .arg(users->size() - 1)
                      .arg(*sessions)
                      .arg(days);
    output.exitCode = days > 0 ? 0 : 1;
    const auto told = tellBackup(*data, input.clock, output);
    return told ? Result<CommandOutput>(output) : failure(told);
}

} // namespace

QList<Command> setupCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"init",
         "",
         "Makes a new server: keys, certificate, store, first administrator.",
         0,
         {data, option("host", "A name or address of the certificate; may be given again.", "NAME"),
          option("certificate", "An own certificate with its chain, PEM.", "F"),
          option("key", "Its key, PEM without a passphrase.", "F"),
          option("admin", "Login of the first administrator.", "LOGIN", "admin"),
          option("practice", "Name of the occupational-health service.", "NAME", "Dossierkluis"),
          option("environment", "production, acceptance, test, development or demo.", "E", "production"),
          option("security-contact", "URI for reports of security holes.", "URI"),
          option("database",
                 "A PostgreSQL database, postgresql://…, in place of the embedded store; no password in it.", "URL")},
         init},
        {"serve", "", "Runs the server until SIGTERM.", 0, ServeSettings::options(), ServeCommand::run},
        {"migrate-store", "", "Moves a stopped server's embedded store to a PostgreSQL database.", 0,
         MigrateStoreCommand::options(), MigrateStoreCommand::run},
        {"anonymise", "", "Makes a copy of nobody's data for another environment.", 0, AnonymiseCommand::options(),
         AnonymiseCommand::run},
        {"health", "", "Checks store and certificate.", 0, {data}, health},
    };
}

} // namespace kluis::server
