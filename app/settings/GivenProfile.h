// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::app {

/// Which profile folder a program is started with, for what is made ready before the command line is read and judged.
class GivenProfile {
public:
    /// What follows `--profile`, else the platform's own.
    [[nodiscard]] static QString of(int argc, char* const* argv);

    GivenProfile() = delete;
};

} // namespace kluis::app
