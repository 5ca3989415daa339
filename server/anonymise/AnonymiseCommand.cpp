// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/AnonymiseCommand.h"

#include "server/admin/CommandAudit.h"
#include "server/admin/EnvironmentLabel.h"
#include "server/admin/ServeProcess.h"
#include "server/admin/UserAdministration.h"
#include "server/http/TlsIdentity.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

namespace kluis::server {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
constexpr int seedSize = 32;            // bytes
constexpr qint64 longestAddress = 4096; // bytes
constexpr qint64 reportEvery = 100'000; // operations

QString administratorLogin()
{
    return QStringLiteral("admin");
}

/// Takes every row out of a database that an earlier run began to fill.
Result<void> emptyDatabase(const PgTarget& target)
{
    const auto tables = StoreTable::known();
    auto line = tables ? PgConnection::open(target) : Result<std::unique_ptr<PgConnection>>(failure(tables));
    if (!line) {
        return failure(line);
    }
    QList<QByteArray> names;
    for (const StoreTable& table : *tables) {
        names.append(table.quotedName());
    }
    return (*line)->execute("TRUNCATE " + names.join(", ") + " RESTART IDENTITY CASCADE");
}

} // namespace

QList<QCommandLineOption> AnonymiseCommand::options()
{
    return {
        console::option("from", tr("The data folder of the server to copy."), "DIR"),
        console::option("to", tr("A new folder for the copy."), "DIR"),
        console::option("environment", tr("What the copy is for: test, acceptance or development; else test."), "E"),
        console::option("host", tr("A name or address of the copy's certificate; may be given again."), "NAME"),
        console::option("database", tr("An empty PostgreSQL database for the copy; no password in it."), "URL")};
}

Result<DataFolder::Plan> AnonymiseCommand::planOf(const CommandInput& input)
{
    const auto to = input.given.required("to");
    if (!to) {
        return failure(to);
    }
    const auto environment = EnvironmentLabel::parse(
        input.isSet("environment") ? input.value("environment") : QString(environmentName(domain::Environment::Test)));
    if (!environment) {
        return failure(environment);
    }
    if (*environment == domain::Environment::Production) {
        return fail(ErrorCode::InvalidArgument, tr("A copy of nobody is for test, acceptance or development."),
                    QStringLiteral("environment"));
    }
    const QString folder = QDir::cleanPath(QDir(*to).absolutePath());
    if (QFileInfo::exists(folder) && (!QFileInfo(folder).isDir() || !QDir(folder).isEmpty(everything))) {
        return fail(ErrorCode::Exists, tr("The folder for the copy is not empty; choose a new or an empty one."),
                    QStringLiteral("folder"));
    }
    DataFolder::Plan plan;
    plan.folder = folder % QStringLiteral(".unfinished");
    plan.hosts = input.values("host");
    plan.practiceName = tr("Anonymised copy");
    plan.environment = *environment;
    plan.isForElsewhere = true;
    if (input.isSet("database")) {
        auto target = PgTarget::parse(input.value("database"));
        if (!target) {
            return failure(target);
        }
        plan.database = std::move(*target);
    }
    return plan;
}

/// What an earlier run left; its seed is gone, so it can't be gone on with.
Result<void> AnonymiseCommand::clear(const DataFolder::Plan& plan, const QString& folder)
{
    if (!QFileInfo::exists(plan.folder)) {
        return {};
    }
    ServeProcess process;
    if (auto alone = process.lock(plan.folder); !alone) {
        return alone;
    }
    const auto address = OwnerFile::read(DataFolder::databaseFile(plan.folder), longestAddress);
    if (plan.database && address && address->trimmed() == plan.database->utf8()) {
        if (auto emptied = emptyDatabase(*plan.database); !emptied) {
            return emptied;
        }
    }
    return QDir(plan.folder).removeRecursively()
               ? Result<void>()
               : fail(ErrorCode::Storage, tr("What an earlier run left beside %1 could not be removed.").arg(folder),
                      QStringLiteral("remove"));
}

