// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"

#include <QByteArray>

namespace kluis::crypto::internal {

/// Hpke::seal with a given ephemeral key, for published test vectors only: a key used twice breaks everything.
[[nodiscard]] Result<QByteArray> hpkeSealWithEphemeral(const EncryptionKeyPair& ephemeral,
                                                       QByteArrayView recipientPublicKey, QByteArrayView info,
                                                       QByteArrayView aad, QByteArrayView plaintext);

/// The key schedule's outcome, so that a test can compare each published step.
struct HpkeSchedule {
    SecretBytes key;       ///< 32 bytes
    SecretBytes baseNonce; ///< 12 bytes
};
[[nodiscard]] SecretBytes hpkeSharedSecret(QByteArrayView dh, QByteArrayView enc, QByteArrayView recipientPublicKey);
[[nodiscard]] HpkeSchedule hpkeSchedule(const SecretBytes& sharedSecret, QByteArrayView info);

} // namespace kluis::crypto::internal
