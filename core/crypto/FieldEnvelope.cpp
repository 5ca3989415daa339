// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/FieldEnvelope.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/Padme.h"

#include <sodium.h>

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int headSize = 2 + KeyId::size;
static_assert(headSize + Aead::overhead == FieldEnvelope::overhead);

QByteArray associatedData(const FieldContext& context, KeyId keyId, PaddingClass padding)
{
    return labelled("dk/field/v1") + context.tenant.bytes() + context.dossier.bytes() + context.slot.bytes() +
           context.op.bytes() + bigEndian(context.baseRevision) + context.author.bytes() + context.device.bytes() +
           keyId.bytes() + bigEndian(context.epoch) + bigEndian(static_cast<quint8>(padding));
}

constexpr qsizetype roundedUp(qsizetype size, qsizetype block)
{
    return (size + block - 1) / block * block;
}

} // namespace

qsizetype FieldEnvelope::paddedSize(qsizetype plaintextSize, PaddingClass padding)
{
    const qsizetype least = plaintextSize + 1; // ISO 7816-4 always adds its 0x80
    if (padding == PaddingClass::Coded) {
        return roundedUp(least, 64);
    }
    return least <= 4096 ? roundedUp(least, 256) : padme(least);
}

Result<QByteArray> FieldEnvelope::seal(const SecretBytes& contentKey, KeyId keyId, const FieldContext& context,
                                       QByteArrayView plaintext, PaddingClass padding)
{
    if (contentKey.size() != Aead::keySize) {
        return fail(ErrorCode::InvalidArgument, tr("A key has the wrong length."));
    }
    if (plaintext.size() > maximumPlaintext) {
        return fail(ErrorCode::LimitExceeded, tr("This value is too long. Shorten it to 1 MiB or less."));
    }
    const auto paddedLength = static_cast<std::size_t>(paddedSize(plaintext.size(), padding));
    QByteArray padded = plaintext.toByteArray();
    padded.resize(static_cast<qsizetype>(paddedLength));
    std::size_t written = 0;
    sodium_pad(&written, reinterpret_cast<unsigned char*>(padded.data()), static_cast<std::size_t>(plaintext.size()),
               paddedLength, paddedLength);

    const QByteArray head = QByteArray(1, version) + bigEndian(static_cast<quint8>(padding)) + keyId.bytes();
    QByteArray envelope = Aead::seal(contentKey, head, padded, associatedData(context, keyId, padding));
    wipe(padded);
    return envelope;
}

Result<QByteArray> FieldEnvelope::open(const SecretBytes& contentKey, const FieldContext& context,
                                       QByteArrayView envelope)
{
    const Result<KeyId> keyId = keyIdOf(envelope);
    if (!keyId) {
        return failure(keyId);
    }
    const auto padding = static_cast<PaddingClass>(envelope[1]);
    const QByteArray associated = associatedData(context, *keyId, padding);
    const QByteArrayView sealed = envelope.sliced(headSize);
    QByteArray plaintext(sealed.size() - Aead::overhead, Qt::Uninitialized);
    const auto paddedLength = static_cast<std::size_t>(plaintext.size());
    std::size_t length = 0;
    const bool opened = Aead::open(contentKey, sealed, associated,
                                   {reinterpret_cast<unsigned char*>(plaintext.data()), paddedLength}) &&
                        sodium_unpad(&length, raw(plaintext), paddedLength, paddedLength) == 0 &&
                        paddedSize(static_cast<qsizetype>(length), padding) == plaintext.size();
    if (!opened) {
        wipe(plaintext);
        return fail(ErrorCode::CryptoFailure, tr("This value can't be opened with the keys at hand."));
    }
    plaintext.truncate(static_cast<qsizetype>(length));
    return plaintext;
}

Result<KeyId> FieldEnvelope::keyIdOf(QByteArrayView envelope)
{
    if (envelope.isEmpty()) {
        return fail(ErrorCode::Malformed, tr("A sealed value is damaged."));
    }
    if (envelope[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("A sealed value needs a newer version of this program."));
    }
    if (envelope.size() > overhead + paddedSize(maximumPlaintext, PaddingClass::Text)) {
        return fail(ErrorCode::LimitExceeded, tr("A sealed value is larger than allowed."));
    }
    if (envelope.size() < overhead + 64 || (envelope[1] != 1 && envelope[1] != 2)) {
        return fail(ErrorCode::Malformed, tr("A sealed value is damaged."));
    }
    return *KeyId::fromBytes(envelope.sliced(2, KeyId::size).toByteArray());
}

} // namespace kluis::crypto
