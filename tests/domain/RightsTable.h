// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// Who may read and write what, typed in from the design's table a second time and in other words than the catalogue's:
/// only the roles whose answer is a plain yes in this version.
struct RightsRow {
    const char* field;
    const char* readers; ///< codes separated by spaces
    const char* writers;
    const char* releasedReaders = ""; ///< those who read once the doctor released it
    const char* part = ""; ///< field of which others get less than the value, and its readers: "leave_days LM"
};

std::span<const RightsRow> rightsTable();
