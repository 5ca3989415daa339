// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DestructionOrder.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr int bodySize = 1 + 5 * UserId::size + 2 + 8;
constexpr quint8 lastPart = 2;
static_assert(bodySize + SigningKeyPair::signatureSize == DestructionOrder::size);

} // namespace

QByteArray DestructionOrder::body() const
{
    return QByteArray(1, version) + practice.bytes() + id.bytes() + tenant.bytes() + dossier.bytes() + char(part) +
           char(basis) + proposer.bytes() + bigEndian(time);
}

void DestructionOrder::sign(const SigningKeyPair& identity)
{
    signature = identity.sign(QByteArray(labelled("dk/destroy/v1") + body()));
}

bool DestructionOrder::verify(QByteArrayView identityPublicKey) const
{
    return crypto::verify(identityPublicKey, QByteArray(labelled("dk/destroy/v1") + body()), signature);
}

QByteArray DestructionOrder::encode() const
{
    return body() + signature;
}

QByteArray DestructionOrder::digest() const
{
    return sha256(QByteArray(labelled("dk/destroy-order/v1") + encode()));
}

QByteArray DestructionOrder::dossierHash() const
{
    return sha256(QByteArray(labelled("dk/destroyed/v1") + dossier.bytes()));
}

Result<DestructionOrder> DestructionOrder::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("An order of destruction needs a newer version of this program."));
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Malformed, tr("An order of destruction is damaged."));
    }
    DestructionOrder order;
    order.practice = *PracticeId::fromBytes(bytes.sliced(1, 16).toByteArray());
    order.id = *RecordId::fromBytes(bytes.sliced(17, 16).toByteArray());
    order.tenant = *TenantId::fromBytes(bytes.sliced(33, 16).toByteArray());
    order.dossier = *DossierId::fromBytes(bytes.sliced(49, 16).toByteArray());
    order.part = quint8(bytes[65]);
    const auto basis = quint8(bytes[66]);
    order.proposer = *UserId::fromBytes(bytes.sliced(67, 16).toByteArray());
    order.time = qFromBigEndian<qint64>(bytes.data() + 83);
    order.signature = bytes.sliced(bodySize).toByteArray();
    const bool isKnown =
        order.part >= 1 && order.part <= lastPart && basis >= quint8(Basis::Term) && basis <= quint8(Basis::Request);
    if (!isKnown) {
        return fail(ErrorCode::Malformed, tr("An order of destruction is damaged."), QStringLiteral("part or basis"));
    }
    order.basis = Basis(basis);
    return order;
}

} // namespace kluis::crypto
