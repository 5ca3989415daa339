// SPDX-License-Identifier: GPL-3.0-or-later
// The loader tells of each module as it comes, and is not asked when the fault is there: it has a lock.
#include "app/crash/CrashModules.h"

#include <atomic>

#include <dlfcn.h>
#include <mach-o/dyld.h>
#include <mach-o/loader.h>
#include <sys/ucontext.h>

namespace kluis::app {

namespace {

struct Image {
    const mach_header_64* header = nullptr;
    std::uintptr_t codeEnd = 0;
    const char* path = "";
};
std::array<Image, 1024> images; // filled up to imageCount, then read only
std::atomic<std::size_t> imageCount{0};

/// The commands of a module's header, one after the other.
template <typename Each> void eachCommand(const mach_header_64* header, Each each)
{
    auto at = reinterpret_cast<std::uintptr_t>(header + 1);
    for (std::uint32_t i = 0; i < header->ncmds; ++i) {
        const auto* command = reinterpret_cast<const load_command*>(at);
        each(command);
        at += command->cmdsize;
    }
}

void came(const mach_header* header, std::intptr_t slide)
{
    const std::size_t place = imageCount.load();
    Dl_info info{};
    if (place == images.size() || header->magic != MH_MAGIC_64 || dladdr(header, &info) == 0) {
        return;
    }
    Image& image = images[place];
    image.header = reinterpret_cast<const mach_header_64*>(header);
    image.path = info.dli_fname;
    eachCommand(image.header, [&image, slide](const load_command* command) {
        const auto* segment = reinterpret_cast<const segment_command_64*>(command);
        if (command->cmd == LC_SEGMENT_64 && (segment->initprot & VM_PROT_EXECUTE) != 0) {
            image.codeEnd = std::uintptr_t(segment->vmaddr) + std::uintptr_t(slide) + std::uintptr_t(segment->vmsize);
        }
    });
    imageCount = place + 1;
}

} // namespace

bool CrashModules::prepare()
{
    if (imageCount == 0) {
        _dyld_register_func_for_add_image(came);
    }
    return imageCount > 0;
}

void* CrashModules::programCounter(const void* context)
{
    const auto& state = static_cast<const ucontext_t*>(context)->uc_mcontext->__ss;
#if defined(__arm64__)
    return reinterpret_cast<void*>(state.__pc);
#else
    return reinterpret_cast<void*>(state.__rip);
#endif
}

void CrashModules::find(void* const* addresses, std::size_t count, const char* program)
{
    forget(count, program);
    for (std::size_t i = 0; i < imageCount.load(); ++i) {
        const auto base = reinterpret_cast<std::uintptr_t>(images[i].header);
        match(addresses, base, images[i].codeEnd, base, images[i].path);
    }
}

void CrashModules::addBuilds(CrashText& text) const
{
    for (std::size_t i = 0; i < m_moduleCount; ++i) {
        text.add("build: ").add(m_places[m_modules[i].place].module.data()).add(" ");
        eachCommand(reinterpret_cast<const mach_header_64*>(m_modules[i].base), [&text](const load_command* command) {
            if (command->cmd == LC_UUID) {
                text.addHex(reinterpret_cast<const uuid_command*>(command)->uuid, 16);
            }
        });
        text.add("\n");
    }
}

} // namespace kluis::app
