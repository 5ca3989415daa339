// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/RecoverySecret.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"

namespace kluis::crypto {

RecoverySecret RecoverySecret::generate()
{
    return RecoverySecret(SecretBytes::random(size));
}

Result<RecoverySecret> RecoverySecret::fromBytes(const SecretBytes& bytes)
{
    if (bytes.size() != size) {
        return fail(ErrorCode::InvalidArgument, tr("The recovery secret has the wrong length."));
    }
    return RecoverySecret(bytes.clone());
}

EncryptionKeyPair RecoverySecret::box() const
{
    return *EncryptionKeyPair::fromPrivateKey(
        hkdfSha256(m_bytes.view(), labelled("dk/rs-box/v1"), EncryptionKeyPair::keySize));
}

SigningKeyPair RecoverySecret::signature() const
{
    return *SigningKeyPair::fromSeed(hkdfSha256(m_bytes.view(), labelled("dk/rs-sig/v1"), SigningKeyPair::seedSize));
}

} // namespace kluis::crypto
