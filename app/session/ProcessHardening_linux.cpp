// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessHardening.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

namespace kluis::app {

bool ProcessHardening::apply()
{
    std::signal(SIGXFSZ, SIG_IGN); // a quota that is reached is an error like a full disk, not the end
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notTraceable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#ifdef M_PERTURB
    mallopt(M_PERTURB, 0xa5); // glibc fills what is freed; other libraries have no such switch
#endif
    return noCore && notTraceable;
}

} // namespace kluis::app
