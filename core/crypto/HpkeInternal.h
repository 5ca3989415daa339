// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/EncryptionKeyPair.h"

#include <QByteArray>

#include <optional>

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

/// The suite's AEAD, ChaCha20-Poly1305 of RFC 8439: \p key 32 bytes, \p nonce 12. \returns ciphertext || tag16.
[[nodiscard]] QByteArray hpkeAeadSeal(const SecretBytes& key, const SecretBytes& nonce, QByteArrayView aad,
                                      QByteArrayView plaintext);
/// Nothing for whatever does not fit. Keys and nonces of other lengths fit nothing.
[[nodiscard]] std::optional<SecretBytes> hpkeAeadOpen(const SecretBytes& key, const SecretBytes& nonce,
                                                      QByteArrayView aad, QByteArrayView sealed);

} // namespace kluis::crypto::internal
