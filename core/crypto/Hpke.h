// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// Public-key encryption of one message: HPKE base mode, single shot (RFC 9180 6.1), suite 0x0020/0x0001/0x0003
/// (X25519, HKDF-SHA-256, ChaCha20-Poly1305). Says nothing about the sender: use it inside a signed record.
/// Any thread.
class Hpke {
    Q_DECLARE_TR_FUNCTIONS(Hpke)

public:
    static constexpr int overhead = 32 + 16; ///< encapsulated key before, tag after the plaintext

    /// \returns enc(32) || ciphertext || tag(16); CryptoFailure when \p recipientPublicKey is no usable key.
    [[nodiscard]] static Result<QByteArray> seal(QByteArrayView recipientPublicKey, QByteArrayView info,
                                                 QByteArrayView aad, QByteArrayView plaintext);
    /// \returns the plaintext, or CryptoFailure for anything that does not fit.
    [[nodiscard]] static Result<SecretBytes> open(const EncryptionKeyPair& recipient, QByteArrayView info,
                                                  QByteArrayView aad, QByteArrayView sealed);
};

} // namespace kluis::crypto
