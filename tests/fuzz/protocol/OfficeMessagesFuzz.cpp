// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OfficeMessages.h"
#include "core/protocol/OfficeRecord.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 5) {
    case 0:
        fuzzDecoder<BreachReport>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<BreachReceipt>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<OfficeRequest>(data + 1, size - 1);
        break;
    case 3:
        fuzzDecoder<OfficeRegister>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<OfficeRecord>(data + 1, size - 1);
        if (const auto record =
                OfficeRecord::decode(QByteArray(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1)))) {
            (void)record->dueAt();
            (void)record->check().has_value();
        }
        break;
    }
    return 0;
}
