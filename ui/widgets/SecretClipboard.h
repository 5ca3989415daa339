// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::ui {

/// What a person copies out of the program (SECURITY B3). GUI thread.
class SecretClipboard {
public:
    /// Leaves the clipboard again after half a minute, or sooner as the organisation says, and managers are asked not to keep it.
    static void copy(const QString& text);

    SecretClipboard() = delete;
};

} // namespace kluis::ui
