// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DestructionEntry.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Sha256.h"

namespace kluis::crypto {
namespace {

constexpr char version = 1;
constexpr quint8 wholeFlag = 1;
constexpr int orderAt = 1 + 1 + 1 + 8 + DestructionEntry::digestSize + 8;
constexpr int confirmationAt = orderAt + DestructionOrder::size;
constexpr int bodySize = confirmationAt + DestructionConfirmation::size;
static_assert(bodySize + SigningKeyPair::signatureSize == DestructionEntry::size);

} // namespace

QByteArray DestructionEntry::body() const
{
    return QByteArray(1, version) + char(kind) + char(whole ? wholeFlag : 0) + bigEndian(number) + previous +
           bigEndian(time) + order.encode() + confirmation.encode();
}

void DestructionEntry::sign(const SigningKeyPair& server)
{
    signature = server.sign(QByteArray(labelled("dk/ledger/v1") + body()));
}

bool DestructionEntry::verify(QByteArrayView serverPublicKey) const
{
    return crypto::verify(serverPublicKey, QByteArray(labelled("dk/ledger/v1") + body()), signature);
}

QByteArray DestructionEntry::digest() const
{
    return sha256(QByteArray(labelled("dk/ledger-entry/v1") + encode()));
}

QByteArray DestructionEntry::encode() const
{
    return body() + signature;
}

Result<DestructionEntry> DestructionEntry::decode(QByteArrayView bytes)
{
    if (!bytes.isEmpty() && bytes[0] != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("An entry of the ledger of destructions needs a newer version of this program."));
    }
    const bool isEntry = bytes.size() == size && quint8(bytes[1]) >= quint8(Kind::Begun) &&
                         quint8(bytes[1]) <= quint8(Kind::TakenBack) && quint8(bytes[2]) <= wholeFlag;
    if (!isEntry) {
        return fail(ErrorCode::Malformed, tr("An entry of the ledger of destructions is damaged."));
    }
    auto order = DestructionOrder::decode(bytes.sliced(orderAt, DestructionOrder::size));
    auto confirmation = DestructionConfirmation::decode(bytes.sliced(confirmationAt, DestructionConfirmation::size));
    if (!order || !confirmation) {
        return order ? failure(confirmation) : failure(order);
    }
    DestructionEntry entry;
    entry.kind = Kind(bytes[1]);
    entry.whole = quint8(bytes[2]) == wholeFlag;
    entry.number = qFromBigEndian<quint64>(bytes.data() + 3);
    entry.previous = bytes.sliced(11, digestSize).toByteArray();
    entry.time = qFromBigEndian<qint64>(bytes.data() + 11 + digestSize);
    entry.order = std::move(*order);
    entry.confirmation = std::move(*confirmation);
    entry.signature = bytes.sliced(bodySize).toByteArray();
    return entry;
}

} // namespace kluis::crypto
