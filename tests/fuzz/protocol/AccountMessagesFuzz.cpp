// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AccountMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 12) {
    case 0:
        fuzzDecoder<Hello>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<EnrolBeginRequest>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<EnrolBeginResponse>(data + 1, size - 1);
        break;
    case 3:
        fuzzDecoder<EnrolRequest>(data + 1, size - 1);
        break;
    case 4:
        fuzzDecoder<EnrolResponse>(data + 1, size - 1);
        break;
    case 5:
        fuzzDecoder<PreloginRequest>(data + 1, size - 1);
        break;
    case 6:
        fuzzDecoder<PreloginResponse>(data + 1, size - 1);
        break;
    case 7:
        fuzzDecoder<LoginBody>(data + 1, size - 1);
        break;
    case 8:
        fuzzDecoder<LoginRequest>(data + 1, size - 1);
        break;
    case 9:
        fuzzDecoder<LoginResponse>(data + 1, size - 1);
        break;
    case 10:
        fuzzDecoder<RefreshResponse>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<CertifyRequest>(data + 1, size - 1);
        break;
    }
    return 0;
}
