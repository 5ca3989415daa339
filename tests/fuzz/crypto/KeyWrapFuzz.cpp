// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are a wrapped key, an identity bundle, a device certificate and a recovery share.
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/Shamir.h"

using namespace kluis;
using namespace kluis::crypto;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const SecretBytes key(32);
    if (KeyWrap::unwrap(key, bytes, {}) || IdentityBundle::unwrap(key, UserId(), bytes)) {
        __builtin_trap(); // nobody wrapped this
    }
    const Result<DeviceCertificate> certificate = DeviceCertificate::decode(bytes);
    if (certificate && certificate->encode() != bytes) {
        __builtin_trap();
    }
    const Result<Share> share = Shamir::decode(SecretBytes::copyOf(bytes));
    if (share && share->encode().view() != bytes) {
        __builtin_trap();
    }
    return 0;
}
