// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/SeededRandom.h"

#include <array>
#include <cstring>
#include <mutex>
#include <sodium.h>

namespace kluis::test {

namespace {

std::mutex guard;
std::array<unsigned char, crypto_stream_chacha20_KEYBYTES> key{};
quint64 count = 0;

void fill(void* buffer, const std::size_t size)
{
    const std::lock_guard lock(guard);
    std::array<unsigned char, crypto_stream_chacha20_NONCEBYTES> nonce{};
    std::memcpy(nonce.data(), &count, sizeof count);
    ++count;
    crypto_stream_chacha20(static_cast<unsigned char*>(buffer), size, nonce.data(), key.data());
}

std::uint32_t number()
{
    std::uint32_t value = 0;
    fill(&value, sizeof value);
    return value;
}

const char* name()
{
    return "kluis-seeded";
}

} // namespace

void SeededRandom::install()
{
    static randombytes_implementation source{name, number, nullptr, nullptr, fill, nullptr};
    randombytes_set_implementation(&source);
}

void SeededRandom::seed(quint64 seed)
{
    const std::lock_guard lock(guard);
    key.fill(0);
    std::memcpy(key.data(), &seed, sizeof seed);
    count = 0;
}

} // namespace kluis::test
