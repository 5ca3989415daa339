// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessHardening.h"

#include <linux/magic.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace kluis::app {

namespace {

/// CUPS' library writes what is printed into a temporary file, in the open, before it hands it over. The session's own folder
/// is nobody else's and in memory: nothing of it comes onto a disk, and a crash in between leaves nothing there.
void keepTemporaryFilesInMemory()
{
    const char* folder = std::getenv("XDG_RUNTIME_DIR");
    struct statfs system {};
    struct stat owner {};
    if (folder != nullptr && *folder == '/' && statfs(folder, &system) == 0 && system.f_type == TMPFS_MAGIC &&
        stat(folder, &owner) == 0 && owner.st_uid == geteuid()) {
        setenv("TMPDIR", folder, 1);
    }
}

} // namespace

bool ProcessHardening::apply()
{
    keepTemporaryFilesInMemory();
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
