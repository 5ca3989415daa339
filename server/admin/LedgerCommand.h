// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"

#include <QCoreApplication>

namespace kluis::server {

/// `kluis-server ledger`. One thread.
class LedgerCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::LedgerCommand)

public:
    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);

private:
    [[nodiscard]] static Result<void> choose(const CommandInput& input, const DataFolder& data);
};

} // namespace kluis::server
