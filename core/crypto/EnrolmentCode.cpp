// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/EnrolmentCode.h"

#include "core/crypto/Base32.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr int checksumSize = 4;
constexpr int codeSize = EnrolmentCode::secretSize + EnrolmentCode::pinSize + checksumSize;
constexpr int longestText = 200;

QByteArray checksum(QByteArrayView secret, QByteArrayView pin)
{
    return Sha256().add(labelled("dk/enrol-code/v1")).add(secret).add(pin).result().first(checksumSize);
}

QByteArray pinOf(QByteArrayView serverSpki)
{
    return sha256(serverSpki).first(EnrolmentCode::pinSize);
}

} // namespace

EnrolmentCode EnrolmentCode::create(QByteArrayView serverSpki)
{
    return {SecretBytes::random(secretSize), pinOf(serverSpki)};
}

Result<EnrolmentCode> EnrolmentCode::fromText(QStringView text)
{
    std::optional<QByteArray> bytes;
    if (text.size() <= longestText) {
        bytes = Base32::decode(text);
    }
    if (!bytes || bytes->size() != codeSize) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This is not an enrolment code. Type the whole code as you got it."));
    }
    SecretBytes secret = SecretBytes::copyOf(QByteArrayView(*bytes).first(secretSize));
    const QByteArray pin = bytes->sliced(secretSize, pinSize);
    const QByteArray sum = bytes->last(checksumSize);
    wipe(*bytes);
    if (!equal(sum, checksum(secret.view(), pin))) {
        return fail(ErrorCode::InvalidArgument, tr("The enrolment code was mistyped. Compare it group by group."));
    }
    return EnrolmentCode(std::move(secret), pin);
}

QString EnrolmentCode::toText() const
{
    const SecretBytes whole = SecretBytes::concatenated({m_secret.view(), m_pin, checksum(m_secret.view(), m_pin)});
    return Base32::grouped(Base32::encode(whole.view()), 6);
}

QByteArray EnrolmentCode::secretHash() const
{
    return sha256(m_secret.view());
}

bool EnrolmentCode::matchesServer(QByteArrayView serverSpki) const
{
    return equal(m_pin, pinOf(serverSpki));
}

} // namespace kluis::crypto
