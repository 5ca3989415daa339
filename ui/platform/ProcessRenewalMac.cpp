// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/ProcessRenewal.h"

#include <array>

#include <mach-o/dyld.h>
#include <unistd.h>

namespace kluis::ui {

bool ProcessRenewal::renew(char** arguments)
{
    std::array<char, 4096> path{};
    auto size = uint32_t(path.size());
    if (_NSGetExecutablePath(path.data(), &size) == 0) {
        execv(path.data(), arguments);
    }
    return false;
}

} // namespace kluis::ui
