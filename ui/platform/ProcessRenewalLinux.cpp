// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/ProcessRenewal.h"

#include <unistd.h>

namespace kluis::ui {

bool ProcessRenewal::renew(char** arguments)
{
    execv("/proc/self/exe", arguments);
    return false;
}

} // namespace kluis::ui
