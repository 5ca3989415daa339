// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/WipeReceipt.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int bodySize = 1 + 3 * UserId::size + 8 + 1 + 4;
static_assert(bodySize + SigningKeyPair::signatureSize == WipeReceipt::size);

} // namespace

QByteArray WipeReceipt::body() const
{
    return QByteArray(1, version) + order.bytes() + user.bytes() + device.bytes() + bigEndian(time) +
           QByteArray(1, char(outcome)) + bigEndian(unsent);
}

void WipeReceipt::sign(const SigningKeyPair& deviceKey)
{
    signature = deviceKey.sign(QByteArray(labelled("dk/wipe-receipt/v1") + body()));
}

bool WipeReceipt::verify(QByteArrayView devicePublicKey) const
{
    return crypto::verify(devicePublicKey, QByteArray(labelled("dk/wipe-receipt/v1") + body()), signature);
}

QByteArray WipeReceipt::encode() const
{
    return body() + signature;
}

Result<WipeReceipt> WipeReceipt::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("A wipe receipt needs a newer version of this program."));
    }
    const quint8 outcome = bytes.size() == size ? quint8(bytes[57]) : quint8(0);
    if (outcome < quint8(Outcome::AllSent) || outcome > quint8(Outcome::NotKnown)) {
        return fail(ErrorCode::Malformed, tr("A wipe receipt is damaged."));
    }
    WipeReceipt receipt;
    receipt.order = *WipeId::fromBytes(bytes.sliced(1, 16).toByteArray());
    receipt.user = *UserId::fromBytes(bytes.sliced(17, 16).toByteArray());
    receipt.device = *DeviceId::fromBytes(bytes.sliced(33, 16).toByteArray());
    receipt.time = qFromBigEndian<qint64>(bytes.data() + 49);
    receipt.outcome = Outcome(outcome);
    receipt.unsent = qFromBigEndian<quint32>(bytes.data() + 58);
    receipt.signature = bytes.sliced(bodySize).toByteArray();
    return receipt;
}

} // namespace kluis::crypto
