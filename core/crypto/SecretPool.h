// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <mutex>
#include <vector>

namespace kluis::crypto {

/// Guarded, locked memory for secrets (sodium_malloc), used again where secrets come and go: to lock and guard a page and to let
/// it go costs the system more than most of what is done with a key (docs/decisions/0108). What is given back is wiped at once
/// and stays locked. Any thread.
class SecretPool {
public:
    /// The one of this process; it is never destroyed, as secrets may outlive everything else.
    [[nodiscard]] static SecretPool& instance();

    /// \p size zero bytes, at least one; nullptr when the system has no guarded memory left.
    [[nodiscard]] unsigned char* take(std::size_t size);
    /// Wipes what take() gave for that \p size; nullptr is fine.
    void give(unsigned char* secret, std::size_t size) noexcept;

private:
    static constexpr std::size_t keySize = 32; ///< of nearly all secrets, and the only size that is kept
    static constexpr std::size_t mostKept = 64;

    SecretPool() { m_kept.reserve(mostKept); }

    std::mutex m_guard;
    std::vector<unsigned char*> m_kept; ///< of keySize each, all zero
};

} // namespace kluis::crypto
