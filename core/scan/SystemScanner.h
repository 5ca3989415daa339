// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/MalwareScanner.h"

namespace kluis::scan {

/// The scanner that the operating system has for every program: on Windows whatever registered itself with the Antimalware
/// Scan Interface. Null elsewhere. Any thread.
[[nodiscard]] std::unique_ptr<MalwareScanner> systemScanner();

} // namespace kluis::scan
