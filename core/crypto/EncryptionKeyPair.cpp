// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/EncryptionKeyPair.h"

#include "core/crypto/Bytes.h"

#include <sodium.h>

namespace kluis::crypto {

EncryptionKeyPair::EncryptionKeyPair(SecretBytes privateKey)
    : m_privateKey(std::move(privateKey)), m_publicKey(keySize, Qt::Uninitialized)
{
    crypto_scalarmult_base(reinterpret_cast<unsigned char*>(m_publicKey.data()), m_privateKey.data());
}

EncryptionKeyPair EncryptionKeyPair::generate()
{
    return EncryptionKeyPair(SecretBytes::random(keySize));
}

Result<EncryptionKeyPair> EncryptionKeyPair::fromPrivateKey(const SecretBytes& privateKey)
{
    if (privateKey.size() != keySize) {
        return fail(ErrorCode::InvalidArgument, tr("An encryption key is damaged."), QStringLiteral("key length"));
    }
    return EncryptionKeyPair(privateKey.clone());
}

EncryptionKeyPair EncryptionKeyPair::clone() const
{
    return EncryptionKeyPair(m_privateKey.clone());
}

Result<SecretBytes> EncryptionKeyPair::sharedSecret(QByteArrayView theirPublicKey) const
{
    SecretBytes shared(keySize);
    // libsodium refuses small-order points and gives -1 for an all-zero result.
    if (theirPublicKey.size() != keySize ||
        crypto_scalarmult(shared.data(), m_privateKey.data(), raw(theirPublicKey)) != 0 ||
        sodium_is_zero(shared.data(), keySize) != 0) {
        return fail(ErrorCode::CryptoFailure, tr("This can't be opened with the keys at hand."));
    }
    return shared;
}

} // namespace kluis::crypto
