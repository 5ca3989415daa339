// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/EvidenceFile.h"

#include <cstdint>
#include <cstdlib>

/// Whatever it reads holds a signer's whole key.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto read = kluis::protocol::EvidenceFile::read(file);
    if (read && read->signer().size() != kluis::crypto::SigningKeyPair::publicKeySize) {
        std::abort();
    }
    return 0;
}
