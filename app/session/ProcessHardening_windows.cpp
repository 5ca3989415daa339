// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessHardening.h"

#include <windows.h>

#include <aclapi.h>

#include <array>
#include <cstddef>

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

/// Programs of the same user get no handle that reads this process's memory; they may end it, as the Task Manager does.
/// "Owner rights" also takes from the owner what he has without being named: to change this list.
bool closeToOthers()
{
    constexpr DWORD allowed = PROCESS_TERMINATE | PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE;
    alignas(ACL) std::array<std::byte, sizeof(ACL) + sizeof(ACCESS_ALLOWED_ACE) + SECURITY_MAX_SID_SIZE> room{};
    std::array<std::byte, SECURITY_MAX_SID_SIZE> owner{};
    auto* const list = reinterpret_cast<ACL*>(room.data());
    DWORD ownerSize = owner.size();
    return CreateWellKnownSid(WinCreatorOwnerRightsSid, nullptr, owner.data(), &ownerSize) != 0 &&
           InitializeAcl(list, room.size(), ACL_REVISION) != 0 &&
           AddAccessAllowedAce(list, ACL_REVISION, allowed, owner.data()) != 0 &&
           SetSecurityInfo(GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, list,
                           nullptr) == ERROR_SUCCESS;
}

} // namespace

bool ProcessHardening::apply()
{
    const bool noHeap = keepHeapOutOfReports();
    // No window of the system's own that waits beside open data.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    return noHeap && closeToOthers();
}

} // namespace kluis::app
