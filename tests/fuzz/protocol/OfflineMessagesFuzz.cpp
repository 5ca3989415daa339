// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OfflineMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    fuzzDecoder<kluis::protocol::OfflineStep>(data, size);
    return 0;
}
