// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ManageMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 7) {
    case 0:
        fuzzDecoder<ManagedAccount>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<ManagedRequest>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<ManagedPage>(data + 1, size - 1);
        break;
    case 3:
        fuzzDecoder<NewAccount>(data + 1, size - 1);
        break;
    case 4:
        fuzzDecoder<AccountAct>(data + 1, size - 1);
        break;
    case 5:
        fuzzDecoder<AccountCode>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<EmployerAgreement>(data + 1, size - 1);
        break;
    }
    return 0;
}
