// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"
#include "server/retention/DestructionLedger.h"

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
    static void leave(DestructionLedger& ledger, const QString& before, const QString& place,
                      const crypto::LedgerReading& found, CommandOutput& output);
};

} // namespace kluis::server
