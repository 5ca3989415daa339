// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyCommitment.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {

QByteArray keyCommitment(KeyId keyId, const SecretBytes& key)
{
    return Sha256().add(labelled("dk/commit/v1")).add(keyId.bytes()).add(key.view()).result();
}

bool matchesCommitment(QByteArrayView commitment, KeyId keyId, const SecretBytes& key)
{
    return equal(commitment, keyCommitment(keyId, key));
}

} // namespace kluis::crypto
