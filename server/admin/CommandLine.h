// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/CommandLine.h"
#include "server/admin/Command.h"

#include <QCoreApplication>

namespace kluis::server {

/// kluis-server's table of commands: finds the one asked for, runs it and prints: one JSON document with `--json`, text
/// without, one sentence on stderr when it failed. Ends with 0, 1 (refused or failed) or 2 (wrong usage).
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::CommandLine)

public:
    explicit CommandLine(const Clock& clock);

    /// \p arguments with the program's name first.
    [[nodiscard]] int run(const QStringList& arguments);

private:
    [[nodiscard]] console::CommandLine parser() const;

    const Clock& m_clock;
    QList<Command> m_commands;
};

} // namespace kluis::server
