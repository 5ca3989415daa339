// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/RetentionMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 4) {
    case 0:
        fuzzDecoder<DestructionReports>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<DestructionRequest>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<RetentionOverview>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<HoldRequest>(data + 1, size - 1);
        break;
    }
    return 0;
}
