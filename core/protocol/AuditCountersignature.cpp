// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditCountersignature.h"

#include "core/crypto/Bytes.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype checkpointBytes = 256;

} // namespace

// Found by argument-dependent lookup from MessageCodec.h.
void writeField(CborWriter& w, const AuditCheckpoint& checkpoint)
{
    w.bytes(checkpoint.encode());
}

void readField(CborReader& r, AuditCheckpoint& checkpoint, Plain)
{
    auto read = AuditCheckpoint::decode(r.bytes(checkpointBytes));
    if (!read) {
        r.reject("no checkpoint");
        return;
    }
    checkpoint = std::move(*read);
}

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditCountersignature>
void fields(M& m, Visitor&& field)
{
    field(1, m.checkpoint, Required{});
    field(2, m.officer, Required{});
    field(3, m.time, Required{});
    field(4, m.signature, Exactly{64});
}

/// All of the checkpoint but its signature: two signatures of the server's over the same are the same.
QByteArray AuditCountersignature::signedText() const
{
    return QByteArray(crypto::labelled("dk/audit-countersign/v1") + officer.bytes() + crypto::bigEndian(time) +
                      checkpoint.chain.bytes() + checkpoint.epoch + crypto::bigEndian(checkpoint.size) +
                      crypto::bigEndian(checkpoint.time) + checkpoint.root);
}

void AuditCountersignature::sign(const crypto::SigningKeyPair& identityKey)
{
    signature = identityKey.sign(signedText());
}

bool AuditCountersignature::isSignedBy(QByteArrayView identityPublicKey) const
{
    return crypto::verify(identityPublicKey, signedText(), signature);
}

QByteArray AuditCountersignature::encode() const
{
    return encodeMessage(*this);
}

Result<AuditCountersignature> AuditCountersignature::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditCountersignature>(bytes);
}

} // namespace kluis::protocol
