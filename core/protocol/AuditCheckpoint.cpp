// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditCheckpoint.h"

#include "core/crypto/Bytes.h"
#include "core/protocol/MessageCodec.h"

namespace kluis::protocol {

namespace {

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonObject& json, const char* member)
{
    return QByteArray::fromHex(json.value(QLatin1StringView(member)).toString().toLatin1());
}

} // namespace

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, AuditCheckpoint>
void fields(M& m, Visitor&& field)
{
    field(1, m.chain, Required{});
    field(2, m.epoch, Exactly{16});
    field(3, m.size, Required{});
    field(4, m.time, Required{});
    field(5, m.root, Exactly{32});
    field(6, m.signature, Exactly{64});
}

QByteArray AuditCheckpoint::signedText() const
{
    return QByteArray(crypto::labelled("dk/audit-checkpoint/v1") + chain.bytes() + epoch + crypto::bigEndian(size) +
                      crypto::bigEndian(time) + root);
}

void AuditCheckpoint::sign(const crypto::SigningKeyPair& key)
{
    signature = key.sign(signedText());
}

bool AuditCheckpoint::isSignedBy(QByteArrayView publicKey) const
{
    return crypto::verify(publicKey, signedText(), signature);
}

QByteArray AuditCheckpoint::encode() const
{
    return encodeMessage(*this);
}

Result<AuditCheckpoint> AuditCheckpoint::decode(const QByteArray& bytes)
{
    return decodeMessage<AuditCheckpoint>(bytes);
}

QJsonObject AuditCheckpoint::toJson() const
{
    return {{QStringLiteral("chain"), chain.isNull() ? QStringLiteral("practice") : chain.toString()},
            {QStringLiteral("epoch"), hex(epoch)},
            {QStringLiteral("size"), qint64(size)},
            {QStringLiteral("time"), time},
            {QStringLiteral("root"), hex(root)},
            {QStringLiteral("signature"), hex(signature)}};
}

Result<AuditCheckpoint> AuditCheckpoint::fromJson(const QJsonObject& json)
{
    AuditCheckpoint checkpoint;
    const QString chain = json.value(QLatin1String("chain")).toString();
    const auto id = chain == QLatin1String("practice") ? std::optional(TenantId()) : TenantId::fromString(chain);
    const qint64 size = json.value(QLatin1String("size")).toInteger(-1);
    checkpoint.chain = id.value_or(TenantId());
    checkpoint.epoch = bytesOf(json, "epoch");
    checkpoint.size = quint64(size);
    checkpoint.time = json.value(QLatin1String("time")).toInteger();
    checkpoint.root = bytesOf(json, "root");
    checkpoint.signature = bytesOf(json, "signature");
    if (!id || size < 0 || checkpoint.epoch.size() != 16 || checkpoint.root.size() != 32 ||
        checkpoint.signature.size() != crypto::SigningKeyPair::signatureSize) {
        return fail(ErrorCode::Malformed, tr("This is no checkpoint of an audit log."));
    }
    return checkpoint;
}

} // namespace kluis::protocol
