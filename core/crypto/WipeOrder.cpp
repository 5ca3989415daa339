// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/WipeOrder.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int bodySize = 1 + 5 * UserId::size + 8 + 4;
static_assert(bodySize + SigningKeyPair::signatureSize == WipeOrder::size);

} // namespace

QByteArray WipeOrder::body() const
{
    return QByteArray(1, version) + practice.bytes() + id.bytes() + user.bytes() + device.bytes() + signer.bytes() +
           bigEndian(time) + bigEndian(patience);
}

void WipeOrder::sign(const SigningKeyPair& identity)
{
    signature = identity.sign(QByteArray(labelled("dk/wipe/v1") + body()));
}

bool WipeOrder::verify(QByteArrayView identityPublicKey) const
{
    return crypto::verify(identityPublicKey, QByteArray(labelled("dk/wipe/v1") + body()), signature);
}

QByteArray WipeOrder::encode() const
{
    return body() + signature;
}

Result<WipeOrder> WipeOrder::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("A wipe order needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("A wipe order is damaged."));
    }
    WipeOrder order;
    order.practice = *PracticeId::fromBytes(bytes.sliced(1, 16).toByteArray());
    order.id = *WipeId::fromBytes(bytes.sliced(17, 16).toByteArray());
    order.user = *UserId::fromBytes(bytes.sliced(33, 16).toByteArray());
    order.device = *DeviceId::fromBytes(bytes.sliced(49, 16).toByteArray());
    order.signer = *UserId::fromBytes(bytes.sliced(65, 16).toByteArray());
    order.time = qFromBigEndian<qint64>(bytes.data() + 81);
    order.patience = qFromBigEndian<quint32>(bytes.data() + 89);
    order.signature = bytes.sliced(bodySize).toByteArray();
    if (order.patience > longestPatience) {
        return fail(ErrorCode::Malformed, tr("A wipe order is damaged."), QStringLiteral("patience"));
    }
    return order;
}

} // namespace kluis::crypto
