// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AdministratorMessages.h"
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/WipeMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 5) {
    case 0:
        fuzzDecoder<SignedRecord>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<WipeReports>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<AdministratorList>(data + 1, size - 1);
        break;
    case 3:
        fuzzDecoder<PersonRequest>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<PersonDevices>(data + 1, size - 1);
        break;
    }
    return 0;
}
