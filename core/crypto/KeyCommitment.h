// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>

namespace kluis::crypto {

/// What everybody may know of a key: SHA-256("dk/commit/v1\0" || keyId16 || key), 32 bytes, published and signed
/// for each group key and content key. ChaCha20-Poly1305 alone would let one ciphertext open under two keys.
[[nodiscard]] QByteArray keyCommitment(KeyId keyId, const SecretBytes& key);

/// Whether \p key is the one that \p commitment promised. Constant time. Any thread.
[[nodiscard]] bool matchesCommitment(QByteArrayView commitment, KeyId keyId, const SecretBytes& key);

} // namespace kluis::crypto
