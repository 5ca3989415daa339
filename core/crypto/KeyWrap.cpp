// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyWrap.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Random.h"

#include <sodium.h>

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int headSize = 1 + KeyId::size + nonceSize;

} // namespace

Result<QByteArray> KeyWrap::wrap(const SecretBytes& wrappingKey, KeyId keyId, const SecretBytes& key,
                                 QByteArrayView aad)
{
    if (wrappingKey.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES || key.isEmpty() ||
        key.size() > maximumKeySize) {
        return fail(ErrorCode::InvalidArgument, tr("A key has the wrong length."));
    }
    const QByteArray nonce = randomBytes(nonceSize);
    const QByteArray associated = aad.toByteArray() + keyId.bytes();
    const QByteArray head = QByteArray(1, version) + keyId.bytes() + nonce;
    QByteArray wrapped = head + QByteArray(key.size() + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(wrapped.data()) + headSize, nullptr,
                                               key.data(), static_cast<unsigned long long>(key.size()), raw(associated),
                                               static_cast<unsigned long long>(associated.size()), nullptr, raw(nonce),
                                               wrappingKey.data());
    return wrapped;
}

Result<SecretBytes> KeyWrap::unwrap(const SecretBytes& wrappingKey, QByteArrayView wrapped, QByteArrayView aad)
{
    const Result<KeyId> keyId = keyIdOf(wrapped);
    if (!keyId) {
        return failure(keyId);
    }
    const QByteArray associated = aad.toByteArray() + keyId->bytes();
    const QByteArrayView nonce = wrapped.sliced(1 + KeyId::size, nonceSize);
    const QByteArrayView ciphertext = wrapped.sliced(headSize);
    SecretBytes key(ciphertext.size() - tagSize);
    if (wrappingKey.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            key.data(), nullptr, nullptr, raw(ciphertext), static_cast<unsigned long long>(ciphertext.size()),
            raw(associated), static_cast<unsigned long long>(associated.size()), raw(nonce), wrappingKey.data()) != 0) {
        return fail(ErrorCode::CryptoFailure, tr("This key can't be opened with the keys at hand."));
    }
    return key;
}

Result<KeyId> KeyWrap::keyIdOf(QByteArrayView wrapped)
{
    if (wrapped.isEmpty()) {
        return fail(ErrorCode::Malformed, tr("A wrapped key is damaged."));
    }
    if (wrapped[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("A wrapped key needs a newer version of this program."));
    }
    if (wrapped.size() <= overhead || wrapped.size() > overhead + maximumKeySize) {
        return fail(ErrorCode::Malformed, tr("A wrapped key is damaged."));
    }
    return *KeyId::fromBytes(wrapped.sliced(1, KeyId::size).toByteArray());
}

} // namespace kluis::crypto
