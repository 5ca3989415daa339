// SPDX-License-Identifier: GPL-3.0-or-later
// What is freed is overwritten. glibc's own M_PERTURB leaves out the small blocks it keeps at hand for the next
// allocation (the thread's cache, up to 1,032 bytes), and most texts are small. The library lets a program put its own
// functions in the place of these; they do the same work and call the library's. Linked into programs, not into tests
// run by sanitizers, which bring functions of their own.
#include <cstdlib>
#include <cstring>

#include <malloc.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

extern "C" {

void* __libc_malloc(std::size_t size) noexcept;               // NOLINT(bugprone-reserved-identifier): glibc's name
void __libc_free(void* block) noexcept;                       // NOLINT(bugprone-reserved-identifier)
void* __libc_realloc(void* block, std::size_t size) noexcept; // NOLINT(bugprone-reserved-identifier)

void free(void* block) noexcept
{
    if (block != nullptr) {
        explicit_bzero(block, malloc_usable_size(block));
        __libc_free(block);
    }
}

void* realloc(void* block, std::size_t size) noexcept
{
    // Blocks this large are pages of their own, moved as a whole.
    constexpr std::size_t mapped = 32 * 1024 * 1024;
    const std::size_t before = block == nullptr ? 0 : malloc_usable_size(block);
    if (block == nullptr || before >= mapped) {
        return __libc_realloc(block, size);
    }
    if (size == 0) {
        free(block);
        return nullptr;
    }
    if (size <= before) {
        explicit_bzero(static_cast<char*>(block) + size, before - size);
        return __libc_realloc(block, size); // stays where it is
    }
    void* larger = __libc_malloc(size);
    if (larger != nullptr) {
        std::memcpy(larger, block, before);
        free(block);
    }
    return larger;
}

} // extern "C"

#endif
