// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are a content key record, of either version: whatever it is, it has one spelling, and opens for nobody whom
// it was not made for.
#include "core/crypto/RestrictedContentKey.h"

using namespace kluis;
using namespace kluis::crypto;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const SecretBytes key(32);
    static const EncryptionKeyPair pair = EncryptionKeyPair::generate();
    static const MedicalLogState state;
    const Result<ContentKeyRecord> record = ContentKeyRecord::decode(bytes);
    if (!record) {
        return 0;
    }
    const UserId first = record->grants.empty() ? UserId() : record->grants.front().user;
    if (record->encode() != bytes || record->open(key, TenantId(), DossierId()) ||
        RestrictedContentKey::open(*record, state, TenantId(), DossierId(), first, pair) ||
        RestrictedContentKey::openByRecovery(*record, state, TenantId(), DossierId(), pair) ||
        RestrictedContentKey::isDemanded(*record, state, TenantId(), DossierId()) == record->isRestricted()) {
        __builtin_trap();
    }
    return 0;
}
