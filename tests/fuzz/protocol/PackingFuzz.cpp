// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Packing.h"

#include <cstdint>
#include <cstdlib>

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr qsizetype most = 256 * 1024;
    const auto body = Packing::unpack(QByteArrayView(reinterpret_cast<const char*>(data), qsizetype(size)), most);
    if (body && body->size() > most) {
        std::abort();
    }
    return 0;
}
