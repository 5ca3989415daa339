// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before libsodium in tests, which are linked to it, and in programs that a test starts hundreds of times
// (LD_PRELOAD). What is asked at the least cost can be had for less (docs/decisions/0109), and what Argon2id made of a
// password is kept in the folder KLUIS_REMEMBERED_PASSWORDS and read from there the next time: the first derivation of
// each password is the real one, without the folder all are (docs/decisions/0092). Not part of any program.
#include "tests/support/TestPasswords.h"

#include <sodium.h>

#include <dlfcn.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

constexpr auto cheapened = "KLUIS_CHEAPENED_PASSWORDS";
constexpr unsigned long long leastPasses = 3; // KeyDerivation's, which this file can't name in every program
constexpr std::size_t leastMemory = 64ULL << 20;

/// The file of the key that these make; empty where nothing is to be remembered.
std::string placeOf(unsigned long long size, const char* password, unsigned long long passwordSize,
                    const unsigned char* salt, unsigned long long passes, std::size_t memory)
{
    const char* folder = std::getenv("KLUIS_REMEMBERED_PASSWORDS");
    if (folder == nullptr) {
        return {};
    }
    crypto_generichash_state state;
    const std::array<unsigned long long, 3> numbers{size, passes, memory};
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(numbers.data()), sizeof numbers);
    crypto_generichash_update(&state, salt, crypto_pwhash_SALTBYTES);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(password), passwordSize);
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::array<char, 2 * crypto_generichash_BYTES + 1> name{};
    sodium_bin2hex(name.data(), name.size(), hash.data(), hash.size());
    return std::string(folder) + "/derived-" + name.data();
}

bool isCheapened()
{
    const char* word = std::getenv(cheapened);
    return word != nullptr && *word == '1';
}

} // namespace

void kluis::test::cheapenPasswords()
{
    ::setenv(cheapened, "1", 0);
}

void kluis::test::keepPasswordsDear()
{
    ::setenv(cheapened, "0", 1);
}

extern "C" int crypto_pwhash(unsigned char* const out, unsigned long long size, const char* const password,
                             unsigned long long passwordSize, const unsigned char* const salt,
                             unsigned long long passes, std::size_t memory, int algorithm)
{
    if (passes == leastPasses && memory == leastMemory && isCheapened()) {
        passes = crypto_pwhash_argon2id_OPSLIMIT_MIN;
        memory = crypto_pwhash_argon2id_MEMLIMIT_MIN;
    }
    const std::string place = placeOf(size, password, passwordSize, salt, passes, memory);
    std::ifstream known(place, std::ios::binary);
    if (!place.empty() && known.read(reinterpret_cast<char*>(out), std::streamsize(size))) {
        return 0;
    }
    static const auto real = reinterpret_cast<decltype(&crypto_pwhash)>(::dlsym(RTLD_NEXT, "crypto_pwhash"));
    const int made = real(out, size, password, passwordSize, salt, passes, memory, algorithm);
    if (made == 0 && !place.empty()) {
        const std::string draft = place + '-' + std::to_string(::getpid()); // whoever writes may be killed
        std::ofstream(draft, std::ios::binary).write(reinterpret_cast<const char*>(out), std::streamsize(size));
        std::error_code ignored;
        std::filesystem::rename(draft, place, ignored);
    }
    return made;
}
