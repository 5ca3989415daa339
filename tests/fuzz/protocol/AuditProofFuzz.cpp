// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditCheckpointMessages.h"
#include "core/protocol/AuditMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 4) {
    case 0:
        fuzzDecoder<AuditRatchetStart>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<AuditCountersignature>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<AuditCountersignRequest>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<AuditBatch>(data + 1, size - 1);
        break;
    }
    return 0;
}
