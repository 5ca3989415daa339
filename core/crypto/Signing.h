// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// An Ed25519 key pair (RFC 8032), made from a 32-byte seed: identity keys (IK), device keys (DK), the login
/// key and RS_sig. Sign only texts that start with a label. Move-only value, any thread.
class SigningKeyPair {
    Q_DECLARE_TR_FUNCTIONS(SigningKeyPair)

public:
    static constexpr int seedSize = 32;
    static constexpr int publicKeySize = 32;
    static constexpr int signatureSize = 64;

    [[nodiscard]] static SigningKeyPair generate();
    /// \returns InvalidArgument unless \p seed has 32 bytes.
    [[nodiscard]] static Result<SigningKeyPair> fromSeed(const SecretBytes& seed);

    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; } ///< 32 bytes
    [[nodiscard]] QByteArray sign(QByteArrayView text) const;                 ///< 64 bytes, deterministic
    [[nodiscard]] const SecretBytes& seed() const { return m_seed; }          ///< 32 bytes, for wrapping only
    [[nodiscard]] SigningKeyPair clone() const;

private:
    explicit SigningKeyPair(SecretBytes seed);

    SecretBytes m_seed;
    SecretBytes m_secretKey;
    QByteArray m_publicKey;
};

/// Whether \p signature is the owner of \p publicKey's over \p text. False for wrong lengths, small-order or
/// non-canonical keys and non-canonical signatures. Any thread.
[[nodiscard]] bool verify(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature);

} // namespace kluis::crypto
