// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::app {

/// Where this user's data lie when no folder is named.
class DataFolder {
public:
    /// `~/.local/share/dossierkluis` (Linux, XDG_DATA_HOME), `~/Library/Application Support/Dossierkluis` (macOS),
    /// `%LOCALAPPDATA%\Dossierkluis` (Windows: the part of the user's data that does not travel between computers).
    /// Not made here. Any thread.
    [[nodiscard]] static QString profile();

    DataFolder() = delete;
};

} // namespace kluis::app
