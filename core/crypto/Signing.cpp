// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Signing.h"

#include "core/crypto/Bytes.h"

#include <sodium.h>

namespace kluis::crypto {

SigningKeyPair::SigningKeyPair(SecretBytes seed)
    : m_seed(std::move(seed)), m_secretKey(crypto_sign_SECRETKEYBYTES), m_publicKey(publicKeySize, Qt::Uninitialized)
{
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(m_publicKey.data()), m_secretKey.data(), m_seed.data());
}

SigningKeyPair SigningKeyPair::generate()
{
    return SigningKeyPair(SecretBytes::random(seedSize));
}

Result<SigningKeyPair> SigningKeyPair::fromSeed(const SecretBytes& seed)
{
    if (seed.size() != seedSize) {
        return fail(ErrorCode::InvalidArgument, tr("A signing key is damaged."), QStringLiteral("seed length"));
    }
    return SigningKeyPair(seed.clone());
}

QByteArray SigningKeyPair::sign(QByteArrayView text) const
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(text),
                         static_cast<unsigned long long>(text.size()), m_secretKey.data());
    return signature;
}

SigningKeyPair SigningKeyPair::clone() const
{
    return SigningKeyPair(m_seed.clone());
}

bool verify(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature)
{
    if (publicKey.size() != SigningKeyPair::publicKeySize || signature.size() != SigningKeyPair::signatureSize) {
        return false;
    }
    return crypto_sign_verify_detached(raw(signature), raw(text), static_cast<unsigned long long>(text.size()),
                                       raw(publicKey)) == 0;
}

} // namespace kluis::crypto
