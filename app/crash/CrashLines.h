// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashModules.h"
#include "app/crash/CrashText.h"

#include <cstddef>
#include <cstdint>

/// The lines of a report, as CrashReport reads them. For signal handlers: nothing is allocated, nothing called.
namespace kluis::app::CrashLines {

struct Facts {
    std::int64_t time = 0;  ///< seconds since 1970
    std::int64_t after = 0; ///< seconds since the program began
    const char* cause = "";
    const char* reason = nullptr; ///< in words of ours; null for none
    const char* detail = "";      ///< what follows the reason
    const char* thread = nullptr; ///< null for one that we gave no name
};

void addFacts(CrashText& text, const Facts& facts);
void addPlaces(CrashText& text, const CrashModules& modules, std::size_t count);
void addEnd(CrashText& text);
/// The file's own name, as CrashReports knows it.
void addFileName(CrashText& path, std::int64_t time, std::uint64_t process);

} // namespace kluis::app::CrashLines
