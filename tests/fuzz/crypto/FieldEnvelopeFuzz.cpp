// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are an envelope, and what an envelope with the right key would hold.
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/MedicalValue.h"

using namespace kluis;
using namespace kluis::crypto;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const SecretBytes key(32);
    const FieldContext context;
    if (FieldEnvelope::open(key, context, bytes)) {
        __builtin_trap(); // nobody sealed this
    }
    if (const Result<MedicalValue> value = MedicalValue::decode(bytes); value && value->encode() != bytes) {
        __builtin_trap(); // one value, one spelling
    }
    const PaddingClass padding = size % 2 == 0 ? PaddingClass::Coded : PaddingClass::Text;
    const Result<QByteArray> sealed = FieldEnvelope::seal(key, KeyId(), context, bytes, padding);
    const Result<QByteArray> opened = sealed ? FieldEnvelope::open(key, context, *sealed) : sealed;
    if (sealed && (!opened || *opened != bytes)) {
        __builtin_trap();
    }
    return 0;
}
