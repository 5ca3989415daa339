// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/BackupPlanCommand.h"

#include "core/console/CommandLine.h"
#include "server/admin/CommandAudit.h"
#include "server/backup/BackupPlan.h"
#include "server/backup/ServerBackupKey.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::server {

QList<QCommandLineOption> BackupPlanCommand::options()
{
    return {dataOption(),
            console::option("to", tr("The folder of backups, on another disk or machine."), "FOLDER"),
            console::option("every", tr("Hours between two backups, 1 to 720; 6 when nothing is said."), "N"),
            console::option("hourly", tr("Of so many hours the last backup is kept; 24 when nothing is said."), "N"),
            console::option("daily", tr("The same for days; 14."), "N"),
            console::option("weekly", tr("The same for weeks; 8."), "N"),
            console::option("monthly", tr("The same for months; 12."), "N"),
            console::flag("off", tr("Ends the plan. Backups that are there stay."))};
}

Result<BackupPlan> BackupPlanCommand::changed(const CommandInput& input, const BackupPlan& before)
{
    BackupPlan plan = before;
    if (input.isSet("to")) {
        plan.to = QFileInfo(input.value("to")).absoluteFilePath();
    }
    struct Number {
        const char* option;
        int BackupPlan::*field;
        int least;
        int most;
    };
    for (const Number& number : {Number{"every", &BackupPlan::everyHours, 1, 720},
                                 {"hourly", &BackupPlan::hourly, 0, 1000},
                                 {"daily", &BackupPlan::daily, 0, 1000},
                                 {"weekly", &BackupPlan::weekly, 0, 1000},
                                 {"monthly", &BackupPlan::monthly, 0, 1000}}) {
        const auto value = input.given.number(number.option, plan.*number.field, number.least, number.most);
        if (!value) {
            return failure(value);
        }
        plan.*number.field = int(*value);
    }
    if (plan.to.isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say where backups go: --to FOLDER."), QStringLiteral("to"));
    }
    return plan;
}

CommandOutput BackupPlanCommand::report(const BackupPlan& plan)
{
    CommandOutput output;
    output.json = QJsonDocument::fromJson(plan.encode()).object();
    output.text = tr("Every %1 hours to %2. Kept: the last of %3 hours, %4 days, %5 weeks and %6 months.")
                      .arg(plan.everyHours)
                      .arg(plan.to)
                      .arg(plan.hourly)
                      .arg(plan.daily)
                      .arg(plan.weekly)
                      .arg(plan.monthly);
    return output;
}

Result<CommandOutput> BackupPlanCommand::run(const CommandInput& input)
{
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    if (input.isSet("off")) {
        auto removed = BackupPlan::remove(data->path());
        if (removed) {
            removed = recordCommand(data->store(), ServerEventKind::BackupPlanChanged, input.clock);
        }
        CommandOutput output;
        output.json = QJsonObject{{QStringLiteral("plan"), false}};
        output.text = tr("There is no plan of backups any more.");
        return removed ? Result<CommandOutput>(output) : failure(removed);
    }
    const auto before = BackupPlan::of(data->path());
    const bool isChange = input.isSet("to") || input.isSet("every") || input.isSet("hourly") || input.isSet("daily") ||
                          input.isSet("weekly") || input.isSet("monthly");
    if (!isChange) {
        if (!before) {
            return failure(before);
        }
        CommandOutput none;
        none.json = QJsonObject{{QStringLiteral("plan"), false}};
        none.text = tr("There is no plan of backups. Make one with --to FOLDER.");
        return *before ? report(**before) : none;
    }
    const auto plan = changed(input, before && *before ? **before : BackupPlan());
    if (!plan) {
        return failure(plan);
    }
    // A key that the server made by itself would lie beside the backups until somebody takes it away.
    const auto key = ServerBackupKey::publicKey(data->path());
    if (!key || !*key) {
        return key ? fail(ErrorCode::NotConfirmed,
                          tr("Make the key of the backups first, and keep it elsewhere: backup key --to FILE."),
                          QStringLiteral("backup key"))
                   : failure(key);
    }
    auto saved = plan->save(data->path());
    if (saved) {
        saved = recordCommand(data->store(), ServerEventKind::BackupPlanChanged, input.clock, {},
                              quint64(plan->everyHours));
    }
    return saved ? Result<CommandOutput>(report(*plan)) : failure(saved);
}

} // namespace kluis::server
