// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"

namespace kluis::crypto {

/// HKDF-SHA-256 (RFC 5869): extract with \p salt, then expand with \p info to \p length bytes.
/// \p length 1..8160; anything else gives an empty result. \p info starts with one of our labels, so that one
/// secret serves several purposes without their keys being related. Any thread.
[[nodiscard]] SecretBytes hkdfSha256(QByteArrayView ikm, QByteArrayView info, qsizetype length,
                                     QByteArrayView salt = {});

/// The two halves apart, for HPKE. The pseudo-random key has 32 bytes.
[[nodiscard]] SecretBytes hkdfExtract(QByteArrayView salt, QByteArrayView ikm);
[[nodiscard]] SecretBytes hkdfExpand(QByteArrayView pseudoRandomKey, QByteArrayView info, qsizetype length);

} // namespace kluis::crypto
