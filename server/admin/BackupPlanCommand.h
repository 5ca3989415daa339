// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"

#include <QCoreApplication>

namespace kluis::server {

struct BackupPlan;

/// `kluis-server backup plan`: shows, makes, changes or ends the plan of a server's backups. One thread.
class BackupPlanCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::BackupPlanCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);

private:
    [[nodiscard]] static Result<BackupPlan> changed(const CommandInput& input, const BackupPlan& before);
    [[nodiscard]] static CommandOutput report(const BackupPlan& plan);
};

} // namespace kluis::server
