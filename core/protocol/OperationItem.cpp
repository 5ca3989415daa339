// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OperationItem.h"

#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"

namespace kluis::protocol {

namespace {
constexpr qsizetype saltSize = 16;
constexpr qsizetype digestSize = 32;
constexpr QByteArrayView label("dk/item/v1", 11); // with its NUL
constexpr qsizetype contentStart = label.size() + saltSize;
constexpr qsizetype askedSize = 17;
constexpr qsizetype leastElements = 4; // of a content
constexpr qsizetype mostElements = 5;
constexpr qsizetype contentOverhead = 64; // bytes of a content beside its record, field id and value
} // namespace

OperationItem OperationItem::plain(const QByteArray& record, const QString& fieldId, const QString& value,
                                   quint64 baseRevision, const AskedChange& asked)
{
    OperationItem item;
    item.m_asked = asked;
    item.m_record = record;
    item.m_fieldId = fieldId;
    item.m_value = value;
    item.m_baseRevision = baseRevision;
    item.build();
    return item;
}

OperationItem OperationItem::sealed(const QByteArray& record, const QByteArray& sealedValue, quint64 baseRevision,
                                    const AskedChange& asked)
{
    OperationItem item;
    item.m_asked = asked;
    item.m_record = record;
    item.m_sealedValue = sealedValue;
    item.m_baseRevision = baseRevision;
    item.build();
    return item;
}

void OperationItem::build()
{
    CborWriter writer;
    writer.array(m_asked.isAsked() ? mostElements : leastElements).bytes(m_record).text(m_fieldId);
    if (m_fieldId.isEmpty()) {
        writer.bytes(m_sealedValue);
    } else {
        writer.text(m_value);
    }
    writer.uint(m_baseRevision);
    if (m_asked.isAsked()) {
        writer.bytes(m_asked.encode());
    }
    writer.endArray();
    m_preimage = label.toByteArray() + crypto::randomBytes(saltSize) + writer.take();
}

bool OperationItem::parseContent()
{
    CborReader reader(QByteArray::fromRawData(m_preimage.constData() + contentStart, m_preimage.size() - contentStart));
    const qsizetype elements = reader.enterArray(mostElements);
    if (elements < leastElements) {
        return false;
    }
    m_record = reader.bytes(limits::record);
    m_fieldId = reader.text(limits::fieldId);
    if (m_fieldId.isEmpty()) {
        m_sealedValue = reader.bytes(limits::itemBytes);
    } else {
        m_value = reader.text(limits::itemBytes);
    }
    m_baseRevision = reader.uint();
    if (elements == mostElements) {
        const auto asked = AskedChange::decode(reader.bytes(askedSize));
        if (!asked || !asked->isAsked()) {
            return false; // nothing is spelled in two ways
        }
        m_asked = *asked;
    }
    reader.leave();
    return reader.finish().has_value() && !m_record.isEmpty();
}

QByteArray OperationItem::digest() const
{
    if (isRedacted()) {
        return m_digest;
    }
    return crypto::sha256(m_preimage);
}

OperationItem OperationItem::redacted() const
{
    OperationItem item;
    item.m_digest = digest();
    return item;
}

void OperationItem::write(CborWriter& writer) const
{
    if (isRedacted()) {
        writer.bytes(m_digest);
        return;
    }
    const QByteArrayView preimage(m_preimage);
    writer.array(2).bytes(preimage.sliced(label.size(), saltSize)).bytes(preimage.sliced(contentStart)).endArray();
}

OperationItem OperationItem::read(CborReader& reader)
{
    OperationItem item;
    if (reader.atBytes()) {
        item.m_digest = reader.exactBytes(digestSize);
        return item;
    }
    if (!reader.enterTuple(2)) {
        return item;
    }
    const QByteArrayView salt = reader.exactView(saltSize);
    const QByteArrayView content =
        reader.bytesView(limits::itemBytes + limits::record + limits::fieldId + contentOverhead);
    reader.leave();
    item.m_preimage.reserve(label.size() + salt.size() + content.size());
    item.m_preimage.append(label).append(salt).append(content);
    if (reader.ok() && !item.parseContent()) {
        reader.reject("malformed operation item");
    }
    return item;
}

} // namespace kluis::protocol
