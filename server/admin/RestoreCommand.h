// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"
#include "server/backup/Restore.h"

#include <QCoreApplication>

namespace kluis::server {

/// `kluis-server restore`, `restored` and `verify-backup`. One thread.
class RestoreCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::RestoreCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);
    [[nodiscard]] static QList<QCommandLineOption> verifyOptions();
    [[nodiscard]] static Result<CommandOutput> verify(const CommandInput& input);
    [[nodiscard]] static QList<QCommandLineOption> restoredOptions();
    [[nodiscard]] static Result<CommandOutput> restored(const CommandInput& input);

private:
    [[nodiscard]] static Result<BackupReader> openBackup(const CommandInput& input, const QString& path);
    [[nodiscard]] static CommandOutput report(const Restore::Summary& summary);
};

} // namespace kluis::server
