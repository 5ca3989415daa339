// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are a content key record.
#include "core/crypto/ContentKeyRecord.h"

using namespace kluis;
using namespace kluis::crypto;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const SecretBytes key(32);
    const Result<ContentKeyRecord> record = ContentKeyRecord::decode(bytes);
    if (record && (record->encode() != bytes || record->open(key, TenantId(), DossierId()))) {
        __builtin_trap();
    }
    return 0;
}
