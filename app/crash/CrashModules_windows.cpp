// SPDX-License-Identifier: GPL-3.0-or-later
// The memory manager is asked, not the loader, whose lock the fault may have found taken.
#include "app/crash/CrashModules.h"

#include <windows.h>

#include <psapi.h>

namespace kluis::app {

bool CrashModules::prepare()
{
    return true;
}

void* CrashModules::programCounter(const void* context)
{
    return static_cast<const EXCEPTION_POINTERS*>(context)->ExceptionRecord->ExceptionAddress;
}

void CrashModules::find(void* const* addresses, std::size_t count, const char* program)
{
    static std::array<char, 1024> path; // of one that crashes: the others wait
    forget(count, program);
    for (std::size_t i = 0; i < count; ++i) {
        MEMORY_BASIC_INFORMATION memory{};
        const bool isFile = VirtualQuery(addresses[i], &memory, sizeof(memory)) != 0 && memory.Type == MEM_IMAGE;
        if (isFile && K32GetMappedFileNameA(GetCurrentProcess(), addresses[i], path.data(), DWORD(path.size())) != 0) {
            const auto begin = reinterpret_cast<std::uintptr_t>(memory.BaseAddress);
            match(addresses, begin, begin + memory.RegionSize, reinterpret_cast<std::uintptr_t>(memory.AllocationBase),
                  path.data());
        }
    }
}

void CrashModules::addBuilds(CrashText&) const
{
} // builds that can be repeated have no mark in the file

} // namespace kluis::app
