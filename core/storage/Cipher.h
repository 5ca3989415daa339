// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kluis::storage {

/// How the pages of a database file are encrypted. The numbers may be stored: never renumber.
/// Why these three: docs/decisions/0002.
enum class Cipher : std::uint8_t {
    Aegis256 = 1,   ///< AEGIS-256: as quick as no encryption, where the processor has AES instructions
    ChaCha20 = 2,   ///< ChaCha20-Poly1305: the quick one elsewhere
    SqlCipher4 = 3, ///< AES-256-CBC with HMAC-SHA512 in the documented SQLCipher 4 file format, for data that
                    ///< must stay readable for decades
};

/// The cipher for a new client vault on this machine: AEGIS-256 where the processor has AES instructions,
/// ChaCha20 elsewhere. A vault keeps the cipher it was made with, see Database::detectCipher. Any thread.
[[nodiscard]] Cipher bestVaultCipher();

} // namespace kluis::storage
