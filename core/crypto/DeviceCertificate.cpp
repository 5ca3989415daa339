// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DeviceCertificate.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int bodySize = 1 + UserId::size + DeviceId::size + SigningKeyPair::publicKeySize + 8;
static_assert(bodySize + SigningKeyPair::signatureSize == DeviceCertificate::size);

} // namespace

QByteArray DeviceCertificate::body() const
{
    return QByteArray(1, version) + user.bytes() + device.bytes() + devicePublicKey + bigEndian(time);
}

DeviceCertificate DeviceCertificate::create(const SigningKeyPair& identity, UserId user, DeviceId device,
                                            QByteArrayView devicePublicKey, qint64 unixMillis)
{
    DeviceCertificate certificate;
    certificate.user = user;
    certificate.device = device;
    certificate.devicePublicKey = devicePublicKey.toByteArray();
    certificate.time = unixMillis;
    certificate.signature = identity.sign(QByteArray(labelled("dk/device/v1") + certificate.body()));
    return certificate;
}

bool DeviceCertificate::verify(QByteArrayView identityPublicKey) const
{
    return devicePublicKey.size() == SigningKeyPair::publicKeySize &&
           crypto::verify(identityPublicKey, QByteArray(labelled("dk/device/v1") + body()), signature);
}

QByteArray DeviceCertificate::encode() const
{
    return body() + signature;
}

Result<DeviceCertificate> DeviceCertificate::decode(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return fail(ErrorCode::Malformed, tr("A device certificate is damaged."));
    }
    if (bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("A device certificate needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("A device certificate is damaged."));
    }
    DeviceCertificate certificate;
    certificate.user = *UserId::fromBytes(bytes.sliced(1, 16).toByteArray());
    certificate.device = *DeviceId::fromBytes(bytes.sliced(17, 16).toByteArray());
    certificate.devicePublicKey = bytes.sliced(33, 32).toByteArray();
    certificate.time = qFromBigEndian<qint64>(bytes.data() + 65);
    certificate.signature = bytes.sliced(bodySize).toByteArray();
    return certificate;
}

} // namespace kluis::crypto
