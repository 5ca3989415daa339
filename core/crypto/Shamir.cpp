// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Shamir.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int setIdSize = 8;
constexpr int checksumSize = 4;
constexpr int checkedSize = 1 + setIdSize + 1 + Shamir::secretSize;
constexpr int shareSize = checkedSize + checksumSize;

/// Product in GF(256) modulo x^8+x^4+x^3+x+1: eight steps whatever the operands are.
quint8 multiplied(quint8 a, quint8 b)
{
    unsigned product = 0;
    unsigned shifted = a;
    for (unsigned bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0U - (b >> bit & 1U));
        const unsigned carry = 0U - (shifted >> 7 & 1U);
        shifted = ((shifted << 1) & 0xffU) ^ (carry & 0x1bU);
    }
    return static_cast<quint8>(product);
}

/// a^254, which is 1/a for a != 0.
quint8 inverse(quint8 a)
{
    quint8 power = a;
    quint8 result = 1;
    for (int i = 1; i < 8; ++i) {
        power = multiplied(power, power);
        result = multiplied(result, power);
    }
    return result;
}

QByteArray checksum(QByteArrayView bytes)
{
    return Sha256().add(labelled("dk/share/v1")).add(bytes).result().first(checksumSize);
}

} // namespace

SecretBytes Share::encode() const
{
    const QByteArray head = QByteArray(1, version) + setId + bigEndian(index);
    const SecretBytes checked = SecretBytes::concatenated({head, value.view()});
    return SecretBytes::concatenated({checked.view(), checksum(checked.view())});
}

Result<std::array<Share, 3>> Shamir::split(const SecretBytes& secret)
{
    if (secret.size() != secretSize) {
        return fail(ErrorCode::InvalidArgument, tr("The recovery secret has the wrong length."));
    }
    const SecretBytes slope = SecretBytes::random(secretSize);
    const QByteArray setId = randomBytes(setIdSize);
    std::array<Share, 3> shares;
    for (quint8 x = 1; x <= 3; ++x) {
        Share& share = shares[x - 1U];
        share.setId = setId;
        share.index = x;
        share.value = SecretBytes(secretSize);
        for (int i = 0; i < secretSize; ++i) {
            share.value.data()[i] = secret.data()[i] ^ multiplied(slope.data()[i], x);
        }
    }
    return shares;
}

Result<SecretBytes> Shamir::combine(const Share& a, const Share& b)
{
    if (a.value.size() != secretSize || b.value.size() != secretSize || a.index < 1 || a.index > 3 || b.index < 1 ||
        b.index > 3) {
        return fail(ErrorCode::InvalidArgument, tr("A recovery share is damaged."));
    }
    if (a.setId != b.setId) {
        return fail(ErrorCode::InvalidArgument,
                    tr("These two shares come from different kits. Use two shares of the newest kit."));
    }
    if (a.index == b.index) {
        return fail(ErrorCode::InvalidArgument, tr("This is the same share twice. Type a second, different one."));
    }
    // Lagrange at zero for a line through (xa, ya) and (xb, yb): (ya*xb + yb*xa) / (xa + xb). Indices are public.
    const quint8 scale = inverse(static_cast<quint8>(a.index ^ b.index));
    const quint8 forA = multiplied(b.index, scale);
    const quint8 forB = multiplied(a.index, scale);
    SecretBytes secret(secretSize);
    for (int i = 0; i < secretSize; ++i) {
        secret.data()[i] = multiplied(a.value.data()[i], forA) ^ multiplied(b.value.data()[i], forB);
    }
    return secret;
}

Result<Share> Shamir::decode(const SecretBytes& bytes)
{
    if (!bytes.isEmpty() && bytes.view()[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("This recovery share needs a newer version of this program."));
    }
    if (bytes.size() != shareSize ||
        !equal(bytes.view().last(checksumSize), checksum(bytes.view().first(checkedSize)))) {
        return fail(ErrorCode::Malformed, tr("This recovery share is damaged or mistyped."));
    }
    Share share;
    share.setId = bytes.view().sliced(1, setIdSize).toByteArray();
    share.index = bytes.data()[1 + setIdSize];
    share.value = SecretBytes::copyOf(bytes.view().sliced(2 + setIdSize, secretSize));
    if (share.index < 1 || share.index > 3) {
        return fail(ErrorCode::Malformed, tr("This recovery share is damaged or mistyped."));
    }
    return share;
}

} // namespace kluis::crypto
