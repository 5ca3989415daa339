// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DestructionConfirmation.h"

#include "core/crypto/Bytes.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int digestSize = 32;
constexpr int bodySize = 1 + 2 * UserId::size + digestSize + 8;
static_assert(bodySize + SigningKeyPair::signatureSize == DestructionConfirmation::size);

} // namespace

QByteArray DestructionConfirmation::body() const
{
    return QByteArray(1, version) + order.bytes() + orderDigest + confirmer.bytes() + bigEndian(time);
}

void DestructionConfirmation::sign(const SigningKeyPair& identity)
{
    signature = identity.sign(QByteArray(labelled("dk/destroy-confirm/v1") + body()));
}

bool DestructionConfirmation::verify(QByteArrayView identityPublicKey) const
{
    return crypto::verify(identityPublicKey, QByteArray(labelled("dk/destroy-confirm/v1") + body()), signature);
}

bool DestructionConfirmation::isFor(const DestructionOrder& wanted) const
{
    return order == wanted.id && orderDigest == wanted.digest() && confirmer != wanted.proposer;
}

QByteArray DestructionConfirmation::encode() const
{
    return body() + signature;
}

Result<DestructionConfirmation> DestructionConfirmation::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("The confirmation of a destruction needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("The confirmation of a destruction is damaged."));
    }
    DestructionConfirmation confirmation;
    confirmation.order = *RecordId::fromBytes(bytes.sliced(1, 16).toByteArray());
    confirmation.orderDigest = bytes.sliced(17, digestSize).toByteArray();
    confirmation.confirmer = *UserId::fromBytes(bytes.sliced(49, 16).toByteArray());
    confirmation.time = qFromBigEndian<qint64>(bytes.data() + 65);
    confirmation.signature = bytes.sliced(bodySize).toByteArray();
    return confirmation;
}

} // namespace kluis::crypto
