// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessHardening.h"

#include <sys/types.h>

#include <sys/ptrace.h>
#include <sys/resource.h>

namespace kluis::app {

bool ProcessHardening::apply()
{
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notTraceable = ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
    return noCore && notTraceable;
}

} // namespace kluis::app
