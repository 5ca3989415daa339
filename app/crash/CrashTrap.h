// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashText.h"

namespace kluis::app {

/// What the platform does of CrashHandler: catches the fault, writes the file, lets the fault take its course. One in a
/// process, because a process has one table of signals; everything in it is made ready beforehand.
class CrashTrap {
public:
#ifdef _WIN32
    using Path = wchar_t;
#else
    using Path = char;
#endif

    /// \p program: our own name of it, which lives for ever. \p head: the report's first lines. \p profile: absolute.
    /// \returns false where the system refused.
    static bool set(const char* program, const CrashText& head, const Path* profile);
    static void guardThread(const char* name);

    /// What led to the fault that comes now, in words of ours; they live for ever, as \p detail does.
    static void explain(const char* reason, const char* detail = "");

    /// Of the code of this process: offsets counted from where a module's file begins in memory.
    static constexpr std::size_t mostFrames = 64;

    CrashTrap() = delete;
};

} // namespace kluis::app
