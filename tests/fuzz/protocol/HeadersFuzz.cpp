// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Signing.h"
#include "core/protocol/Lease.h"
#include "core/protocol/RequestProof.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace kluis::protocol;

/// What stands in request headers and keychain entries: proofs and leases.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto proof = RequestProof::fromHeader(bytes)) {
        if (!RequestProof::fromHeader(proof->toHeader())) {
            std::abort();
        }
    }
    // Nobody holds the private half of this key: whatever decodes would be a forgery.
    if (Lease::decode(bytes, QByteArray(32, '\1'))) {
        std::abort();
    }
    return 0;
}
