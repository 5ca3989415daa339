// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/ClamdScanner.h"

#include <QByteArray>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever stands at the scanner's socket: a verdict or an error, and a name that can be printed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto verdict =
        kluis::scan::ClamdScanner::verdictOf(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    const auto isOdd = [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; };
    if (verdict && std::any_of(verdict->malware.begin(), verdict->malware.end(), isOdd)) {
        std::abort();
    }
    return 0;
}
