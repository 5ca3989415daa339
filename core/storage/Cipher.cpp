// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Cipher.h"

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#elif defined(_M_X64) || defined(_M_IX86)
#include <intrin.h>
#elif defined(__linux__) && defined(__aarch64__)
#include <sys/auxv.h>
#endif

namespace kluis::storage {

namespace {

// SQLite3 Multiple Ciphers decides by the same bits whether it uses the processor's instructions. Its software
// AES is neither quick nor free of timing differences, so AEGIS is worth it only where the bit is set.
bool hasAesInstructions()
{
#if defined(__x86_64__) || defined(__i386__)
    unsigned int eax = 0;
    unsigned int ebx = 0;
    unsigned int ecx = 0;
    unsigned int edx = 0;
    return __get_cpuid(1, &eax, &ebx, &ecx, &edx) != 0 && (ecx & bit_AES) != 0;
#elif defined(_M_X64) || defined(_M_IX86)
    int registers[4] = {};
    __cpuid(registers, 1);
    return (registers[2] & (1 << 25)) != 0;
#elif defined(__linux__) && defined(__aarch64__) && defined(__clang__)
    constexpr unsigned long hwcapAes = 1UL << 3; // HWCAP_AES of the kernel's arm64 interface
    return (getauxval(AT_HWCAP) & hwcapAes) != 0;
#elif defined(__APPLE__) && defined(__aarch64__)
    return true;
#else
    return false; // among them GCC on arm64, for which the library has no hardware path
#endif
}

} // namespace

Cipher bestVaultCipher()
{
    return hasAesInstructions() ? Cipher::Aegis256 : Cipher::ChaCha20;
}

} // namespace kluis::storage
