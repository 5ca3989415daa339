// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"

#include <QList>

/// The commands of `kluis`, by what they are about.
namespace kluis::app {

[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> syncCommands();
[[nodiscard]] QList<Command> dossierCommands();
[[nodiscard]] QList<Command> medicalCommands();

} // namespace kluis::app
