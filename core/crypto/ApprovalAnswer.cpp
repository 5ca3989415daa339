// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ApprovalAnswer.h"

#include "core/crypto/ApprovalOffer.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int keySize = 32;
static_assert(1 + 2 * ApprovalId::size + ApprovalOffer::commitmentSize + keySize + ApprovalAnswer::nonceSize ==
              ApprovalAnswer::size);

} // namespace

QByteArray ApprovalAnswer::encode() const
{
    return QByteArray(1, version) + request.bytes() + commitment + device.bytes() + devicePublicKey + nonce;
}

Result<ApprovalAnswer> ApprovalAnswer::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The other computer's answer needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("The other computer's answer is damaged."));
    }
    ApprovalAnswer answer;
    answer.request = *ApprovalId::fromBytes(bytes.sliced(1, 16).toByteArray());
    answer.commitment = bytes.sliced(17, ApprovalOffer::commitmentSize).toByteArray();
    answer.device = *DeviceId::fromBytes(bytes.sliced(49, 16).toByteArray());
    answer.devicePublicKey = bytes.sliced(65, keySize).toByteArray();
    answer.nonce = bytes.sliced(97).toByteArray();
    return answer;
}

} // namespace kluis::crypto
