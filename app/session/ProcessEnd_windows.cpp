// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProcessEnd.h"

#include <windows.h>

#include <cstdio>

namespace kluis::app {

int ProcessEnd::with(int code)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(code));
    return code;
}

} // namespace kluis::app
