// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalLogEntry.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/StrictCbor.h"

#include <QCborArray>

#include <limits>

namespace kluis::crypto {
namespace {

constexpr int version = 1;
constexpr int fieldCount = 9;

} // namespace

QByteArray MedicalLogEntry::unsignedBytes() const
{
    const QCborArray array{version,
                           practice.bytes(),
                           tenant.bytes(),
                           static_cast<qint64>(seq),
                           prevHash,
                           time,
                           static_cast<qint64>(MedicalLogBody::kindOf(body)),
                           MedicalLogBody::encode(body),
                           signer.bytes()};
    return array.toCborValue().toCbor();
}

void MedicalLogEntry::sign(const SigningKeyPair& identity)
{
    const QByteArray text = labelled("dk/medlog/v1") + unsignedBytes();
    signature = identity.sign(text);
}

bool MedicalLogEntry::verify(QByteArrayView identityPublicKey) const
{
    const QByteArray text = labelled("dk/medlog/v1") + unsignedBytes();
    return crypto::verify(identityPublicKey, text, signature);
}

QByteArray MedicalLogEntry::hash() const
{
    return Sha256().add(labelled("dk/medlog-hash/v1")).add(encode()).result();
}

QByteArray MedicalLogEntry::encode() const
{
    return unsignedBytes() + signature;
}

Result<MedicalLogEntry> MedicalLogEntry::decode(QByteArrayView bytes)
{
    const auto malformed = [] {
        return fail(ErrorCode::Malformed, tr("An entry of the medical membership log is damaged."));
    };
    if (bytes.size() > maximumSize) {
        return fail(ErrorCode::LimitExceeded, tr("An entry of the medical membership log is larger than allowed."));
    }
    if (bytes.size() <= SigningKeyPair::signatureSize) {
        return malformed();
    }
    const Result<QCborValue> value = StrictCbor::decode(bytes.chopped(SigningKeyPair::signatureSize), maximumSize);
    if (!value) {
        return failure(value);
    }
    const QCborArray array = value->toArray();
    const auto found = StrictCbor::unsignedOf(array.at(0), std::numeric_limits<quint8>::max());
    if (!value->isArray() || !found) {
        return malformed();
    }
    if (*found != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The medical membership log was continued by a newer version of this program. Update it."),
                    QStringLiteral("entry version"));
    }
    const auto practice = StrictCbor::idOf<PracticeId>(array.at(1));
    const auto tenant = StrictCbor::idOf<TenantId>(array.at(2));
    const auto seq = StrictCbor::unsignedOf(array.at(3), std::numeric_limits<qint64>::max());
    const auto prevHash = StrictCbor::bytesOf(array.at(4), Sha256::size);
    const auto kind = StrictCbor::unsignedOf(array.at(6), std::numeric_limits<quint8>::max());
    const auto signer = StrictCbor::idOf<UserId>(array.at(8));
    if (array.size() != fieldCount || !practice || !tenant || !seq || !prevHash || !array.at(5).isInteger() || !kind ||
        !array.at(7).isByteArray() || !signer) {
        return malformed();
    }
    Result<MedicalLogBodyValue> body = MedicalLogBody::decode(static_cast<quint8>(*kind), array.at(7).toByteArray());
    if (!body) {
        return failure(body);
    }
    MedicalLogEntry entry;
    entry.practice = *practice;
    entry.tenant = *tenant;
    entry.seq = static_cast<quint64>(*seq);
    entry.prevHash = *prevHash;
    entry.time = array.at(5).toInteger();
    entry.body = *std::move(body);
    entry.signer = *signer;
    entry.signature = bytes.last(SigningKeyPair::signatureSize).toByteArray();
    return entry;
}

} // namespace kluis::crypto
