// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/DeviceMessages.h"
#include "core/protocol/PasswordMessages.h"
#include "core/protocol/RecoveryMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 10) {
    case 0:
        fuzzDecoder<PasswordChange>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<PasswordRequest>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<PasswordResponse>(data + 1, size - 1);
        break;
    case 3:
        fuzzDecoder<RecoverBeginResponse>(data + 1, size - 1);
        break;
    case 4:
        fuzzDecoder<RecoverChange>(data + 1, size - 1);
        break;
    case 5:
        fuzzDecoder<RecoverRequest>(data + 1, size - 1);
        break;
    case 6:
        fuzzDecoder<NewTotpResponse>(data + 1, size - 1);
        break;
    case 7:
        fuzzDecoder<OwnDevices>(data + 1, size - 1);
        break;
    case 8:
        fuzzDecoder<DeviceRequest>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<ConductRequest>(data + 1, size - 1);
        break;
    }
    return 0;
}
