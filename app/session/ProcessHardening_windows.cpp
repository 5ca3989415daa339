// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessHardening.h"

#include <windows.h>

#include <aclapi.h>

namespace kluis::app {

namespace {

/// No heap in crash reports (learn.microsoft.com, WerSetFlags). Asked for by name: MinGW's werapi.h can't be read.
bool keepHeapOutOfReports()
{
    using SetFlags = HRESULT(WINAPI*)(DWORD);
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const auto set = reinterpret_cast<SetFlags>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "WerSetFlags")));
    return set != nullptr && SUCCEEDED(set(noHeap));
}

} // namespace

bool ProcessHardening::apply()
{
    const bool noHeap = keepHeapOutOfReports();
    // No window of the system's own that waits beside open data.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // An empty access list: programs of the same user get no handle that reads this process's memory.
    ACL empty{};
    const bool listMade = InitializeAcl(&empty, sizeof(empty), ACL_REVISION) != 0;
    const bool closed = listMade && SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION,
                                                    nullptr, nullptr, &empty, nullptr) == ERROR_SUCCESS;
    return noHeap && closed;
}

} // namespace kluis::app
