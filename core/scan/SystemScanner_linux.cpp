// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/SystemScanner.h"

namespace kluis::scan {

std::unique_ptr<MalwareScanner> systemScanner()
{
    return nullptr; // Linux has no such interface: a scanner is named in the settings (ClamdScanner).
}

} // namespace kluis::scan
