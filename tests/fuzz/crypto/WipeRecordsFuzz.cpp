// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are an order to wipe, its receipt, or an administrator's voucher.
#include "core/crypto/AdministratorVouch.h"
#include "core/crypto/WipeOrder.h"
#include "core/crypto/WipeReceipt.h"

using namespace kluis;
using namespace kluis::crypto;

namespace {

/// What is read is written back byte by byte, and nobody's signature is found on it.
template <typename Record> void check(QByteArrayView bytes)
{
    static const QByteArray key(SigningKeyPair::publicKeySize, 'k');
    const Result<Record> record = Record::decode(bytes);
    if (record && (record->encode() != bytes || record->verify(key))) {
        __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    check<WipeOrder>(bytes);
    check<WipeReceipt>(bytes);
    check<AdministratorVouch>(bytes);
    return 0;
}
