// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {

QByteArray sha256(QByteArrayView data)
{
    return Sha256().add(data).result();
}

Sha256::Sha256()
{
    crypto_hash_sha256_init(&m_state);
}

Sha256& Sha256::add(QByteArrayView data)
{
    crypto_hash_sha256_update(&m_state, raw(data), static_cast<unsigned long long>(data.size()));
    return *this;
}

QByteArray Sha256::result()
{
    QByteArray digest(size, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

} // namespace kluis::crypto
