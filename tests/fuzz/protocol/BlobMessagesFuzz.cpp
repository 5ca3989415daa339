// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BlobMessages.h"
#include "core/protocol/DocumentRecord.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 5) {
    case 0:
        fuzzDecoder<BlobBegin>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<BlobPart>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<BlobRequest>(data + 1, size - 1);
        break;
    case 3:
        fuzzDecoder<BlobState>(data + 1, size - 1);
        break;
    default: {
        const QString text = QString::fromLatin1(reinterpret_cast<const char*>(data + 1), qsizetype(size) - 1);
        const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size) - 1);
        const QString encoded =
            QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        for (const QString& candidate : {text, encoded}) {
            const auto record = DocumentRecord::decode(candidate);
            if (record && record->encode() != candidate) {
                __builtin_trap(); // one record, one spelling
            }
        }
        break;
    }
    }
    return 0;
}
