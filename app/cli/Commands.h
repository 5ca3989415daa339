// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/console/CommandLine.h"

#include <QList>

#include <functional>

/// The commands of `kluis`, by what they are about.
namespace kluis::app {

class CommandContext;

/// One command of `kluis`, and who does it.
struct Command {
    console::CommandSpec spec;
    std::function<Result<void>(CommandContext&)> run;
};

[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> accessCommands();
[[nodiscard]] QList<Command> deviceCommands();
[[nodiscard]] QList<Command> wipeCommands();
[[nodiscard]] QList<Command> syncCommands();
[[nodiscard]] QList<Command> networkCommands();
[[nodiscard]] QList<Command> policyCommands();
[[nodiscard]] QList<Command> scannerCommands();
[[nodiscard]] QList<Command> documentCommands();
[[nodiscard]] QList<Command> dossierCommands();
[[nodiscard]] QList<Command> conflictCommands();
[[nodiscard]] QList<Command> exchangeCommands();
[[nodiscard]] QList<Command> guidanceCommands();
[[nodiscard]] QList<Command> planningCommands();
[[nodiscard]] QList<Command> letterCommands();
[[nodiscard]] QList<Command> sweepCommands();
[[nodiscard]] QList<Command> keepingCommands();
[[nodiscard]] QList<Command> medicalCommands();
[[nodiscard]] QList<Command> handOverCommands();
[[nodiscard]] QList<Command> draftCommands();
[[nodiscard]] QList<Command> releaseCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> requestCommands();
[[nodiscard]] QList<Command> auditCommands();
[[nodiscard]] QList<Command> breachCommands();
[[nodiscard]] QList<Command> manageCommands();
[[nodiscard]] QList<Command> crashCommands();

} // namespace kluis::app
