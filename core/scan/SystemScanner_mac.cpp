// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/SystemScanner.h"

namespace kluis::scan {

std::unique_ptr<MalwareScanner> systemScanner()
{
    return nullptr; // macOS scans what is opened by itself (XProtect) and offers programs no interface for it.
}

} // namespace kluis::scan