CommandOutput AnonymiseCommand::report(const Anonymiser::Summary& summary, const DataFolder::Plan& plan,
                                       const QString& folder, const QString& code)
{
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("data"), folder},
                              {QStringLiteral("environment"), environmentName(plan.environment)},
                              {QStringLiteral("dossiers"), summary.dossiers},
                              {QStringLiteral("operations"), summary.operations},
                              {QStringLiteral("leftOut"), summary.leftOut},
                              {QStringLiteral("accounts"), summary.accounts},
                              {QStringLiteral("user"), administratorLogin()},
                              {QStringLiteral("enrolmentCode"), code},
                              {QStringLiteral("certificate"), TlsIdentity::certificateFile(folder)}};
    output.text = tr("The copy is whole: %1 dossiers with %2 changes, and %3 accounts, of nobody. Left out: %4 changes "
                     "with medical content, documents or working notes.\n"
                     "Its administrator, %5, can enrol within 72 hours with this code, once:\n%6")
                      .arg(summary.dossiers)
                      .arg(summary.operations)
                      .arg(summary.accounts)
                      .arg(summary.leftOut)
                      .arg(administratorLogin(), code);
    output.remarks.append(tr("Everybody else in it gets a code by \"user reissue LOGIN\"."));
    return output;
}

Result<CommandOutput> AnonymiseCommand::copy(const CommandInput& input, const DataFolder& from,
                                             const DataFolder::Plan& plan)
{
    auto to = DataFolder::create(plan);
    if (!to) {
        return failure(to);
    }
    ServeProcess process;
    if (auto alone = process.lock(to->path()); !alone) {
        return failure(alone);
    }
    Anonymiser anonymiser(from, *to, crypto::SecretBytes::random(seedSize));
    qint64 told = 0;
    const auto summary = anonymiser.run([&told](qint64 done, qint64 all) {
        if (done / reportEvery > told / reportEvery) {
            std::fprintf(stderr, "%lld / %lld\n", static_cast<long long>(done), static_cast<long long>(all));
        }
        told = done;
    });
    if (!summary) {
        return failure(summary);
    }
    const QString environment(environmentName(plan.environment));
    if (auto made = recordCommand(to->store(), ServerEventKind::ServerMade, input.clock, environment); !made) {
        return failure(made);
    }
    UserAdministration::NewUser administrator;
    administrator.login = administratorLogin();
    administrator.role = domain::Role::Administrator;
    const auto added = to->store().write<UserAdministration::Added>([&](StoreDatabase& database) {
        return UserAdministration(database, to->keys(), input.clock).add(administrator);
    });
    if (!added) {
        return failure(added);
    }
    return report(*summary, plan, plan.folder.chopped(QStringLiteral(".unfinished").size()), added->code);
}

Result<CommandOutput> AnonymiseCommand::run(const CommandInput& input)
{
    const auto original = input.given.required("from");
    if (!original) {
        return failure(original);
    }
    const auto plan = planOf(input);
    if (!plan) {
        return failure(plan);
    }
    const auto from = DataFolder::open(*original);
    if (!from) {
        return failure(from);
    }
    const QString folder = plan->folder.chopped(QStringLiteral(".unfinished").size());
    if (auto cleared = clear(*plan, folder); !cleared) {
        return failure(cleared);
    }
    auto output = copy(input, *from, *plan);
    if (!output) {
        return output;
    }
    // First: there is never a copy that its source's log does not tell of.
    const auto recorded = recordCommand(from->store(), ServerEventKind::AnonymisedCopyMade, input.clock,
                                        environmentName(plan->environment),
                                        quint64(output->json[QStringLiteral("dossiers")].toInteger()));
    if (!recorded) {
        return failure(recorded);
    }
    QDir().rmdir(folder); // an empty one may stand there
    if (!QFile::rename(plan->folder, folder)) {
        return fail(ErrorCode::Storage,
                    tr("The copy is whole but could not be given its name: rename %1.").arg(plan->folder),
                    QStringLiteral("rename"));
    }
    return output;
}

} // namespace kluis::server
