// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessHardening.h"

#include <windows.h>

#include <aclapi.h>
#include <werapi.h>

namespace kluis::app {

bool ProcessHardening::apply()
{
    // No heap in crash reports; no window of the system's own that waits beside open data.
    const bool noHeap = SUCCEEDED(WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP));
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // An empty access list: programs of the same user get no handle that reads this process's memory.
    ACL empty{};
    const bool listMade = InitializeAcl(&empty, sizeof(empty), ACL_REVISION) != 0;
    const bool closed = listMade && SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION,
                                                    nullptr, nullptr, &empty, nullptr) == ERROR_SUCCESS;
    return noHeap && closed;
}

} // namespace kluis::app
