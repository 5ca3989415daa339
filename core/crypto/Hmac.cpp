// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hmac.h"

#include "core/crypto/Bytes.h"

#include <sodium.h>

namespace kluis::crypto {

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), static_cast<std::size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, raw(data), static_cast<unsigned long long>(data.size()));
    QByteArray tag(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(tag.data()));
    sodium_memzero(&state, sizeof state);
    return tag;
}

} // namespace kluis::crypto
