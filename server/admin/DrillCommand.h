// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"

#include <QCoreApplication>

namespace kluis::server {

/// `kluis-server drill`: restores the newest backup in a scratch place, starts a server on it, checks it, and writes down
/// how it went (`drills.log` of the data folder, one JSON object a line). Touches nothing of the serving server. One thread.
class DrillCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DrillCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);

private:
    [[nodiscard]] static Result<QString> place(const CommandInput& input, const QString& folder);
    [[nodiscard]] static Result<void> rehearse(const QString& folder);
    static Result<void> note(const QString& folder, const QJsonObject& outcome);
};

} // namespace kluis::server
