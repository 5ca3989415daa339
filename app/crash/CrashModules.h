// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashTrap.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace kluis::app {

/// Which file's code lies at an address of this process. Allocates nothing and takes no lock, so that a signal handler may
/// ask; much too large for a stack.
class CrashModules {
public:
    struct Place {
        std::array<char, 64> module{'?'}; ///< a file's name without its folder; ours for our own program
        std::uint64_t offset = 0;         ///< from where the file begins in memory; 0: no file's code lies there
    };

    /// While all is well. False where the system does not allow it.
    static bool prepare();
    /// Where the code stood when the fault came. \p context is what the system gives a handler of signals or of exceptions. Null where that is not known.
    [[nodiscard]] static void* programCounter(const void* context);

    /// An address that is in no code is data, and nothing of it is kept. At most CrashTrap::mostFrames. \p program: what
    /// to call our own program, however its file is named.
    void find(void* const* addresses, std::size_t count, const char* program);
    [[nodiscard]] const Place& place(std::size_t i) const { return m_places[i]; }
    /// One line for each module that was found: which build it is.
    void addBuilds(CrashText& text) const;

private:
    struct Module {
        std::uintptr_t base = 0;
        std::size_t place = 0; ///< one of its places
    };

    void forget(std::size_t count, const char* program);
    /// Its code lies from \p begin to \p end, and its file begins at \p base.
    void match(void* const* addresses, std::uintptr_t begin, std::uintptr_t end, std::uintptr_t base, const char* name);
    void note(std::size_t place, std::uintptr_t base);

    const char* m_program = "";
    std::array<Place, CrashTrap::mostFrames> m_places;
    std::size_t m_count = 0;
    std::array<Module, 32> m_modules;
    std::size_t m_moduleCount = 0;
};

} // namespace kluis::app
