// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/OfflineCodes.h"

#include "core/crypto/Aead.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Hmac.h"
#include "core/crypto/Totp.h"

#include <algorithm>

namespace kluis::crypto {

namespace {

constexpr char version = 1;
constexpr qsizetype headSize = 1;
constexpr qsizetype stepBytes = 8;

QByteArray associatedData(QByteArrayView binding)
{
    return labelled("dk/offline-codes/v1") + binding.toByteArray();
}

} // namespace

Result<OfflineCodes> OfflineCodes::of(qint64 firstStep, const QByteArray& verifiers)
{
    if (firstStep < 0 || verifiers.size() % verifierSize != 0 || verifiers.size() > mostSteps * verifierSize) {
        return fail(ErrorCode::InvalidArgument, tr("The codes for working without the server are damaged. Log in."));
    }
    OfflineCodes codes;
    codes.m_firstStep = firstStep;
    codes.m_verifiers = verifiers;
    return codes;
}

OfflineCodes OfflineCodes::make(const SecretBytes& totpSecret, const SecretBytes& leaseKey, qint64 firstStep,
                                qint64 lastStep)
{
    OfflineCodes codes;
    codes.m_firstStep = std::max<qint64>(firstStep, 0);
    const qint64 end = std::min(lastStep + 1, codes.m_firstStep + qint64(mostSteps));
    codes.m_verifiers.reserve(std::max<qsizetype>(0, qsizetype(end - codes.m_firstStep)) * verifierSize);
    for (qint64 step = codes.m_firstStep; step < end; ++step) {
        codes.m_verifiers += verifier(leaseKey, step, Totp::code(totpSecret, step).toLatin1());
    }
    return codes;
}

QByteArray OfflineCodes::verifier(const SecretBytes& leaseKey, qint64 step, QByteArrayView digits)
{
    const QByteArray text = bigEndian(step) + digits.toByteArray();
    return hmacSha256(leaseKey.view(), text).first(verifierSize);
}

std::optional<qint64> OfflineCodes::matchingStep(const SecretBytes& leaseKey, QStringView typed, qint64 unixSeconds,
                                                 qint64 lastStep) const
{
    const auto digits = Totp::digitsOf(typed);
    if (!digits || leaseKey.size() != keySize) {
        return std::nullopt;
    }
    const qint64 now = Totp::stepOf(unixSeconds);
    std::optional<qint64> match;
    for (qint64 step = now - 1; step <= now + 1; ++step) {
        const qint64 place = (step - m_firstStep) * verifierSize;
        if (step < m_firstStep || place >= m_verifiers.size()) {
            continue;
        }
        const QByteArrayView kept = QByteArrayView(m_verifiers).sliced(place, verifierSize);
        if (equal(verifier(leaseKey, step, *digits), kept) && step > lastStep) {
            match = step;
        }
    }
    return match;
}

QByteArray OfflineCodes::seal(const SecretBytes& key, QByteArrayView binding) const
{
    const QByteArray plain = bigEndian(m_firstStep) + m_verifiers;
    return Aead::seal(key, QByteArray(headSize, version), plain, associatedData(binding));
}

Result<OfflineCodes> OfflineCodes::open(const SecretBytes& key, QByteArrayView sealed, QByteArrayView binding)
{
    if (!sealed.isEmpty() && sealed[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The codes for working without the server were made by another version. Log in."));
    }
    if (sealed.size() < headSize + Aead::overhead + stepBytes || key.size() != Aead::keySize) {
        return fail(ErrorCode::Malformed, tr("The codes for working without the server are damaged. Log in."));
    }
    QByteArray plain(sealed.size() - headSize - Aead::overhead, Qt::Uninitialized);
    if (!Aead::open(key, sealed.sliced(headSize), associatedData(binding),
                    {reinterpret_cast<unsigned char*>(plain.data()), std::size_t(plain.size())})) {
        return fail(ErrorCode::CryptoFailure, tr("The codes for working without the server do not open. Log in."));
    }
    const auto codes = of(qFromBigEndian<qint64>(plain.constData()), plain.sliced(stepBytes));
    return codes ? codes : fail(ErrorCode::Malformed, codes.error().sentence());
}

} // namespace kluis::crypto
