// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hkdf.h"

#include "core/crypto/Bytes.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace kluis::crypto {
namespace {

constexpr qsizetype hashSize = crypto_auth_hmacsha256_BYTES;

void update(crypto_auth_hmacsha256_state& state, QByteArrayView part)
{
    crypto_auth_hmacsha256_update(&state, raw(part), static_cast<unsigned long long>(part.size()));
}

/// HMAC into guarded memory: intermediate keys never lie on the ordinary heap.
SecretBytes hmac(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, raw(key), static_cast<std::size_t>(key.size()));
    for (const QByteArrayView part : parts) {
        update(state, part);
    }
    SecretBytes tag(hashSize);
    crypto_auth_hmacsha256_final(&state, tag.data());
    sodium_memzero(&state, sizeof state);
    return tag;
}

} // namespace

SecretBytes hkdfExtract(QByteArrayView salt, QByteArrayView ikm)
{
    return hmac(salt, {ikm});
}

SecretBytes hkdfExpand(QByteArrayView pseudoRandomKey, QByteArrayView info, qsizetype length)
{
    if (length < 1 || length > 255 * hashSize) {
        return {};
    }
    SecretBytes output(length);
    SecretBytes block;
    for (qsizetype done = 0; done < length; done += hashSize) {
        const char counter = static_cast<char>(done / hashSize + 1);
        block = hmac(pseudoRandomKey, {block.view(), info, QByteArrayView(&counter, 1)});
        std::memcpy(output.data() + done, block.data(), static_cast<std::size_t>(std::min(hashSize, length - done)));
    }
    return output;
}

SecretBytes hkdfSha256(QByteArrayView ikm, QByteArrayView info, qsizetype length, QByteArrayView salt)
{
    return hkdfExpand(hkdfExtract(salt, ikm).view(), info, length);
}

} // namespace kluis::crypto
