// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ChangeNotice.h"

#include <cstdint>
#include <cstdlib>

using kluis::protocol::ChangeNotice;

/// What can be read is written the same way again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto read = ChangeNotice::decode(text);
    if (read && ChangeNotice::encode(*read) != text) {
        std::abort();
    }
    return 0;
}
