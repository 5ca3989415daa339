// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Operation.h"

#include "core/crypto/Sha256.h"
#include "core/crypto/Signing.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"

#include <QtEndian>

#include <algorithm>

namespace kluis::protocol {

namespace {

constexpr quint64 operationVersion = 1;

void appendU64(QByteArray& out, quint64 value)
{
    const quint64 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

bool isKnown(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Field:
    case OperationKind::Entry:
    case OperationKind::Task:
    case OperationKind::Document:
    case OperationKind::ContentKey:
    case OperationKind::OwnNote:
    case OperationKind::Dossier:
        return true;
    }
    return false;
}

} // namespace

QByteArray Operation::signedText() const
{
    QByteArray payload("dk/payload/v1", 14);
    const quint32 count = qToBigEndian(quint32(items.size()));
    payload.append(reinterpret_cast<const char*>(&count), sizeof count);
    payload.reserve(payload.size() + items.size() * crypto::Sha256::size);
    for (const OperationItem& item : items) {
        payload += item.digest();
    }

    QByteArray text("dk/op/v1", 9);
    text += tenant.bytes();
    text += dossier.bytes();
    text += char(category);
    text += id.bytes();
    text += char(kind);
    text += author.bytes();
    text += device.bytes();
    appendU64(text, baseSeq);
    text += seenHead;
    text += medicalLogHead;
    appendU64(text, quint64(deviceTime));
    text += crypto::sha256(payload);
    return text;
}

void Operation::sign(const crypto::SigningKeyPair& deviceKey)
{
    signature = deviceKey.sign(signedText());
}

bool Operation::verify(const QByteArray& devicePublicKey) const
{
    return crypto::verify(devicePublicKey, signedText(), signature);
}

QByteArray Operation::digest() const
{
    return crypto::Sha256().add(signedText()).add(signature).result();
}

Operation Operation::redacted(const std::function<bool(const OperationItem&)>& mayRead) const
{
    Operation copy = *this;
    for (OperationItem& item : copy.items) {
        if (!item.isRedacted() && !mayRead(item)) {
            item = item.redacted();
        }
    }
    return copy;
}

bool Operation::isFullyRedacted() const
{
    return std::all_of(items.cbegin(), items.cend(), [](const OperationItem& item) { return item.isRedacted(); });
}

QByteArray Operation::encode() const
{
    CborWriter writer;
    writer.array(14)
        .uint(operationVersion)
        .id(tenant)
        .id(dossier)
        .uint(quint64(category))
        .id(id)
        .uint(quint64(kind))
        .id(author)
        .id(device)
        .uint(baseSeq)
        .bytes(seenHead)
        .bytes(medicalLogHead)
        .integer(deviceTime);
    writer.array(quint64(items.size()));
    for (const OperationItem& item : items) {
        item.write(writer);
    }
    writer.endArray();
    writer.bytes(signature).endArray();
    return writer.take();
}

Result<Operation> Operation::decode(const QByteArray& bytes)
{
    if (bytes.size() > limits::operationBytes) {
        return fail(ErrorCode::LimitExceeded, tr("This change is larger than the program allows."));
    }
    CborReader reader(bytes);
    Operation op;
    reader.enterTuple(14);
    if (reader.uint() != operationVersion && reader.ok()) {
        return fail(ErrorCode::UnsupportedVersion, tr("A change was made by a newer program. Update this one."));
    }
    op.tenant = reader.id<TenantId>();
    op.dossier = reader.id<DossierId>();
    const auto category = domain::categoryFromNumber(quint8(reader.uint(255)));
    op.id = reader.id<OpId>();
    op.kind = OperationKind(reader.uint(255));
    op.author = reader.id<UserId>();
    op.device = reader.id<DeviceId>();
    op.baseSeq = reader.uint();
    op.seenHead = reader.exactBytes(32);
    op.medicalLogHead = reader.exactBytes(32);
    op.deviceTime = reader.integer();
    const qsizetype count = reader.enterArray(limits::operationItems);
    op.items.reserve(count);
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        op.items.append(OperationItem::read(reader));
    }
    reader.leave();
    op.signature = reader.exactBytes(64);
    reader.leave();
    if (reader.ok() && (!category || !isKnown(op.kind) || op.items.isEmpty())) {
        reader.reject("operation of unknown category or kind, or without items");
    }
    if (auto done = reader.finish(); !done) {
        return failure(done);
    }
    op.category = *category;
    return op;
}

QByteArray chainHead(const DossierId& dossier, domain::Category category, const QByteArray& previousHead, quint64 n,
                     const QByteArray& operationDigest)
{
    QByteArray text("dk/chain/v1", 12);
    text += dossier.bytes();
    text += char(category);
    text += previousHead;
    appendU64(text, n);
    text += operationDigest;
    return crypto::sha256(text);
}

} // namespace kluis::protocol
