// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>

namespace kluis::crypto {

/// Seals the parts of one backup: `ver=1 | sealed key80 | nonce24 | ciphertext | tag16` (Aead), under a key that is made for
/// this run, sealed by HPKE to the public key of the backups ("dk/backup/key/v1\0"), and forgotten after it. So whoever
/// makes backups can't read the earlier ones. Associated data: "dk/backup/part/v1\0" || head || name. One thread.
class BackupSealer {
public:
    static constexpr char version = 1;
    static constexpr qsizetype headSize = 1 + 32 + 16 + 32; ///< version and the sealed key

    /// CryptoFailure when \p publicKey is no usable X25519 key.
    [[nodiscard]] static Result<BackupSealer> begin(const QByteArray& publicKey);
    /// \p name is bound to the part: it opens under no other.
    [[nodiscard]] QByteArray seal(QByteArrayView name, QByteArrayView content) const;

private:
    BackupSealer(SecretBytes key, QByteArray head) : m_key(std::move(key)), m_head(std::move(head)) {}

    SecretBytes m_key;
    QByteArray m_head;
};

} // namespace kluis::crypto
