// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Operation.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzzDecoder<Operation>(data, size);
    return 0;
}
