// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DocumentRecord.h"

#include "core/crypto/DocumentFormat.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"

#include <algorithm>

namespace kluis::protocol {

namespace {

constexpr quint64 recordVersion = 1;
constexpr quint64 replacingVersion = 2; ///< with the id of what it replaces
constexpr qsizetype recordItems = 7;
constexpr qsizetype longestType = 127; // bytes (RFC 6838 4.2)
constexpr auto textForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool hidesOrTurns(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || c == u'/' || c == u'\\' || c.isNull();
}

} // namespace

bool DocumentRecord::isGoodName(const QString& name)
{
    const qsizetype bytes = name.toUtf8().size();
    return bytes >= 1 && bytes <= limits::documentName && name != QLatin1String(".") && name != QLatin1String("..") &&
           name.trimmed() == name && name.isValidUtf16() && std::none_of(name.begin(), name.end(), hidesOrTurns);
}

qint64 DocumentRecord::sealedSize() const
{
    return crypto::DocumentFormat::sealedSize(size);
}

QString DocumentRecord::encode() const
{
    CborWriter writer;
    writer.array(quint64(replaces ? recordItems + 1 : recordItems)).uint(replaces ? replacingVersion : recordVersion);
    writer.text(name).text(type).uint(quint64(size));
    writer.bytes(contentDigest).bytes(key).bytes(sealedDigest);
    if (replaces) {
        writer.id(*replaces);
    }
    writer.endArray();
    return QString::fromLatin1(writer.take().toBase64(textForm));
}

Result<DocumentRecord> DocumentRecord::decode(const QString& text)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toUtf8(), textForm | QByteArray::AbortOnBase64DecodingErrors);
    if (text.size() > limits::documentRecord || !bytes) {
        return fail(ErrorCode::Malformed, tr("What is known of a document is damaged."));
    }
    CborReader reader(*bytes);
    const qsizetype items = reader.enterArray(recordItems + 1);
    const quint64 version = reader.uint();
    const bool isKnown =
        (version == recordVersion && items == recordItems) || (version == replacingVersion && items == recordItems + 1);
    if (!isKnown && reader.ok()) {
        return fail(ErrorCode::UnsupportedVersion, tr("A document was made by a newer program. Update this one."));
    }
    DocumentRecord record;
    record.name = reader.text(limits::documentName);
    record.type = reader.text(longestType);
    const quint64 size = reader.uint();
    record.contentDigest = reader.exactBytes(crypto::Sha256::size);
    record.key = reader.exactBytes(crypto::DocumentFormat::keySize);
    record.sealedDigest = reader.exactBytes(crypto::Sha256::size);
    if (version == replacingVersion) {
        record.replaces = reader.id<RecordId>();
    }
    reader.leave();
    if (reader.ok() && !isGoodName(record.name)) {
        reader.reject("a document's name");
    }
    if (auto done = reader.finish(); !done) {
        return failure(done);
    }
    if (size == 0 || size > quint64(crypto::DocumentFormat::largest)) {
        return fail(ErrorCode::LimitExceeded, tr("The document is larger than this program can open."));
    }
    record.size = qint64(size);
    if (record.encode() != text) {
        return fail(ErrorCode::Malformed, tr("What is known of a document is damaged."));
    }
    return record;
}

} // namespace kluis::protocol
