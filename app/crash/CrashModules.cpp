// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashModules.h"

#include <algorithm>

namespace kluis::app {

namespace {

/// Some address of our own program.
void self()
{
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
           c == '_' || c == '+';
}

/// The name of the file at \p path, where it is an ordinary one; else as it was.
void takeName(std::array<char, 64>& name, const char* path)
{
    const char* base = path;
    for (const char* c = path; *c != '\0'; ++c) {
        base = *c == '/' || *c == '\\' ? c + 1 : base;
    }
    std::size_t size = 0;
    for (; base[size] != '\0'; ++size) {
        if (!isPlain(base[size]) || size + 1 == name.size()) {
            return;
        }
    }
    if (size > 0) {
        std::copy(base, base + size + 1, name.begin());
    }
}

} // namespace

/// What was found before; find() begins so.
void CrashModules::forget(std::size_t count, const char* program)
{
    m_program = program;
    m_count = count;
    m_moduleCount = 0;
    m_places.fill(Place());
}

void CrashModules::match(void* const* addresses, std::uintptr_t begin, std::uintptr_t end, std::uintptr_t base,
                         const char* name)
{
    const auto own = reinterpret_cast<std::uintptr_t>(&self);
    for (std::size_t i = 0; i < m_count; ++i) {
        const auto address = reinterpret_cast<std::uintptr_t>(addresses[i]);
        if (address >= begin && address < end) {
            m_places[i].offset = address - base;
            takeName(m_places[i].module, own >= begin && own < end ? m_program : name);
            note(i, base);
        }
    }
}

void CrashModules::note(std::size_t place, std::uintptr_t base)
{
    const auto known = m_modules.begin() + std::ptrdiff_t(m_moduleCount);
    const bool isKnown =
        std::any_of(m_modules.begin(), known, [base](const Module& module) { return module.base == base; });
    if (!isKnown && m_moduleCount < m_modules.size()) {
        m_modules[m_moduleCount++] = {base, place};
    }
}

} // namespace kluis::app
