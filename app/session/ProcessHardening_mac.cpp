// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessHardening.h"

#include <sys/types.h>

#include <sys/ptrace.h>
#include <sys/resource.h>

#include <csignal>

namespace kluis::app {

bool ProcessHardening::apply()
{
    std::signal(SIGXFSZ, SIG_IGN); // a quota that is reached is an error like a full disk, not the end
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notTraceable = ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
    return noCore && notTraceable;
}

} // namespace kluis::app
