// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DigestMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    if (data[0] % 2 == 0) {
        fuzzDecoder<DigestRequest>(data + 1, size - 1);
    } else {
        fuzzDecoder<DigestResponse>(data + 1, size - 1);
    }
    return 0;
}
