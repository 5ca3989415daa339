// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace kluis::crypto {

/// Authenticated encryption as every format here uses it: XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, by
/// libsodium) under a random nonce, `nonce24 | ciphertext | tag16`. The formats put their head before it and say in
/// the associated data what a value belongs to. Any thread.
class Aead {
public:
    static constexpr qsizetype keySize = 32;   ///< bytes
    static constexpr qsizetype nonceSize = 24; ///< bytes
    static constexpr qsizetype tagSize = 16;   ///< bytes
    static constexpr qsizetype overhead = nonceSize + tagSize;

    /// \p head followed by the sealed \p plaintext. \p key has keySize bytes.
    [[nodiscard]] static QByteArray seal(const SecretBytes& key, QByteArrayView head, QByteArrayView plaintext,
                                         QByteArrayView associated);

    /// Opens \p sealed, which begins with the nonce, into \p plaintext of exactly sealed.size() - overhead bytes.
    /// \returns false, and leaves nothing of the text in \p plaintext, for a wrong length, key or associated data,
    /// and for anything changed: not to be told apart.
    [[nodiscard]] static bool open(const SecretBytes& key, QByteArrayView sealed, QByteArrayView associated,
                                   std::span<unsigned char> plaintext);
};

} // namespace kluis::crypto
