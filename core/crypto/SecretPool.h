// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <mutex>

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
    struct Place {
        std::size_t size = 0; ///< a place is for one size: the guard page lies right behind it
        unsigned char* bytes = nullptr;
    };
    static constexpr std::size_t mostKept = 48;     ///< Windows lets a process lock little more by itself
    static constexpr std::size_t largestKept = 256; ///< keys and what is made on the way to them; not documents

    SecretPool() = default;

    std::mutex m_guard;
    std::array<Place, mostKept> m_kept; ///< all zero
    std::size_t m_count = 0;
    std::size_t m_oldest = 0; ///< goes first when there is no room; about
};

} // namespace kluis::crypto
