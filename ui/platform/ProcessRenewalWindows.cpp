// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/ProcessRenewal.h"

#include <array>
#include <string>

#include <windows.h>

namespace kluis::ui {

bool ProcessRenewal::renew(char**)
{
    std::array<wchar_t, 32'768> path{};
    if (GetModuleFileNameW(nullptr, path.data(), DWORD(path.size())) == 0) {
        return false;
    }
    std::wstring commandLine = GetCommandLineW(); // CreateProcess may write into it
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION made{};
    if (CreateProcessW(path.data(), commandLine.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &made) ==
        0) {
        return false;
    }
    CloseHandle(made.hThread);
    CloseHandle(made.hProcess);
    return true;
}

} // namespace kluis::ui
