// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretPool.h"

#include "core/crypto/Initialise.h"

#include <sodium.h>

#include <utility>

namespace kluis::crypto {

SecretPool& SecretPool::instance()
{
    static auto* const pool = new SecretPool;
    return *pool;
}

unsigned char* SecretPool::take(std::size_t size)
{
    {
        const std::scoped_lock lock(m_guard);
        for (std::size_t i = m_count; i-- > 0;) {
            if (m_kept[i].size == size) {
                auto* const secret = m_kept[i].bytes;
                m_kept[i] = m_kept[--m_count];
                return secret;
            }
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
    if (secret == nullptr || size > largestKept) {
        sodium_free(secret); // wipes first
        return;
    }
    sodium_memzero(secret, size);
    Place gone{size, secret};
    {
        const std::scoped_lock lock(m_guard);
        if (m_count < mostKept) {
            m_kept[m_count++] = std::exchange(gone, {});
        } else {
            std::swap(m_kept[m_oldest++ % mostKept], gone);
        }
    }
    sodium_free(gone.bytes);
}

} // namespace kluis::crypto
