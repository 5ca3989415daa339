// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/BackupSealer.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/Hpke.h"

namespace kluis::crypto {

Result<BackupSealer> BackupSealer::begin(const QByteArray& publicKey)
{
    SecretBytes key = SecretBytes::random(Aead::keySize);
    const auto sealed = Hpke::seal(publicKey, labelled("dk/backup/key/v1"), {}, key.view());
    return sealed ? Result<BackupSealer>(BackupSealer(std::move(key), QByteArray(1, version) + *sealed))
                  : failure(sealed);
}

QByteArray BackupSealer::seal(QByteArrayView name, QByteArrayView content) const
{
    const QByteArray associated = labelled("dk/backup/part/v1") + m_head + name.toByteArray();
    return Aead::seal(m_key, m_head, content, associated);
}

} // namespace kluis::crypto
