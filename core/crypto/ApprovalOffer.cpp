// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ApprovalOffer.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int keySize = 32;
static_assert(1 + 4 * ApprovalId::size + 2 * keySize + ApprovalOffer::nonceSize == ApprovalOffer::size);

} // namespace

QByteArray ApprovalOffer::encode() const
{
    return QByteArray(1, version) + request.bytes() + practice.bytes() + user.bytes() + device.bytes() +
           devicePublicKey + receiverPublicKey + nonce;
}

QByteArray ApprovalOffer::commitment() const
{
    return sha256(QByteArray(labelled("dk/approve-commit/v1") + encode()));
}

Result<ApprovalOffer> ApprovalOffer::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The new computer's request needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("The new computer's request is damaged."));
    }
    ApprovalOffer offer;
    offer.request = *ApprovalId::fromBytes(bytes.sliced(1, 16).toByteArray());
    offer.practice = *PracticeId::fromBytes(bytes.sliced(17, 16).toByteArray());
    offer.user = *UserId::fromBytes(bytes.sliced(33, 16).toByteArray());
    offer.device = *DeviceId::fromBytes(bytes.sliced(49, 16).toByteArray());
    offer.devicePublicKey = bytes.sliced(65, keySize).toByteArray();
    offer.receiverPublicKey = bytes.sliced(97, keySize).toByteArray();
    offer.nonce = bytes.sliced(129).toByteArray();
    return offer;
}

} // namespace kluis::crypto
