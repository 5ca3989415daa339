// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are an order to destroy a part of a dossier, or its confirmation.
#include "core/crypto/DestructionConfirmation.h"

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
    check<DestructionOrder>(bytes);
    check<DestructionConfirmation>(bytes);
    return 0;
}
