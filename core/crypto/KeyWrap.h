// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::crypto {

/// A symmetric key wrapped by another: `ver=1 | keyId16 | nonce24 | XChaCha20-Poly1305(key)`. keyId names the
/// key inside; it is authenticated too (associated data = aad || keyId16). Give an aad that starts with a label
/// and names tenant, ids and epoch or generation in fixed-length parts. Any thread.
class KeyWrap {
    Q_DECLARE_TR_FUNCTIONS(KeyWrap)

public:
    static constexpr int overhead = 1 + 16 + 24 + 16;
    static constexpr int maximumKeySize = 4096;

    /// \p wrappingKey 32 bytes, \p key 1..4096 bytes; else InvalidArgument.
    [[nodiscard]] static Result<QByteArray> wrap(const SecretBytes& wrappingKey, KeyId keyId, const SecretBytes& key,
                                                 QByteArrayView aad);
    /// \returns the key; Malformed for a wrong length, UnsupportedVersion, else CryptoFailure.
    [[nodiscard]] static Result<SecretBytes> unwrap(const SecretBytes& wrappingKey, QByteArrayView wrapped,
                                                    QByteArrayView aad);
    /// Which key is inside, unchecked until unwrap() succeeds. Malformed, UnsupportedVersion.
    [[nodiscard]] static Result<KeyId> keyIdOf(QByteArrayView wrapped);
};

} // namespace kluis::crypto
