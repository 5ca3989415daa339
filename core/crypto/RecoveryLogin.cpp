// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/RecoveryLogin.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Hkdf.h"

namespace kluis::crypto {

SigningKeyPair recoveryLoginKey(const SecretBytes& recoveryKey, UserId user)
{
    const QByteArray info = labelled("dk/recovery-auth/v1") + user.bytes();
    return *SigningKeyPair::fromSeed(hkdfSha256(recoveryKey.view(), info, SigningKeyPair::seedSize));
}

} // namespace kluis::crypto
