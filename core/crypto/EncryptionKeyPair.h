// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// An X25519 key pair (RFC 7748): what grants are sealed to (EK, RS_box). Move-only value, any thread.
class EncryptionKeyPair {
    Q_DECLARE_TR_FUNCTIONS(EncryptionKeyPair)

public:
    static constexpr int keySize = 32;

    [[nodiscard]] static EncryptionKeyPair generate();
    /// \returns InvalidArgument unless \p privateKey has 32 bytes.
    [[nodiscard]] static Result<EncryptionKeyPair> fromPrivateKey(const SecretBytes& privateKey);

    [[nodiscard]] const QByteArray& publicKey() const { return m_publicKey; }    ///< 32 bytes
    [[nodiscard]] const SecretBytes& privateKey() const { return m_privateKey; } ///< 32 bytes, for wrapping only
    [[nodiscard]] EncryptionKeyPair clone() const;

    /// The Diffie-Hellman value with \p theirPublicKey, 32 bytes; an all-zero one (small-order point) or a key
    /// of another length gives CryptoFailure. Not a key: derive from it.
    [[nodiscard]] Result<SecretBytes> sharedSecret(QByteArrayView theirPublicKey) const;

private:
    explicit EncryptionKeyPair(SecretBytes privateKey);

    SecretBytes m_privateKey;
    QByteArray m_publicKey;
};

} // namespace kluis::crypto
