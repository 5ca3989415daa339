// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

#include <array>

namespace kluis::crypto {

/// One of three pieces of a secret; alone it says nothing, any two give it back. Printed through KeyText.
/// Bytes: `ver=1 | setId8 | index u8 (1..3) | value32 | SHA-256("dk/share/v1\0" || the 42 bytes before)[:4]` = 46.
struct Share {
    QByteArray setId;  ///< 8 bytes, the same for the three of one splitting
    quint8 index = 0;  ///< 1..3
    SecretBytes value; ///< 32 bytes

    [[nodiscard]] SecretBytes encode() const;
};

/// Secret sharing after Shamir, 2 of 3, byte by byte over GF(256) with the AES polynomial. Multiplication is
/// constant time: no table, no branch on secrets. Any thread.
class Shamir {
    Q_DECLARE_TR_FUNCTIONS(Shamir)

public:
    static constexpr int secretSize = 32;

    /// \p secret 32 bytes; else InvalidArgument.
    [[nodiscard]] static Result<std::array<Share, 3>> split(const SecretBytes& secret);
    /// InvalidArgument for shares of two sets or twice the same one. A forged share gives another secret: check the
    /// result against the public keys it belongs to.
    [[nodiscard]] static Result<SecretBytes> combine(const Share& a, const Share& b);
    /// Malformed (length, checksum, index), UnsupportedVersion.
    [[nodiscard]] static Result<Share> decode(const SecretBytes& bytes);
};

} // namespace kluis::crypto
