// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretPool.h"

#include "core/crypto/Initialise.h"

#include <sodium.h>

namespace kluis::crypto {

SecretPool& SecretPool::instance()
{
    static auto* const pool = new SecretPool;
    return *pool;
}

unsigned char* SecretPool::take(std::size_t size)
{
    if (size == keySize) {
        const std::scoped_lock lock(m_guard);
        if (!m_kept.empty()) {
            auto* const secret = m_kept.back();
            m_kept.pop_back();
            return secret;
        }
    }
    static const bool ready = initialise();
    auto* const secret = ready ? static_cast<unsigned char*>(sodium_malloc(size)) : nullptr;
    if (secret != nullptr) {
        sodium_memzero(secret, size);
    }
    return secret;
}

void SecretPool::give(unsigned char* secret, std::size_t size) noexcept
{
    if (secret != nullptr && size == keySize) {
        sodium_memzero(secret, size);
        const std::scoped_lock lock(m_guard);
        if (m_kept.size() < mostKept) {
            m_kept.push_back(secret); // there is room: nothing is allocated
            return;
        }
    }
    sodium_free(secret); // wipes first
}

} // namespace kluis::crypto
