// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

/// The terminal a person sits at; one file a platform family beside this one.
namespace kluis::app::Terminal {

/// True when standard input is a terminal.
[[nodiscard]] bool isInteractive();

/// Asks on standard error and reads one line of at most 1,024 characters. Without \p echo nothing typed is
/// shown. Cancelled at end of input.
[[nodiscard]] Result<QString> readLine(const QString& question, bool echo);

} // namespace kluis::app::Terminal
