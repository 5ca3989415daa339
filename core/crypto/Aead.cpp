// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Random.h"

#include <sodium.h>

namespace kluis::crypto {

static_assert(Aead::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Aead::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(Aead::tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

QByteArray Aead::seal(const SecretBytes& key, QByteArrayView head, QByteArrayView plaintext, QByteArrayView associated)
{
    Q_ASSERT(key.size() == keySize);
    const QByteArray nonce = randomBytes(nonceSize);
    QByteArray sealed;
    sealed.reserve(head.size() + plaintext.size() + overhead);
    sealed.append(head).append(nonce).resize(head.size() + plaintext.size() + overhead);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(sealed.data()) + head.size() + nonceSize, nullptr, raw(plaintext),
        static_cast<unsigned long long>(plaintext.size()), raw(associated),
        static_cast<unsigned long long>(associated.size()), nullptr, raw(nonce), key.data());
    return sealed;
}

bool Aead::open(const SecretBytes& key, QByteArrayView sealed, QByteArrayView associated,
                std::span<unsigned char> plaintext)
{
    if (key.size() != keySize || sealed.size() < overhead || qsizetype(plaintext.size()) != sealed.size() - overhead) {
        return false;
    }
    const QByteArrayView ciphertext = sealed.sliced(nonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plaintext.data(), nullptr, nullptr, raw(ciphertext), static_cast<unsigned long long>(ciphertext.size()),
               raw(associated), static_cast<unsigned long long>(associated.size()), raw(sealed), key.data()) == 0;
}

} // namespace kluis::crypto
