// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ApprovalTranscript.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {

std::optional<ApprovalTranscript> ApprovalTranscript::of(const ApprovalOffer& offer, const ApprovalAnswer& answer)
{
    if (offer.request != answer.request || !equal(offer.commitment(), answer.commitment)) {
        return std::nullopt;
    }
    return ApprovalTranscript(
        Sha256().add(labelled("dk/approve-exchange/v1")).add(offer.encode()).add(answer.encode()).result());
}

QString ApprovalTranscript::number() const
{
    constexpr quint64 numbers = 1'000'000; // among 2^64 values, none is noticeably likelier than another
    const QByteArray hash = Sha256().add(labelled("dk/approve-number/v1")).add(m_digest).result();
    return QString::number(qFromBigEndian<quint64>(hash.constData()) % numbers).rightJustified(numberDigits, u'0');
}

} // namespace kluis::crypto
