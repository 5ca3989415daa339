// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyWrap.h"

#include "core/crypto/Aead.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int headSize = 1 + KeyId::size;
static_assert(headSize + Aead::overhead == KeyWrap::overhead);

} // namespace

Result<QByteArray> KeyWrap::wrap(const SecretBytes& wrappingKey, KeyId keyId, const SecretBytes& key,
                                 QByteArrayView aad)
{
    if (wrappingKey.size() != Aead::keySize || key.isEmpty() || key.size() > maximumKeySize) {
        return fail(ErrorCode::InvalidArgument, tr("A key has the wrong length."));
    }
    const QByteArray associated = aad.toByteArray() + keyId.bytes();
    const QByteArray head = QByteArray(1, version) + keyId.bytes();
    return Aead::seal(wrappingKey, head, key.view(), associated);
}

Result<SecretBytes> KeyWrap::unwrap(const SecretBytes& wrappingKey, QByteArrayView wrapped, QByteArrayView aad)
{
    const Result<KeyId> keyId = keyIdOf(wrapped);
    if (!keyId) {
        return failure(keyId);
    }
    const QByteArray associated = aad.toByteArray() + keyId->bytes();
    const QByteArrayView sealed = wrapped.sliced(headSize);
    SecretBytes key(sealed.size() - Aead::overhead);
    if (!Aead::open(wrappingKey, sealed, associated, {key.data(), std::size_t(key.size())})) {
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
        return fail(ErrorCode::UnsupportedVersion, tr("A wrapped key needs a newer version of this program."),
                    QStringLiteral("wrapped key: version"));
    }
    if (wrapped.size() <= overhead || wrapped.size() > overhead + maximumKeySize) {
        return fail(ErrorCode::Malformed, tr("A wrapped key is damaged."));
    }
    return *KeyId::fromBytes(wrapped.sliced(1, KeyId::size).toByteArray());
}

} // namespace kluis::crypto
