// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's own list of what lies where is read, for the dynamic linker's is behind a lock that the fault may have
// found taken.
#include "app/crash/CrashModules.h"

#include <algorithm>
#include <cerrno>

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <ucontext.h>
#include <unistd.h>

namespace kluis::app {

namespace {

/// One line: `55d0-55e0 r-xp 00001000 08:02 1234   /usr/bin/name`.
struct Mapping {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    bool isCode = false;
    std::uint64_t file = 0; ///< its number on the disk; 0: no file
    const char* path = "";
};

std::uint64_t takeNumber(const char*& c, unsigned base)
{
    std::uint64_t number = 0;
    for (;; ++c) {
        const unsigned digit = *c >= '0' && *c <= '9'   ? unsigned(*c - '0')
                               : *c >= 'a' && *c <= 'f' ? unsigned(*c - 'a') + 10
                                                        : base;
        if (digit >= base) {
            return number;
        }
        number = number * base + digit;
    }
}

void skipWord(const char*& c)
{
    while (*c != ' ' && *c != '\0') {
        ++c;
    }
    while (*c == ' ') {
        ++c;
    }
}

Mapping parse(const char* line)
{
    Mapping mapping;
    const char* c = line;
    mapping.begin = takeNumber(c, 16);
    c += *c == '-' ? 1 : 0;
    mapping.end = takeNumber(c, 16);
    skipWord(c);
    mapping.isCode = *c != '\0' && c[1] != '\0' && c[2] == 'x';
    skipWord(c); // the rights
    skipWord(c); // the offset
    skipWord(c); // the disk
    mapping.file = takeNumber(c, 10);
    skipWord(c);
    mapping.path = c;
    return mapping;
}

/// Reads lines of a file by system calls alone.
class Lines {
public:
    Lines() : m_file(open("/proc/self/maps", O_RDONLY | O_CLOEXEC)) {}
    ~Lines()
    {
        if (m_file >= 0) {
            close(m_file);
        }
    }
    Lines(const Lines&) = delete;
    Lines& operator=(const Lines&) = delete;

    /// Null at the end. Of a line that is too long the rest is left out.
    const char* next()
    {
        std::size_t size = 0;
        for (char c = 0; (c = take()) != '\0';) {
            if (c == '\n') {
                m_line[size] = '\0';
                return m_line.data();
            }
            if (size + 1 < m_line.size()) {
                m_line[size++] = c;
            }
        }
        return nullptr;
    }

private:
    char take()
    {
        if (m_next == m_size) {
            ssize_t got = 0;
            do {
                got = m_file < 0 ? 0 : read(m_file, m_buffer.data(), m_buffer.size());
            } while (got < 0 && errno == EINTR);
            m_next = 0;
            m_size = got > 0 ? std::size_t(got) : 0;
        }
        return m_next < m_size ? m_buffer[m_next++] : '\0';
    }

    int m_file;
    std::array<char, 4096> m_buffer{};
    std::array<char, 4352> m_line{};
    std::size_t m_next = 0;
    std::size_t m_size = 0;
};

/// The linker's mark of one build, in the file's own notes; in memory at \p base.
void addBuild(CrashText& text, std::uintptr_t base)
{
    const auto* header = reinterpret_cast<const ElfW(Ehdr)*>(base);
    if (!std::equal(header->e_ident, header->e_ident + SELFMAG, ELFMAG)) {
        return;
    }
    const auto* parts = reinterpret_cast<const ElfW(Phdr)*>(base + header->e_phoff);
    for (unsigned i = 0; i < header->e_phnum; ++i) {
        if (parts[i].p_type != PT_NOTE) {
            continue;
        }
        const std::uintptr_t end = base + parts[i].p_vaddr + parts[i].p_filesz;
        for (std::uintptr_t at = base + parts[i].p_vaddr; at + sizeof(ElfW(Nhdr)) <= end;) {
            const auto* note = reinterpret_cast<const ElfW(Nhdr)*>(at);
            const std::uintptr_t content = at + sizeof(*note) + ((note->n_namesz + 3U) & ~3U);
            if (note->n_type == NT_GNU_BUILD_ID && note->n_namesz == 4 && content + note->n_descsz <= end) {
                text.addHex(reinterpret_cast<const unsigned char*>(content), note->n_descsz);
                return;
            }
            at = content + ((note->n_descsz + 3U) & ~3U);
        }
    }
}

} // namespace

bool CrashModules::prepare()
{
    return true; // asked when it is needed: plug-ins come and go
}

void* CrashModules::programCounter(const void* context)
{
    const auto& machine = static_cast<const ucontext_t*>(context)->uc_mcontext;
#if defined(__x86_64__)
    return reinterpret_cast<void*>(machine.gregs[REG_RIP]);
#elif defined(__aarch64__)
    return reinterpret_cast<void*>(machine.pc);
#else
    (void)machine;
    return nullptr;
#endif
}

void CrashModules::find(void* const* addresses, std::size_t count, const char* program)
{
    forget(count, program);
    Lines lines;
    std::uintptr_t base = 0;
    std::uint64_t file = 0;
    while (const char* line = lines.next()) {
        const Mapping mapping = parse(line);
        if (mapping.file != file) { // a file's parts lie one after the other
            file = mapping.file;
            base = mapping.begin;
        }
        if (mapping.isCode && file != 0) {
            match(addresses, mapping.begin, mapping.end, base, mapping.path);
        }
    }
}

void CrashModules::addBuilds(CrashText& text) const
{
    for (std::size_t i = 0; i < m_moduleCount; ++i) {
        text.add("build: ").add(m_places[m_modules[i].place].module.data()).add(" ");
        addBuild(text, m_modules[i].base);
        text.add("\n");
    }
}

} // namespace kluis::app
